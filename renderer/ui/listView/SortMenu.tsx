import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsSort } from '@tabler/icons-react'
import type { ListViewControl } from './useListView'
import {
  describeDirections,
  findField,
  isDescendingFirst,
  listGroupFields,
  listSortFields,
} from './listFieldChoices'
import classes from './listView.module.css'

const ungrouped = 'none:'

/** The order of a list, and what it is grouped by. */
export const SortMenu = ({ control: { list, view, changeView } }: { control: ListViewControl }) => {
  const { sort, group } = view
  const sorted = findField(list, sort.field)
  const directions = sorted && describeDirections(sorted)
  const groupFields = listGroupFields(list)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="Sort and group" title="Sort and group">
          <IconArrowsSort size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label>Sort by</Menu.Label>
        <Menu.RadioGroup
          value={sort.field}
          onChange={(id) => {
            const field = findField(list, id)
            if (field) changeView({ sort: { field: id, isDescending: isDescendingFirst(field) } })
          }}
        >
          {listSortFields(list).map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {directions && (
          <>
            <Menu.Divider />
            <Menu.RadioGroup
              value={sort.isDescending ? 'descending' : 'ascending'}
              onChange={(direction) =>
                changeView({ sort: { ...sort, isDescending: direction === 'descending' } })
              }
            >
              <Menu.RadioItem value="ascending">{directions.ascending}</Menu.RadioItem>
              <Menu.RadioItem value="descending">{directions.descending}</Menu.RadioItem>
            </Menu.RadioGroup>
          </>
        )}
        {groupFields.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>Group by</Menu.Label>
            <Menu.RadioGroup
              value={group ?? ungrouped}
              onChange={(id) => changeView({ group: id === ungrouped ? null : id })}
            >
              <Menu.RadioItem value={ungrouped}>Nothing</Menu.RadioItem>
              {groupFields.map(({ id, label }) => (
                <Menu.RadioItem key={id} value={id}>
                  {label}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
