import { listCriteria } from '@shared/domain/comparison/criteria'
import { createListItem } from '@shared/model/listItem'
import type { AgencyDraft } from '@shared/model/agency'
import type { ApplicationDraft } from '@shared/model/application'
import { createEmptyCandidateDraft, type CandidateDraft } from '@shared/model/candidate'
import { createId, itemIdSchema, type CandidateId, type ItemId } from '@shared/model/ids'
import { createEmptyRoleDraft, type Role, type RoleDraft } from '@shared/model/role'
import type { SampleAgency, SampleApplication, SampleCandidate, SampleRole } from './sampleFormat'

const DAY_MS = 24 * 60 * 60 * 1000

/** Converts a sample role to a draft created at `now`. */
export function buildRoleDraft(sample: SampleRole, now: Date): RoleDraft {
  const { openedDaysAgo, closesInDays, startsInDays, ...fields } = sample
  const { careerPath, responsibilities, skills, education, experience } = sample
  const list = (texts: readonly string[]) => texts.map(createListItem)
  return {
    ...createEmptyRoleDraft(),
    ...fields,
    company: list(sample.company),
    definition: list(sample.definition),
    careerPath: {
      entryPoints: list(careerPath.entryPoints),
      advancement: list(careerPath.advancement),
      lateralMoves: list(careerPath.lateralMoves),
    },
    responsibilities: {
      primary: list(responsibilities.primary),
      secondary: list(responsibilities.secondary),
    },
    skills: { hard: skills.hard.map(withNewId), soft: skills.soft.map(withNewId) },
    education: {
      minimum: list(education.minimum),
      preferred: list(education.preferred),
      fields: list(education.fields),
    },
    experience: {
      typicalRange: list(experience.typicalRange),
      preferred: list(experience.preferred),
    },
    offer: list(sample.offer),
    application: { ...sample.application, text: list(sample.application.text) },
    sections: sample.sections.map(({ lines, ...section }) =>
      withNewId({ ...section, lines: list(lines) }),
    ),
    dates: {
      opened: openedDaysAgo === null ? null : toDay(now, -openedDaysAgo),
      closes: closesInDays === null ? null : toDay(now, closesInDays),
      start: startsInDays === null ? null : toDay(now, startsInDays),
    },
  }
}

/** Converts a sample candidate to a draft. */
export function buildCandidateDraft(sample: SampleCandidate): CandidateDraft {
  return {
    ...createEmptyCandidateDraft(),
    ...sample,
    experience: sample.experience.map(withNewId),
    education: sample.education.map(withNewId),
  }
}

/** Converts a sample agency to a draft. */
export function buildAgencyDraft(sample: SampleAgency): AgencyDraft {
  return { ...sample, contacts: sample.contacts.map(withNewId) }
}

/** Converts a sample application to a draft for stored records. Throws if a criterion is not in the role. */
export function buildApplicationDraft(
  sample: SampleApplication,
  role: Role,
  candidateId: CandidateId,
  now: Date,
): ApplicationDraft {
  const criterionIds = new Map(listCriteria(role).map(({ label, id }) => [label, id]))
  const findCriterion = (label: string): ItemId => {
    const id = criterionIds.get(label)
    if (id === undefined) throw new Error(`The sample role ${role.title} has no “${label}”.`)
    return id
  }
  return {
    roleId: role.id,
    candidateId,
    stage: sample.stage,
    notes: sample.notes,
    decision: sample.decision && {
      outcome: sample.decision.outcome,
      reason: sample.decision.reason,
      decidedAt: shift(now, -sample.decision.daysAgo).toISOString(),
    },
    ratings: sample.ratings.map(({ criterion, daysAgo, ...rating }) => ({
      ...rating,
      criterionId: findCriterion(criterion),
      ratedAt: shift(now, -daysAgo).toISOString(),
    })),
  }
}

const withNewId = <Item extends object>(item: Item): Item & { id: ItemId } => ({
  ...item,
  id: createId(itemIdSchema),
})

const shift = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS)

const toDay = (now: Date, days: number): string => shift(now, days).toISOString().slice(0, 10)
