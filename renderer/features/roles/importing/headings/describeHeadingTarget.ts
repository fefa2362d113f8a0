import { headingTargetSchema, type HeadingRule } from '@shared/model/workspace/headingRule'
import { placeLabels } from '../lines/placeLabels'

/** What the lines below a heading are, in words; a target of a newer version as it is written. */
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
