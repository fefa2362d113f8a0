import type { ScoreLine } from '@shared/domain/postingSorting/lineModel/scoreLine'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { acceptedPlaces, expectedKind } from './acceptedPlaces'
import { foldText } from './foldText'
import type { Label, LabelledAdvert } from './labelledAdvert'

export interface ScoredLine {
  line: number
  label: Label
  /** Without its finer divisions; `lost` if no place contains the line. */
  place: string
  isRight: boolean
}

export interface AdvertScore {
  advert: LabelledAdvert
  /** The scored lines of an advert for one role or several; none of other pages. */
  lines: ScoredLine[]
  /** Null if the advert has no title, or is not an advert. */
  isTitleRight: boolean | null
  isKindRight: boolean | null
  readKind: string
  readTitles: string[]
  /** How many lines that are not blank have no place. */
  dropped: number
  ms: number
}

/** Whether a title was read correctly or, for several roles, each of them; null if there is none to read. */
export const isTitleRight = (
  { kind, titles }: LabelledAdvert,
  read: readonly string[],
): boolean | null => {
  if (titles.length === 0 || kind === 'negative' || kind === 'thin') return null
  const found = new Set(read.map(foldText))
  return kind === 'multiple'
    ? titles.every((title) => found.has(foldText(title)))
    : titles.some((title) => found.has(foldText(title)))
}

/** Reads an advert as the import does, or with another model of lines, and compares every line's place with its label. */
export const scoreAdvert = (advert: LabelledAdvert, scoreLine?: ScoreLine): AdvertScore => {
  const started = performance.now()
  const { kind, roles, leftOut } = sortPosting(readRepairedText(advert.text), [], scoreLine)
  const ms = performance.now() - started
  const places = new Map<number, string>()
  for (const { from, to, place } of [
    ...roles.flatMap((role) => role.lines),
    ...leftOut.map((left) => ({ ...left, place: 'leftOut' })),
  ])
    for (let line = from; line <= to; line += 1)
      if (!places.has(line)) places.set(line, place.split('.')[0] ?? place)
  const isScored = advert.kind === 'normal' || advert.kind === 'multiple'
  const lines = [...advert.labels].flatMap(([line, label]): ScoredLine[] => {
    const accepted = acceptedPlaces[label]
    const place = places.get(line) ?? 'lost'
    return isScored && accepted !== null
      ? [{ line, label, place, isRight: accepted.includes(place) }]
      : []
  })
  const readTitles = roles.map(({ title }) => title)
  const wanted = expectedKind[advert.kind]
  return {
    advert,
    lines,
    isTitleRight: isTitleRight(advert, readTitles),
    isKindRight: wanted === null ? null : wanted === kind,
    readKind: kind,
    readTitles,
    dropped: advert.text
      .split('\n')
      .filter((text, index) => text.trim() !== '' && !places.has(index + 1)).length,
    ms,
  }
}
