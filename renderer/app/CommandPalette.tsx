import { Spotlight, spotlight } from '@mantine/spotlight'
import { useDeferredValue, useState } from 'react'
import { useAction } from '@renderer/actions/useAction'
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
      scrollable
      maxHeight={420}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      aria-label="Command palette"
    >
      <Spotlight.Search
        placeholder={hasWorkspace ? 'Find a role, a candidate or an action' : 'Find an action'}
        aria-label="Find"
      />
      <Spotlight.ActionsList>
        {hasWorkspace && search.trim() !== '' && <PaletteRecords search={search} />}
        <PaletteActions search={search} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
