import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { searchedCollections } from '@shared/contract/channels/searchChannels'
import { useAction } from '@renderer/actions/useAction'
import { useSearchAnswer } from '@renderer/data/useSearch'
import { palette, paletteStore, usePromptEnter } from './paletteChoice'
import { mostShown } from './paletteEntries'
import { PaletteActions, PaletteResults } from './PaletteResults'

const searched = { collections: searchedCollections, most: mostShown }

/** Finds records by any word of theirs, and actions by name. */
export const CommandPalette = ({ hasWorkspace }: { hasWorkspace: boolean }) => {
  const [query, setQuery] = useState('')
  const before = useRef<Element | null>(null)
  const { answer, isAwaited } = useSearchAnswer(hasWorkspace ? query : '', searched)
  const onKeyDownCapture = usePromptEnter(query, isAwaited)
  useAction('palette.open', { perform: palette.open })

  // Before what is chosen happens, so that a dialog knows where the focus goes when it closes.
  const giveFocusBack = (): void => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }

  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => {
        before.current = document.activeElement
      }}
      shortcut={null}
      centered={false}
      yOffset="12vh"
      scrollable
      maxHeight="26rem"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.2, blur: 0 }}
      attributes={{ content: { 'aria-label': 'Command palette' } }}
    >
      <Spotlight.Search
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={
          hasWorkspace ? 'Find anything: a name, a word of a note, an action' : 'Find an action'
        }
        aria-label="Find"
        onKeyDownCapture={onKeyDownCapture}
      />
      <Spotlight.ActionsList onClickCapture={giveFocusBack}>
        {hasWorkspace ? (
          <PaletteResults search={query} found={answer} />
        ) : (
          <PaletteActions search={query} />
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
