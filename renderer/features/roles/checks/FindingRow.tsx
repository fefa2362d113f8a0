import { Button } from '@mantine/core'
import { describeFindingPlace } from '@shared/domain/checks/findingPlace'
import type { Finding } from '@shared/domain/checks/finding'
import { spellingRule } from '@shared/domain/checks/spelling/findMisspelt'
import type { Role } from '@shared/model/role'
import { useRoleEditing } from '../editor/RoleEditing'
import { SeverityMark } from './SeverityMark'
import { SourceLine } from './SourceLine'
import { SpellingActions } from './spelling/SpellingActions'
import classes from './checks.module.css'

interface FindingRowProps {
  role: Role
  finding: Finding
  /** Whether it says where it comes from; otherwise its rule does. */
  hasSource: boolean
  onShow: (finding: Finding) => void
  onIgnore: (finding: Finding) => void
}

const quote = (text: string): string => (text === '' ? '' : `“${text}” · `)

/** One finding: where it is, which leads there, why it matters, and what to do. */
export const FindingRow = ({ role, finding, hasSource, onShow, onIgnore }: FindingRowProps) => {
  const { isReadOnly } = useRoleEditing()
  const { severity, field, text, message, suggestion, source } = finding
  const place = describeFindingPlace(role, finding)
  return (
    <li className={classes.finding}>
      <div className={classes.head}>
        <SeverityMark severity={severity} />
        {field === null ? (
          <span className={classes.place}>{place}</span>
        ) : (
          <button type="button" className={classes.link} onClick={() => onShow(finding)}>
            <span className={classes.words}>{`${quote(text)}${place}`}</span>
          </button>
        )}
      </div>
      <p className={classes.message}>{message}</p>
      <p className={classes.suggestion}>{suggestion}</p>
      {finding.rule === spellingRule && <SpellingActions role={role} finding={finding} />}
      {hasSource && <SourceLine source={source} />}
      <Button
        className={classes.ignore}
        size="compact-xs"
        variant="subtle"
        color="gray"
        disabled={isReadOnly}
        aria-label={`Ignore here: ${quote(text)}${place}`}
        data-ignore
        onClick={() => onIgnore(finding)}
      >
        Ignore here
      </Button>
    </li>
  )
}
