import { roleFieldLabels } from '@shared/labels/roleFields'
import type { RoleDraft } from '@shared/model/role'
import { editedFieldNames, type RoleChange } from '../roles/editing/findChange'
import { getLines, getSkills, lineListNames, skillListNames } from '../roles/editing/roleLists'
import type { Finding } from './finding'

type Place = Pick<Finding, 'field' | 'itemId'>

/** Finds where the editor shows a finding; null for one about the posting as a whole. */
export const findEditedPlace = ({ field, itemId }: Place): RoleChange | null => {
  const name = editedFieldNames.find((one) => field === one || field?.startsWith(`${one}.`))
  return name === undefined ? null : { field: name, itemId }
}

const labels = new Map<string, string>(Object.entries(roleFieldLabels))

const findNumber = (items: readonly { id: string }[], itemId: string | null): string => {
  const index = items.findIndex(({ id }) => id === itemId)
  return index < 0 ? '' : `, ${index + 1}`
}

const describeSection = ({ sections }: RoleDraft, itemId: string | null): string => {
  const section = sections.find(
    ({ id, lines }) => id === itemId || lines.some((line) => line.id === itemId),
  )
  if (section === undefined) return roleFieldLabels.sections
  return `${section.heading || roleFieldLabels.sections}${findNumber(section.lines, itemId)}`
}

/** Describes where a finding is: `Hard skills, 3`; `Whole posting` for one about no place in particular. */
export const describeFindingPlace = (role: RoleDraft, { field, itemId }: Place): string => {
  const place = findEditedPlace({ field, itemId })
  if (place === null || field === null) return 'Whole posting'
  if (place.field === 'sections') return describeSection(role, itemId)
  const lines = lineListNames.find((name) => name === place.field)
  const skills = skillListNames.find((name) => name === place.field)
  const number = lines
    ? findNumber(getLines(role, lines), itemId)
    : skills
      ? findNumber(getSkills(role, skills), itemId)
      : ''
  return `${labels.get(field) ?? labels.get(place.field) ?? place.field}${number}`
}
