import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { focusField } from '../../profile/focusField'
import { isPartName, partNames, type PartName, type PartsState } from './parts'

interface PartEditing {
  parts: PartsState
  /** Opens all parts at once. */
  editAll: () => void
  /** For the page: E edits the part at the focus, Escape and Ctrl+Enter finish it. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** Where the focus goes once the page shows what was asked for. */
interface WantedFocus {
  part: PartName
  /** The name of a field, empty for the first; null for where the part is opened. */
  field: string | null
}

const typed = 'input, textarea, select, [contenteditable], [role="combobox"]'
const ownKeys = '[role="menu"], [role="listbox"], [role="dialog"], [role="radiogroup"]'

const isTypedIn = (target: Element): boolean =>
  target.matches(typed) || target.closest(ownKeys) !== null

const findPart = (target: Element): PartName | null => {
  const name = target.closest<HTMLElement>('[data-part]')?.dataset['part']
  return isPartName(name) ? name : null
}

const takeFocus = (root: HTMLElement, { part, field }: WantedFocus): void => {
  if (field === null) {
    root.querySelector<HTMLElement>(`[data-edit-part="${part}"]`)?.focus()
    return
  }
  const fields = root.querySelector<HTMLElement>(`[data-part="${part}"] [data-part-fields]`)
  if (field !== '') focusField(fields, field)
  if (fields === null || fields.contains(document.activeElement)) return
  fields.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button')?.focus()
}

/** Manages which parts of a candidate’s page are being edited; all of somebody without a name. */
export const usePartEditing = (
  root: RefObject<HTMLElement | null>,
  isReadOnly: boolean,
  isNew: boolean,
): PartEditing => {
  const [edited, setEdited] = useState<ReadonlySet<PartName>>(new Set(isNew ? partNames : []))
  const [wanted, setWanted] = useState<WantedFocus | null>(null)
  useEffect(() => {
    if (wanted !== null && root.current !== null) takeFocus(root.current, wanted)
  }, [root, wanted])

  const edit = (part: PartName, field = ''): void => {
    if (isReadOnly) return
    setEdited((before) => new Set([...before, part]))
    setWanted({ part, field })
  }
  const finish = (part: PartName): void => {
    setEdited((before) => new Set([...before].filter((each) => each !== part)))
    setWanted({ part, field: null })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event
    if (event.defaultPrevented || event.altKey || !(target instanceof Element)) return
    const hasModifier = event.ctrlKey || event.metaKey
    const part = findPart(target)
    const isOpen = part !== null && edited.has(part)
    const isEnd =
      key === 'Escape'
        ? !hasModifier && target.getAttribute('aria-expanded') !== 'true'
        : key === 'Enter' && hasModifier
    const isBegun =
      !hasModifier &&
      !isTypedIn(target) &&
      (key.toLowerCase() === 'e' || (key === 'Enter' && target.matches('h1')))
    if (isEnd && isOpen) finish(part)
    else if (isBegun && !isReadOnly) edit(part ?? 'profile')
    else return
    event.preventDefault()
  }
  return {
    parts: { isReadOnly, isEdited: (part) => edited.has(part) && !isReadOnly, edit, finish },
    editAll: () => {
      setEdited(new Set(partNames))
      setWanted({ part: 'profile', field: '' })
    },
    onKeyDown,
  }
}
