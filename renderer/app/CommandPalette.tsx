import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { useAction } from '@renderer/actions/useAction'
import classes from './CommandPalette.module.css'
import { PaletteActions } from './PaletteActions'
import { PaletteRecords } from './PaletteRecords'

/** Finds actions, roles and candidates by name. */
export const CommandPalette = ({ hasWorkspace }: { hasWorkspace: boolean }) => {
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query)
  useAction('palette.open', { perform: spotlight.open })

  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable={false}
      classNames={{ actionsList: classes.found }}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.2, blur: 0 }}
      attributes={{ content: { 'aria-label': 'Command palette' } }}
    >
      <Spotlight.Search
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={hasWorkspace ? 'Find a role, a candidate or an action' : 'Find an action'}
        aria-label="Find"
      />
      <Spotlight.ActionsList tabIndex={0} aria-label="Found">
        {hasWorkspace && search.trim() !== '' && <PaletteRecords search={search} />}
        <PaletteActions search={search} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
