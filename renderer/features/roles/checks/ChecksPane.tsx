import { useMemo } from 'react'
import { findEditedPlace } from '@shared/domain/checks/findingPlace'
import type { Finding } from '@shared/domain/checks/finding'
import { ignoreFinding } from '@shared/domain/checks/ignoring'
import { placeSpelling } from '@shared/domain/checks/spelling/findMisspelt'
import type { Role } from '@shared/model/role'
import { useRoleEditing } from '../editor/RoleEditing'
import { AudienceSwitch } from '../preview/AudienceSwitch'
import { usePostingChoice } from '../preview/usePostingChoice'
import { FindingGroups } from './FindingGroups'
import { LawPlaceField } from './LawPlaceField'
import { leaveRow } from './leaveRow'
import { selectWords } from './selectWords'
import { SpellingNote } from './spelling/SpellingNote'
import { useSpelling } from './spelling/useSpelling'
import { useFindings } from './useFindings'
import classes from './checks.module.css'

/** Advice on the posting, for the audience that is chosen; never a verdict. */
export const ChecksPane = ({ role }: { role: Role }) => {
  const { audience } = usePostingChoice(role.id)
  const { change, reveal } = useRoleEditing()
  const found = useFindings(role, audience)
  const spelling = useSpelling(role, audience)
  const findings = useMemo(
    () => found && placeSpelling(found, spelling.findings),
    [found, spelling.findings],
  )

  const show = (finding: Finding): void => {
    const place = findEditedPlace(finding)
    if (place === null) return
    reveal(place)
    selectWords(finding)
  }
  const ignore = (finding: Finding): void => {
    if (document.activeElement) leaveRow(document.activeElement)
    change((present) => ignoreFinding(present, finding))
  }

  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        <AudienceSwitch roleId={role.id} />
        <LawPlaceField lawPlace={role.lawPlace} />
        {!spelling.hasDictionary && <SpellingNote language={role.language} />}
      </div>
      <div
        className={classes.list}
        role="region"
        aria-label="Findings"
        data-findings
        aria-busy={findings === null}
        tabIndex={-1}
      >
        {findings !== null && (
          <FindingGroups role={role} findings={findings} onShow={show} onIgnore={ignore} />
        )}
      </div>
    </div>
  )
}
