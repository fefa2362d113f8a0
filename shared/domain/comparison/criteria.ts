import type { ListItem } from '@shared/model/listItem'
import type { Importance, Skill } from '@shared/model/role'
import type { CriteriaSource, Criterion, CriterionKind } from './types'

/**
 * Lists what candidates for a role are rated on, in the order of the role: hard skills, soft
 * skills, education, experience. Minimum education and the typical range of experience are
 * required, the preferred ones preferred. Fields of study are not criteria, since they only
 * qualify the educational items.
 */
export function listCriteria(role: CriteriaSource): Criterion[] {
  const weights = new Map(role.criterionWeights.map((entry) => [entry.criterionId, entry.weight]))
  const weighted = (criterion: Omit<Criterion, 'weight'>): Criterion => ({
    ...criterion,
    weight: weights.get(criterion.id) ?? 1,
  })
  return [
    ...role.skills.hard.map((skill) => describeSkill(skill, 'hard-skill')),
    ...role.skills.soft.map((skill) => describeSkill(skill, 'soft-skill')),
    ...role.education.minimum.map((item) => describeItem(item, 'education', 'required')),
    ...role.education.preferred.map((item) => describeItem(item, 'education', 'preferred')),
    ...role.experience.typicalRange.map((item) => describeItem(item, 'experience', 'required')),
    ...role.experience.preferred.map((item) => describeItem(item, 'experience', 'preferred')),
  ].map(weighted)
}

function describeSkill(skill: Skill, kind: CriterionKind): Omit<Criterion, 'weight'> {
  const { id, name, description, importance } = skill
  return { id, label: name, description, kind, importance }
}

function describeItem(
  item: ListItem,
  kind: CriterionKind,
  importance: Importance,
): Omit<Criterion, 'weight'> {
  return { id: item.id, label: item.text, description: '', kind, importance }
}
