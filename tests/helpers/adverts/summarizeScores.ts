import { acceptedPlaces } from './acceptedPlaces'
import { labelSchema, type Label } from './labelledAdvert'
import type { AdvertScore, ScoredLine } from './scoreAdvert'

export interface ScoreSummary {
  files: number
  lines: number
  right: number
  /** Divides `right` by `lines`, from 0 to 1; 1 if there are none. */
  share: number
  titles: number
  titleRight: number
  kinds: number
  kindRight: number
  dropped: number
  /**
   * Precision and recall: of the lines put where the label belongs, how many have it; of the
   * lines that have it, how many were put there.
   */
  perPlace: Partial<Record<Label, { precision: number; recall: number }>>
  perLanguage: Record<string, number>
  msPerFile: number
}

const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000

const countRight = (lines: readonly ScoredLine[]): number =>
  lines.filter(({ isRight }) => isRight).length

const scorePlaces = (lines: readonly ScoredLine[]): ScoreSummary['perPlace'] =>
  Object.fromEntries(
    labelSchema.options.flatMap((label) => {
      const labelled = lines.filter((line) => line.label === label)
      const [main = ''] = acceptedPlaces[label] ?? []
      const family = new Set(
        acceptedPlaces[label]?.includes('skills') ? acceptedPlaces[label] : [main],
      )
      const placed = lines.filter(({ place }) => family.has(place))
      return labelled.length === 0
        ? []
        : [
            [
              label,
              {
                precision: shareOf(countRight(placed), placed.length),
                recall: shareOf(countRight(labelled), labelled.length),
              },
            ],
          ]
    }),
  )

const scoreLanguages = (scores: readonly AdvertScore[]): Record<string, number> => {
  const languages = [...new Set(scores.map(({ advert }) => advert.language.split('-')[0] ?? ''))]
  return Object.fromEntries(
    languages.sort().flatMap((language) => {
      const lines = scores
        .filter(({ advert }) => advert.language.split('-')[0] === language)
        .flatMap((score) => score.lines)
      return lines.length === 0 ? [] : [[language, shareOf(countRight(lines), lines.length)]]
    }),
  )
}

/** Calculates the figures over many adverts. */
export const summarizeScores = (scores: readonly AdvertScore[]): ScoreSummary => {
  const lines = scores.flatMap((score) => score.lines)
  const titles = scores.flatMap(({ isTitleRight }) => isTitleRight ?? [])
  const kinds = scores.flatMap(({ isKindRight }) => isKindRight ?? [])
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  return {
    files: scores.length,
    lines: lines.length,
    right: countRight(lines),
    share: shareOf(countRight(lines), lines.length),
    titles: titles.length,
    titleRight: titles.filter(Boolean).length,
    kinds: kinds.length,
    kindRight: kinds.filter(Boolean).length,
    dropped: sum(scores.map(({ dropped }) => dropped)),
    perPlace: scorePlaces(lines),
    perLanguage: scoreLanguages(scores),
    msPerFile: sum(scores.map(({ ms }) => ms)) / Math.max(1, scores.length),
  }
}
