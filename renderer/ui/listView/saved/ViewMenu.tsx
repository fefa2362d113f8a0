import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import classes from '../listView.module.css'
import type { ListViewControl } from '../useListView'
import { useViewMenu } from './useViewMenu'
import { ViewNameDialog } from './ViewNameDialog'

interface ViewMenuProps {
  control: ListViewControl
  /** What the list is called without a filter, e.g. *All roles*. */
  allLabel: string
}

const everything = 'all:'

/** The views of a list that have a name, and what can be done with them. */
export const ViewMenu = ({ control, allLabel }: ViewMenuProps) => {
  const isReadOnly = useIsReadOnly()
  const { views, current, isChanged, ...act } = useViewMenu(control)
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const isPlain = control.view.conditions.length === 0
  const name = current?.name ?? (isPlain ? allLabel : 'Filtered')
  const place = current === undefined ? -1 : views.indexOf(current)

  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            className={classes.view}
            classNames={{ label: classes.viewName }}
            size="xs"
            variant="subtle"
            color="gray"
            title={`View: ${name}`}
            aria-label={`View: ${name}${isChanged ? ', changed' : ''}`}
            rightSection={<IconChevronDown size={12} />}
          >
            {isChanged ? `${name} •` : name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          <Menu.RadioGroup
            value={current?.id ?? (isPlain ? everything : '')}
            onChange={(id) => act.show(views.find((view) => view.id === id) ?? null)}
          >
            <Menu.RadioItem value={everything}>{allLabel}</Menu.RadioItem>
            {views.map((view) => (
              <Menu.RadioItem key={view.id} value={view.id}>
                {view.name}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          {current && isChanged && (
            <Menu.Item disabled={isReadOnly} onClick={() => void act.update(current)}>
              Save changes to “{current.name}”
            </Menu.Item>
          )}
          <Menu.Item disabled={isReadOnly} onClick={() => setNaming('new')}>
            Save as a new view…
          </Menu.Item>
          {current && (
            <>
              <Menu.Divider />
              <Menu.Label>{current.name}</Menu.Label>
              <Menu.Item disabled={isReadOnly} onClick={() => setNaming('rename')}>
                Rename…
              </Menu.Item>
              <Menu.Item
                disabled={isReadOnly || place <= 0}
                onClick={() => void act.move(current, -1)}
              >
                Move up
              </Menu.Item>
              <Menu.Item
                disabled={isReadOnly || place === views.length - 1}
                onClick={() => void act.move(current, 1)}
              >
                Move down
              </Menu.Item>
              <Menu.Item disabled={isReadOnly} onClick={() => void act.drop(current)}>
                Delete view
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming === 'new' && (
        <ViewNameDialog
          title="Save this view"
          name=""
          confirm="Save view"
          taken={views.map((view) => view.name)}
          onName={(typed) => void act.create(typed)}
          onClose={() => setNaming(null)}
        />
      )}
      {naming === 'rename' && current && (
        <ViewNameDialog
          title={`Rename “${current.name}”`}
          name={current.name}
          confirm="Rename view"
          taken={views.filter((view) => view !== current).map((view) => view.name)}
          onName={(typed) => void act.rename(current, typed)}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
