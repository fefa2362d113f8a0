import { describeFindingPlace } from '@shared/domain/checks/findingPlace'
import type { Finding } from '@shared/domain/checks/finding'
import { showFinding, splitIgnored } from '@shared/domain/checks/ignoring'
import { nameRule } from '@shared/domain/checks/ruleNames'
import type { Role } from '@shared/model/role'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { useRoleEditing } from '../editor/RoleEditing'
import { groupFindings, keyFinding } from './groupFindings'
import { HiddenFindings } from './HiddenFindings'
import { RuleFindings } from './RuleFindings'
import { useRuleSwitches } from './useRuleSwitches'

interface FindingGroupsProps {
  role: Role
  findings: readonly Finding[]
  onShow: (finding: Finding) => void
  onIgnore: (finding: Finding) => void
}

const describe = (role: Role, finding: Finding): string =>
  [nameRule(finding.rule), finding.text, describeFindingPlace(role, finding)]
    .filter((part) => part !== '')
    .join(' · ')

/** The findings by rule, and below them what is ignored or turned off. */
export const FindingGroups = ({ role, findings, onShow, onIgnore }: FindingGroupsProps) => {
  const { change } = useRoleEditing()
  const { rulesOff, turnOff, turnOn } = useRuleSwitches()
  const active = findings.filter(({ rule }) => !rulesOff.includes(rule))
  const { shown, ignored } = splitIgnored(active, role.ignoredFindings)
  const takeBack = (key: string): void => {
    const finding = ignored.find((one) => keyFinding(one) === key)
    if (finding) change((present) => showFinding(present, finding))
  }

  return (
    <>
      {shown.length === 0 && (
        <EmptyState title="Nothing found">
          No rule that knows this language has anything to say about the posting for this audience.
        </EmptyState>
      )}
      {groupFindings(shown).map((group) => (
        <RuleFindings
          key={group.rule}
          role={role}
          group={group}
          onShow={onShow}
          onIgnore={onIgnore}
          onTurnOff={(rule) => void turnOff(rule)}
        />
      ))}
      <HiddenFindings
        title="Ignored in this role"
        action="Show again"
        entries={ignored.map((one) => ({ key: keyFinding(one), label: describe(role, one) }))}
        onTakeBack={takeBack}
      />
      <HiddenFindings
        title="Rules turned off in this workspace"
        action="Turn on"
        entries={rulesOff.map((rule) => ({ key: rule, label: nameRule(rule) }))}
        onTakeBack={(rule) => void turnOn(rule)}
      />
    </>
  )
}
