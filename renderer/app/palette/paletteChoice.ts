import { createSpotlight } from '@mantine/spotlight'
import { useEffect, useRef, type KeyboardEvent } from 'react'

/** The state of the palette, of which there is one, and what opens it. */
export const [paletteStore, palette] = createSpotlight()

const getList = (): HTMLElement | null => document.getElementById(paletteStore.getState().listId)

const findChosen = (): HTMLElement | null =>
  getList()?.querySelector<HTMLElement>('[data-selected]') ?? null

/** Chooses the first entry, unless another one was chosen by the arrow keys and is still there. */
const keepChosen = (): void => {
  const entries = [...(getList()?.querySelectorAll<HTMLElement>('[data-action]') ?? [])]
  const chosen = findChosen()
  const isByKey = paletteStore.getState().selected > 0 && chosen !== null
  const index = isByKey ? entries.indexOf(chosen) : 0
  const entry = entries[index]
  if (entry === undefined) return
  if (entry !== chosen) {
    chosen?.removeAttribute('data-selected')
    entry.setAttribute('data-selected', 'true')
  }
  if (index !== paletteStore.getState().selected)
    paletteStore.updateState((state) => ({ ...state, selected: index }))
}

/**
 * Keeps an entry chosen whatever the palette finds later. Mantine chooses one only as the text
 * changes, which is before the answer to it comes.
 */
export const useChosenEntry = (search: string): void => {
  useEffect(() => {
    if (search.trim() !== '') keepChosen()
  })
}

const isEnter = ({ key, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && !nativeEvent.isComposing

/**
 * Has Enter take what is found for the text that is typed, and not what was found for the letters
 * before; pressed sooner than the answer comes, it waits for it. Returns the handler of keys.
 */
export const usePromptEnter = (
  search: string,
  isAwaited: boolean,
): ((event: KeyboardEvent) => void) => {
  const enteredFor = useRef<string | null>(null)

  useEffect(() => {
    if (enteredFor.current === null) return
    const isSame = enteredFor.current === search
    if (isSame && isAwaited) return
    enteredFor.current = null
    if (isSame) findChosen()?.click()
  })

  return (event) => {
    if (!isAwaited || !isEnter(event)) return
    event.preventDefault()
    event.stopPropagation()
    enteredFor.current = search
  }
}
