import { listCriteria } from './criteria'
import { judgeCriterion } from './criterionResult'
import { isDominating } from './dominance'
import { computeRobustness } from './robustness'
import { computeCoverage, computeRange, computeTotal } from './totals'
import type {
  ComparedApplication,
  Comparison,
  CriteriaSource,
  Criterion,
  CriterionResult,
  RatedApplication,
} from './types'

/**
 * Compares applications for one role on the role's own criteria. A missing score never counts as
 * zero: it stays out of the total and widens the range. Ratings on criteria that the role no
 * longer has are ignored. `robustness` and `dominates` are relative to the given applications.
 */
export function compareApplications(
  role: CriteriaSource,
  applications: readonly RatedApplication[],
): Comparison {
  const criteria = listCriteria(role)
  const results = applications.map((application) =>
    criteria.map((criterion) => judgeCriterion(criterion, application.ratings)),
  )
  const scores = results.map((row) => row.map((result) => result.score))
  const robustness = computeRobustness(scores)
  const findDominated = (own: number) =>
    applications.filter((_, other) => isDominating(scores[own] ?? [], scores[other] ?? []))

  return {
    criteria,
    applications: applications.map((application, index) => ({
      applicationId: application.id,
      candidateId: application.candidateId,
      ...summarize(criteria, results[index] ?? []),
      robustness: robustness[index] ?? null,
      dominates: findDominated(index).map((dominated) => dominated.id),
    })),
  }
}

function summarize(
  criteria: readonly Criterion[],
  results: CriterionResult[],
): Pick<ComparedApplication, 'results' | 'total' | 'range' | 'coverage' | 'gaps' | 'unknowns'> {
  const scores = criteria.map((criterion, index) => ({
    score: results[index]?.score ?? null,
    weight: criterion.weight,
  }))
  return {
    results,
    total: computeTotal(scores),
    range: computeRange(scores),
    coverage: computeCoverage(scores),
    gaps: results.filter((result) => result.isGap).map((result) => result.criterionId),
    unknowns: results.filter((result) => result.isUnknown).map((result) => result.criterionId),
  }
}
