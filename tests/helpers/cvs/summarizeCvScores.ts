import type { CvField, CvScore } from './scoreCv'

export interface CvSummary {
  files: number
  kindsRight: number
  /** Of the values given, how many are right; of those wanted, how many are given. */
  fields: Record<CvField, { precision: number; recall: number }>
  /** How many values are borne out by nothing in the text of their file. */
  invented: number
}

const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000

/** Calculates the figures over many CVs, every value weighing the same. */
export const summarizeCvScores = (scores: readonly CvScore[]): CvSummary => {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  const scoreField = (field: CvField): { precision: number; recall: number } => {
    const matches = scores.flatMap(({ fields }) => fields[field] ?? [])
    const right = sum(matches.map((match) => match.right))
    return {
      precision: shareOf(right, sum(matches.map((match) => match.given))),
      recall: shareOf(right, sum(matches.map((match) => match.wanted))),
    }
  }
  return {
    files: scores.length,
    kindsRight: scores.filter(({ isKindRight }) => isKindRight).length,
    fields: {
      name: scoreField('name'),
      emails: scoreField('emails'),
      phones: scoreField('phones'),
      employers: scoreField('employers'),
      titles: scoreField('titles'),
      dates: scoreField('dates'),
      schools: scoreField('schools'),
      skills: scoreField('skills'),
    },
    invented: sum(scores.map(({ invented }) => invented.length)),
  }
}
