import { useRef } from 'react'
import { findEditedPlace } from '@shared/domain/checks/findingPlace'
import type { Finding } from '@shared/domain/checks/finding'
import { ignoreFinding } from '@shared/domain/checks/ignoring'
import type { Role } from '@shared/model/role'
import { useRoleEditing } from '../editor/RoleEditing'
import { AudienceSwitch } from '../preview/AudienceSwitch'
import { usePostingChoice } from '../preview/usePostingChoice'
import { FindingGroups } from './FindingGroups'
import { LawPlaceField } from './LawPlaceField'
import { selectWords } from './selectWords'
import { useFindings } from './useFindings'
import classes from './checks.module.css'

/** Moves the focus from a row that is about to go to the next one, or to the list. */
const leaveRow = (list: HTMLElement): void => {
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-ignore]')]
  const index = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons[index + 1] ?? buttons[index - 1] ?? list
  next.focus()
}

/** Advice on the posting, for the audience that is chosen; never a verdict. */
export const ChecksPane = ({ role }: { role: Role }) => {
  const list = useRef<HTMLDivElement>(null)
  const { audience } = usePostingChoice(role.id)
  const { change, reveal, isReadOnly } = useRoleEditing()
  const findings = useFindings(role, audience)

  const show = (finding: Finding): void => {
    const place = findEditedPlace(finding)
    if (place === null) return
    reveal(place)
    selectWords(finding)
  }
  const ignore = (finding: Finding): void => {
    if (list.current) leaveRow(list.current)
    change((present) => ignoreFinding(present, finding))
  }

  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        <AudienceSwitch roleId={role.id} />
        <LawPlaceField lawPlace={role.lawPlace} />
      </div>
      <div
        ref={list}
        className={classes.list}
        role="region"
        aria-label="Findings"
        aria-busy={findings === null}
        tabIndex={-1}
      >
        {findings !== null && (
          <FindingGroups
            role={role}
            findings={findings}
            isReadOnly={isReadOnly}
            onShow={show}
            onIgnore={ignore}
          />
        )}
      </div>
    </div>
  )
}
