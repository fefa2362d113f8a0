import type { RefObject } from 'react'
import type { Role } from '@shared/model/role'
import { noteEditedPlace } from './editedPlace'
import { PostingEditor } from './PostingEditor'
import classes from './editor.module.css'

interface PostingTabProps {
  role: Role
  /** To be set on the element around all fields. */
  rootRef: RefObject<HTMLDivElement | null>
}

/** The posting of a role. */
export const PostingTab = ({ role, rootRef }: PostingTabProps) => (
  <div
    ref={rootRef}
    className={classes.tab}
    onFocus={({ target }) => noteEditedPlace(role.id, target)}
  >
    <PostingEditor role={role} />
  </div>
)
