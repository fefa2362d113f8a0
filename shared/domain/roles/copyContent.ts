import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import { storedFieldNames } from '@shared/model/record'
import { roleDraftSchema, type RoleDraft } from '@shared/model/role'

/**
 * Copies the content of a role, stored or not, with new ids for its items: weights follow their
 * criteria, ignored findings their lines.
 */
export function copyContent(role: RoleDraft): RoleDraft {
  const newIds = new Map<ItemId, ItemId>()
  const renew = <Item extends { id: ItemId }>(items: readonly Item[]): Item[] =>
    items.map((item) => {
      const id = createId(itemIdSchema)
      newIds.set(item.id, id)
      return { ...item, id }
    })
  const { careerPath, responsibilities, skills, education, experience } = role
  const renewed = {
    ...omitStoredFields(role),
    company: renew(role.company),
    definition: renew(role.definition),
    careerPath: {
      ...careerPath,
      entryPoints: renew(careerPath.entryPoints),
      advancement: renew(careerPath.advancement),
      lateralMoves: renew(careerPath.lateralMoves),
    },
    responsibilities: {
      ...responsibilities,
      primary: renew(responsibilities.primary),
      secondary: renew(responsibilities.secondary),
    },
    skills: { ...skills, hard: renew(skills.hard), soft: renew(skills.soft) },
    education: {
      ...education,
      minimum: renew(education.minimum),
      preferred: renew(education.preferred),
      fields: renew(education.fields),
    },
    experience: {
      ...experience,
      typicalRange: renew(experience.typicalRange),
      preferred: renew(experience.preferred),
    },
    offer: renew(role.offer),
    application: { ...role.application, text: renew(role.application.text) },
    sections: renew(role.sections).map((section) => ({ ...section, lines: renew(section.lines) })),
    unsorted: renew(role.unsorted),
  }
  return roleDraftSchema.parse({
    ...renewed,
    ignoredFindings: role.ignoredFindings?.flatMap((ignored) => {
      if (ignored.itemId === null) return [{ ...ignored, id: createId(itemIdSchema) }]
      const itemId = newIds.get(ignored.itemId)
      return itemId === undefined ? [] : [{ ...ignored, id: createId(itemIdSchema), itemId }]
    }),
    criterionWeights: role.criterionWeights.flatMap((entry) => {
      const criterionId = newIds.get(entry.criterionId)
      return criterionId === undefined ? [] : [{ ...entry, criterionId }]
    }),
  })
}

function omitStoredFields(role: RoleDraft): Record<string, unknown> {
  return Object.fromEntries(Object.entries(role).filter(([name]) => !(name in storedFieldNames)))
}
