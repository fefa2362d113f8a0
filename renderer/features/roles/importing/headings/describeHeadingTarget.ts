import { headingTargetSchema, type HeadingRule } from '@shared/model/workspace/headingRule'
import { placeLabels } from '../lines/placeLabels'

/** Describes the kind of lines below a heading; a target of a newer version is shown as it is. */
export const describeHeadingTarget = (target: HeadingRule['target']): string => {
  const known = headingTargetSchema.safeParse(target)
  if (!known.success) return target
  switch (known.data) {
    case 'requirements':
      return 'Requirements'
    case 'preferred':
      return 'Preferred requirements'
    default:
      return placeLabels[known.data]
  }
}
