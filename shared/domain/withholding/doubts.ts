import { z } from 'zod'
import type { WithheldFact } from '@shared/model/agency'

/** A person's decision about a passage that may reveal something withheld. */
export const withheldDecisionSchema = z.enum(['replace', 'leave'])

/** Decisions by the id of the doubt that they settle. */
export const withheldDecisionsSchema = z.record(z.string(), withheldDecisionSchema)

export type WithheldDecision = z.infer<typeof withheldDecisionSchema>
export type WithheldDecisions = Readonly<z.infer<typeof withheldDecisionsSchema>>

/** Something that a person has to check before a posting is sent out, since it may reveal what is withheld. */
export interface WithheldDoubt {
  /** Changes with the words around the passage, so that a decision applies only to what was read. */
  id: string
  fact: WithheldFact
  /** Where it is, such as `Role definition, 2`. */
  place: string
  /**
   * The words in question with some context; null if the field of the fact is empty, so that
   * there is nothing to search for.
   */
  words: { before: string; match: string; after: string } | null
  /** Whether it can be replaced here; otherwise it has to be corrected where it is, or left. */
  isReplaceable: boolean
  decision: WithheldDecision | null
}

/** Lists the doubts that nobody has decided about yet. */
export const listOpenDoubts = (doubts: readonly WithheldDoubt[]): WithheldDoubt[] =>
  doubts.filter(({ decision }) => decision === null)

/** Describes a doubt in one line, such as `Role definition, 2: “… at [Apple] pie …”`. */
export const describeDoubt = ({ fact, place, words }: WithheldDoubt): string =>
  words === null
    ? `${place}: empty, so the text could not be searched for the ${fact}`
    : `${place}: “${words.before}[${words.match}]${words.after}”`
