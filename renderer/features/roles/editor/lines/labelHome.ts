import { homeOfSection, type LineHome } from '@shared/domain/roles/editing/lineHomes'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { Role } from '@shared/model/role'

/** Returns what a list of lines is called. */
export const labelHome = ({ sections }: Pick<Role, 'sections'>, home: LineHome): string => {
  const field = Object.entries(roleFieldLabels).find(([name]) => name === home)
  if (field) return field[1]
  const index = sections.findIndex((section) => homeOfSection(section) === home)
  return sections[index]?.heading.trim() || `Section ${index + 1}`
}
