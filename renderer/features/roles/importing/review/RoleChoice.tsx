import { Checkbox } from '@mantine/core'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { PostingReview } from '@shared/domain/postingReview/reviewState'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import classes from './review.module.css'

interface RoleChoiceProps {
  review: PostingReview
  /** The role that is shown. */
  roleIndex: number
  onShow: (roleIndex: number) => void
  onTake: (roleIndex: number, isTaken: boolean) => void
}

/** The roles of a page with several: which ones to create, and which one to show. */
export const RoleChoice = ({ review, roleIndex, onShow, onTake }: RoleChoiceProps) => {
  if (review.roles.length < 2) return null
  return (
    <ul className={classes.roles} aria-label="Roles on this page">
      {review.roles.map(({ isTaken }, index) => {
        const title = titleOrPlaceholder('roles', toSortedRole(review, index)?.title ?? '')
        return (
          <li
            key={index}
            className={classes.roleOffer}
            data-shown={index === roleIndex || undefined}
          >
            <Checkbox
              size="xs"
              aria-label={`Import ${title}`}
              checked={isTaken}
              onChange={(event) => onTake(index, event.currentTarget.checked)}
            />
            <button type="button" aria-pressed={index === roleIndex} onClick={() => onShow(index)}>
              {title}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
