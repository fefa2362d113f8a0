import type { Block, Run } from '../document/postingDocument'
import { cleanLine } from '../domain/text/cleanText'
import type { CriterionFit } from '../domain/skills/fitCandidate'
import { describeEvidence, nameCriterion, type PresentationWords } from './buildProfile'

interface ComparedCandidate {
  name: string
  /** In the order of the role’s criteria, which is the same for all. */
  fits: readonly CriterionFit[]
}

const compareEvidence = (
  criterionId: CriterionFit['criterionId'],
  candidates: readonly ComparedCandidate[],
  words: PresentationWords,
): Block => {
  const found = candidates.map(({ name, fits }) => ({
    name: cleanLine(name),
    evidence: fits.find((fit) => fit.criterionId === criterionId)?.evidence ?? [],
  }))
  // A line for each would say the same again and again.
  if (found.every(({ evidence }) => evidence.length === 0))
    return { kind: 'paragraph', runs: [describeEvidence([], words)] }
  return {
    kind: 'list',
    items: found.map(({ name, evidence }): Run[] => [
      { text: `${name}: `, style: 'strong' },
      describeEvidence(evidence, words),
    ]),
  }
}

/**
 * Compares candidates by the criteria of a role: under each criterion what every one of them shows
 * for it, in their own words. Nothing is weighed or added up.
 */
export const buildComparison = (
  candidates: readonly ComparedCandidate[],
  words: PresentationWords,
): Block[] => {
  const criteria = candidates[0]?.fits ?? []
  if (criteria.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.labels.comparison, startsPage: true },
    ...criteria.flatMap((criterion): Block[] => [
      { kind: 'heading', level: 2, text: nameCriterion(criterion, words) },
      compareEvidence(criterion.criterionId, candidates, words),
    ]),
  ]
}
