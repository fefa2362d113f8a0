import { useCombobox } from '@mantine/core'
import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { findChoices, type Choice } from '@shared/domain/typing/findChoices'

interface PickerOptions<Value extends string> {
  data: readonly (Choice & { value: Value })[]
  value: Value | null
  onChange: (value: Value | null) => void
  isClearable: boolean
}

/** More would have to be laid out at once than anybody reads. */
const mostShown = 60

const scrollIntoView = (option: HTMLElement | null): void =>
  option?.scrollIntoView({ block: 'nearest' })

/** Manages the text, the matches and the keys of a picker. */
export const usePicker = <Value extends string>({
  data,
  value,
  onChange,
  isClearable,
}: PickerOptions<Value>) => {
  const id = useId()
  const store = useCombobox()
  const [typed, setTyped] = useState<string | null>(null)
  const [moved, setMoved] = useState<number | null>(null)
  const [isRefused, setRefused] = useState(false)

  const shown = data.find((choice) => choice.value === value)?.label ?? value ?? ''
  const found = typed === null ? [...data] : findChoices(data, typed)
  const matches = found.slice(0, mostShown)
  const present = matches.findIndex((choice) => choice.value === value)
  const highlighted = Math.min(
    moved ?? (typed === null ? Math.max(present, 0) : 0),
    matches.length - 1,
  )

  const reset = (): void => {
    setTyped(null)
    setMoved(null)
    setRefused(false)
    store.closeDropdown()
  }
  const take = (next: Value | null): void => {
    reset()
    if (next !== value) onChange(next)
  }

  /** Takes what the typed text means, and refuses what means nothing. */
  const settle = (): void => {
    if (typed === null) {
      store.closeDropdown()
      return
    }
    const match = matches[highlighted]
    if (typed.trim() === '') take(isClearable ? null : value)
    else if (match) take(match.value)
    else {
      setRefused(true)
      store.closeDropdown()
    }
  }

  const open = (): void => {
    setMoved(null)
    store.openDropdown()
  }

  const move = (steps: number): void => {
    if (!store.dropdownOpened) open()
    else if (matches.length > 0) setMoved((highlighted + steps + matches.length) % matches.length)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.currentTarget.readOnly) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
        break
      case 'Enter': {
        if (!store.dropdownOpened && typed === null) return
        const match = matches[highlighted]
        event.preventDefault()
        if (typed === null && match) take(match.value)
        else settle()
        break
      }
      case 'Tab':
        if (typed === null && moved !== null && store.dropdownOpened)
          take(matches[highlighted]?.value ?? value)
        else settle()
        break
      case 'Escape':
        if (!store.dropdownOpened && typed === null) return
        event.stopPropagation()
        reset()
        break
    }
  }

  return {
    store,
    matches,
    highlighted,
    listId: `${id}-list`,
    optionId: (index: number): string => `${id}-${index}`,
    showOption: scrollIntoView,
    /** Why the typed text was refused; null if it wasn't. */
    refusal: isRefused ? `Not in the list${shown === '' ? '' : `; ${shown} stays`}` : null,
    clear: () => take(null),
    takeValue: (chosen: string): void => {
      const choice = data.find((each) => each.value === chosen)
      if (choice) take(choice.value)
    },
    input: {
      value: typed ?? shown,
      'aria-expanded': store.dropdownOpened,
      'aria-haspopup': 'listbox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-controls': store.dropdownOpened ? `${id}-list` : undefined,
      'aria-activedescendant':
        store.dropdownOpened && highlighted >= 0 ? `${id}-${highlighted}` : undefined,
      'data-mantine-stop-propagation': store.dropdownOpened || undefined,
      onChange: (event: { currentTarget: HTMLInputElement }): void => {
        setTyped(event.currentTarget.value)
        setMoved(null)
        setRefused(false)
        store.openDropdown()
      },
      onFocus: (event: { currentTarget: HTMLInputElement }): void => event.currentTarget.select(),
      onClick: (event: MouseEvent<HTMLInputElement>): void => {
        if (typed === null) event.currentTarget.select()
        open()
      },
      onBlur: settle,
      onKeyDown,
    },
  }
}
