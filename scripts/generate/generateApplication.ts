import { listCriteria } from '@shared/domain/comparison/criteria'
import { applicationIdSchema } from '@shared/model/ids'
import type { Application, Rating } from '@shared/model/application'
import { standardStageSchema } from '@shared/model/stage'
import type { Candidate } from '@shared/model/candidate'
import type { Role } from '@shared/model/role'
import type { SeededRandom } from '@shared/domain/comparison/seededRandom'
import { createGeneratedFields, createGeneratedId, createRecordRandom } from './generatedRecord'
import { sentences } from './vocabulary'

const scores: readonly Rating['score'][] = [1, 2, 3, 3, 4, 4, 4, 5, 5, null]

const createRatings = (random: SeededRandom, role: Role, ratedAt: string): Rating[] =>
  listCriteria(role)
    .filter(() => random.below(4) > 0)
    .map(({ id }) => ({
      criterionId: id,
      rater: random.pick(['Mara', 'Tomasz']),
      score: random.pick(scores),
      evidence: random.pick(sentences),
      ratedAt,
    }))

/** Generates an application of one generated candidate for one generated role, rated on most of its criteria. */
export const generateApplication = (
  seed: number,
  index: number,
  role: Role,
  candidate: Candidate,
): Application => {
  const random = createRecordRandom(seed, 'a', index)
  const id = applicationIdSchema.parse(createGeneratedId(random, 'a', index))
  const fields = createGeneratedFields(random)
  return {
    id,
    ...fields,
    roleId: role.id,
    candidateId: candidate.id,
    stage: random.pick(standardStageSchema.options),
    ratings: createRatings(random, role, fields.createdAt),
    decision: null,
    notes: random.below(3) === 0 ? random.pick(sentences) : '',
  }
}
