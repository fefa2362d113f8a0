import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { stageSchema, type Application, type Stage } from '@shared/model/application'
import { api } from '@renderer/data/api'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { findLabel, stageLabels } from '@renderer/format/labels'
import { notifyError } from '@renderer/ui/tasks/notify'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import classes from './StageSelect.module.css'

interface StageSelectProps {
  application: Application
  label: string
}

const saveStage = async (application: Application, stage: Stage): Promise<void> => {
  const result = await api.ask('applications.save', { record: { ...application, stage } })
  if (!result.ok) notifyError(result.error)
}

/** The stage of an application, changed in place. */
export const StageSelect = ({ application, label }: StageSelectProps) => {
  const isReadOnly = useIsReadOnly()
  const { label: stageLabel, tone } = findLabel(stageLabels, application.stage)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton
          className={classes.target}
          disabled={isReadOnly}
          aria-label={`${label}: ${stageLabel}`}
        >
          <StatusDot tone={tone} label={stageLabel} />
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {stageSchema.options.map((stage) => (
          <Menu.Item
            key={stage}
            aria-current={stage === application.stage || undefined}
            onClick={() => void saveStage(application, stage)}
          >
            <StatusDot tone={stageLabels[stage].tone} label={stageLabels[stage].label} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
