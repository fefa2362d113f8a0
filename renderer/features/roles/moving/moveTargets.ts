import { homeOfSection } from '@shared/domain/roles/editing/lineHomes'
import type { MoveTarget } from '@shared/domain/roles/editing/moveLines'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { Role } from '@shared/model/role'
import { targetGroups } from '../importing/lines/placeLabels'
import type { TargetGroup } from './TargetGrid'

/** What a target of the review is called in a role; null for those that a role doesn't have. */
const toMoveTarget = (target: ReviewTarget): MoveTarget | null => {
  switch (target) {
    case 'application':
      return 'application.text'
    case 'career.entryPoints':
      return 'careerPath.entryPoints'
    case 'career.advancement':
      return 'careerPath.advancement'
    case 'career.lateralMoves':
      return 'careerPath.lateralMoves'
    case 'heading':
    case 'section':
    case 'leftOut':
      return null
    default:
      return target
  }
}

const roleGroups: readonly TargetGroup<MoveTarget>[] = targetGroups.map(({ label, targets }) => ({
  label,
  targets: targets.flatMap(({ target, label: name, letter }) => {
    const moved = toMoveTarget(target)
    return moved === null ? [] : [{ target: moved, label: name, letter }]
  }),
}))

/** Lists where the lines of a role can be moved: as in the review of an import, and its own sections. */
export const listMoveTargets = ({
  sections,
}: Pick<Role, 'sections'>): readonly TargetGroup<MoveTarget>[] => {
  const own = sections.map((section, index) => ({
    target: homeOfSection(section),
    label: section.heading.trim() || `Section ${index + 1}`,
    letter: null,
  }))
  const notes = { target: 'notes', label: roleFieldLabels.notes, letter: 'N' } as const
  return [
    ...roleGroups.map((group) =>
      group.label === 'Apart' ? { ...group, targets: [...group.targets, notes] } : group,
    ),
    ...(own.length > 0 ? [{ label: roleFieldLabels.sections, targets: own }] : []),
  ]
}
