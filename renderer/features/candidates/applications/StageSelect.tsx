import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { findStage, listStages } from '@shared/domain/stages/findStage'
import type { Application } from '@shared/model/application'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useStageLists } from '@renderer/data/useStages'
import { moveToStage } from '@renderer/editing/moveToStage'
import { StageName } from '@renderer/ui/layout/StageMark'
import classes from './StageSelect.module.css'

interface StageSelectProps {
  application: Application
  label: string
}

/** The stage of an application, changed in place. */
export const StageSelect = ({ application, label }: StageSelectProps) => {
  const isReadOnly = useIsReadOnly()
  const lists = useStageLists()
  const present = findStage(lists, application.roleId, application.stage)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton
          className={classes.target}
          disabled={isReadOnly}
          aria-label={`${label}: ${present.name}`}
        >
          <StageName stage={present} />
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {listStages(lists, application.roleId).map((stage) => (
          <Menu.Item
            key={stage.id}
            aria-current={stage.id === application.stage || undefined}
            onClick={() => void moveToStage([application], stage)}
          >
            <StageName stage={stage} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
