import type { Block, KeyFact, Run } from './postingDocument'

type FactsBlock = Extract<Block, { kind: 'facts' }>

/** Fewer facts are lines of text rather than a table. */
const leastInTable = 3

/** Whether there are so few facts that each is a line of text. */
export const areFactsShort = ({ facts }: FactsBlock): boolean => facts.length < leastInTable

/** One fact as a line of text, its label strong. */
export const createFactRuns = ({ label, value }: KeyFact): Run[] => [
  { text: `${label}: `, style: 'strong' },
  { text: value },
]
