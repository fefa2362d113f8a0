import { ActionIcon, Tabs } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './panel.module.css'

interface PanelTab<Id extends string> {
  id: Id
  label: string
  /** Shown after the label, e.g. a count. */
  badge?: ReactNode
}

interface PanelTabsProps<Id extends string> {
  tabs: readonly PanelTab<Id>[]
  current: Id
  onChange: (id: Id) => void
  onClose: () => void
  /** What the current tab shows. */
  children: ReactNode
}

/** The tabs of a panel, with the current one below. */
export const PanelTabs = <Id extends string>({
  tabs,
  current,
  onChange,
  onClose,
  children,
}: PanelTabsProps<Id>) => (
  <Tabs
    className={classes.tabs}
    value={current}
    onChange={(value) => {
      const chosen = tabs.find(({ id }) => id === value)
      if (chosen) onChange(chosen.id)
    }}
  >
    <div className={classes.bar}>
      <Tabs.List className={classes.tabList} aria-label="What the panel shows">
        {tabs.map(({ id, label, badge }) => (
          <Tabs.Tab key={id} value={id}>
            {label}
            {badge}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <ActionIcon aria-label="Close the panel" title="Close the panel" onClick={onClose}>
        <IconX size={16} />
      </ActionIcon>
    </div>
    <Tabs.Panel value={current} className={classes.content}>
      {children}
    </Tabs.Panel>
  </Tabs>
)
