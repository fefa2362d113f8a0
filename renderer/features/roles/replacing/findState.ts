import { create } from 'zustand'
import type { TextQuery } from '@shared/model/writing/textQuery'

interface FindState {
  /** What is looked for, kept from one search to the next. */
  query: TextQuery
  replacement: string
  /** The bar in the document, and whether it also replaces. */
  bar: 'closed' | 'find' | 'replace'
  /** Whether the dialog for all roles is open. */
  isInRolesOpen: boolean
}

/** What is looked for in roles, and where. */
export const useFindState = create<FindState>()(() => ({
  query: { words: '', isExact: false, isWholeWord: false },
  replacement: '',
  bar: 'closed',
  isInRolesOpen: false,
}))

/** Changes what is looked for. */
export const changeQuery = (change: Partial<TextQuery>): void =>
  useFindState.setState(({ query }) => ({ query: { ...query, ...change } }))

export const changeReplacement = (replacement: string): void =>
  useFindState.setState({ replacement })

/** The text that is selected on screen, if it is within one line. */
const readSelection = (): string | null => {
  const { activeElement } = document
  const isField =
    activeElement instanceof HTMLTextAreaElement ||
    (activeElement instanceof HTMLInputElement && activeElement.type === 'text')
  if (!isField) return null
  const { value, selectionStart, selectionEnd } = activeElement
  const selected = value.slice(selectionStart ?? 0, selectionEnd ?? 0)
  return selected.trim() === '' || selected.includes('\n') ? null : selected
}

const takeSelection = (): void => {
  const words = readSelection()
  if (words !== null) changeQuery({ words })
}

/** Opens the bar in the document; selected words become what is looked for. */
export const openFindBar = (bar: 'find' | 'replace'): void => {
  takeSelection()
  useFindState.setState({ bar })
}

/** Opens the dialog for all roles, in the same way. */
export const openReplaceInRoles = (): void => {
  takeSelection()
  useFindState.setState({ isInRolesOpen: true, bar: 'closed' })
}
