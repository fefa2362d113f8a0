import { z } from 'zod'
import type { WithheldFact } from '@shared/model/agency'

/** What a person decides about a place that may tell something withheld. */
export const withheldDecisionSchema = z.enum(['replace', 'leave'])

/** Decisions by the id of the doubt that they settle. */
export const withheldDecisionsSchema = z.record(z.string(), withheldDecisionSchema)

export type WithheldDecision = z.infer<typeof withheldDecisionSchema>
export type WithheldDecisions = Readonly<z.infer<typeof withheldDecisionsSchema>>

/** Something that a person has to look at before a posting goes out, since it may tell what is withheld. */
export interface WithheldDoubt {
  /** Changes with the words around the place, so that a decision holds only for what was read. */
  id: string
  fact: WithheldFact
  /** Where it stands, such as `Role definition, 2`. */
  place: string
  /**
   * The words in question and some around them; null where the field of the fact is empty,
   * so that nothing is known that could be looked for.
   */
  words: { before: string; match: string; after: string } | null
  /** Whether it can be replaced here; else it has to be mended at its place, or left. */
  isReplaceable: boolean
  decision: WithheldDecision | null
}

/** The doubts that nobody has decided about yet. */
export const listOpenDoubts = (doubts: readonly WithheldDoubt[]): WithheldDoubt[] =>
  doubts.filter(({ decision }) => decision === null)

/** A doubt in one line, such as `Role definition, 2: “… at [Apple] pie …”`. */
export const describeDoubt = ({ fact, place, words }: WithheldDoubt): string =>
  words === null
    ? `${place}: empty, so the text could not be searched for the ${fact}`
    : `${place}: “${words.before}[${words.match}]${words.after}”`
