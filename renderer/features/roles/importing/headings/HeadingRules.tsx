import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import { useHeadingRules } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Section } from '@renderer/ui/layout/Section'
import settings from '@renderer/ui/layout/settings.module.css'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'
import { describeHeadingTarget } from './describeHeadingTarget'
import { useHeadingCommands } from './useHeadingCommands'
import classes from './HeadingRules.module.css'

interface RuleListProps {
  rules: readonly HeadingRule[]
  onForget: (rule: HeadingRule) => void
}

const RuleList = ({ rules, onForget }: RuleListProps) => {
  const isReadOnly = useIsReadOnly()
  const { rows, more } = useFirstRows(rules, 8)
  return (
    <>
      <ul className={classes.list} aria-label="Remembered headings">
        {rows.map((rule) => (
          <li key={rule.heading} className={classes.row}>
            <span className={classes.rule} data-selectable>
              “{rule.heading}” is <b>{describeHeadingTarget(rule.target)}</b>
            </span>
            <ActionIcon
              size="sm"
              aria-label={`Forget “${rule.heading}”`}
              title="Forget"
              disabled={isReadOnly}
              onClick={() => onForget(rule)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

/** The meanings of headings in this workspace's postings, each with a button to forget it. */
export const HeadingRules = () => {
  const { data: rules = [] } = useHeadingRules()
  const { forget } = useHeadingCommands()
  return (
    <Section title="Remembered headings" aside={rules.length > 0 ? rules.length : undefined}>
      <p className={settings.text}>
        Imported postings are sorted by these headings first. To add one, choose a heading in the
        review of an import and tell what it stands for.
      </p>
      {rules.length > 0 && <RuleList rules={rules} onForget={(rule) => void forget(rule)} />}
    </Section>
  )
}
