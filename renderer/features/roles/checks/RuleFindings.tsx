import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Finding } from '@shared/domain/checks/finding'
import { nameRule } from '@shared/domain/checks/ruleNames'
import type { Role } from '@shared/model/role'
import { useRoleEditing } from '../editor/RoleEditing'
import { FindingRow } from './FindingRow'
import { keyFinding, type RuleGroup } from './groupFindings'
import { SourceLine } from './SourceLine'
import classes from './checks.module.css'

/** More of one kind would push the other kinds out of sight. */
const shownAtFirst = 3

interface RuleFindingsProps {
  role: Role
  group: RuleGroup
  onShow: (finding: Finding) => void
  onIgnore: (finding: Finding) => void
  onTurnOff: (rule: string) => void
}

/** What one rule found, with the means to turn it off. */
export const RuleFindings = ({
  role,
  group: { rule, findings, source },
  onShow,
  onIgnore,
  onTurnOff,
}: RuleFindingsProps) => {
  const { isReadOnly } = useRoleEditing()
  const headingId = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst)
  const rest = findings.length - shown.length
  return (
    <section className={classes.rule} aria-labelledby={headingId}>
      <div className={classes.ruleHead}>
        <h3 id={headingId} className={classes.ruleName}>
          {nameRule(rule)} <span className={classes.count}>{findings.length}</span>
        </h3>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          disabled={isReadOnly}
          aria-label={`Turn rule off: ${nameRule(rule)}`}
          onClick={() => onTurnOff(rule)}
        >
          Turn rule off
        </Button>
      </div>
      <ul className={classes.findings}>
        {shown.map((finding) => (
          <FindingRow
            key={keyFinding(finding)}
            role={role}
            finding={finding}
            hasSource={source === null}
            onShow={onShow}
            onIgnore={onIgnore}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          Show {rest.toLocaleString()} more
        </Button>
      )}
      {source !== null && <SourceLine source={source} />}
    </section>
  )
}
