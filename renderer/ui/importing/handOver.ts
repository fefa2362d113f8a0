import { useEffect } from 'react'
import { create } from 'zustand'
import type { FileToken } from '@shared/contract/tokens'

/** The two imports, one of which opens for what was given to the other. */
export type ImportName = 'cvs' | 'postings'

/** Where something to import comes from, if either import can read it. */
export type HandedInput =
  | { kind: 'pasted'; text: string; html: string | null }
  | { kind: 'chosen'; token: FileToken }
  | { kind: 'dropped'; file: File }

/** A text or a file that one import leaves to the other. */
export interface HandedItem {
  /** The file's own name, or the name for pasted text. */
  name: string
  input: HandedInput
  /** Whether its content or the recruiter decided that; if not, it may come back. */
  isDecided: boolean
}

interface HandOver {
  /** Which imports can be opened at all. */
  accepting: Record<ImportName, boolean>
  waiting: Record<ImportName, readonly HandedItem[]>
}

/** What waits for an import that is not on screen yet. */
export const useHandOver = create<HandOver>()(() => ({
  accepting: { cvs: false, postings: false },
  waiting: { cvs: [], postings: [] },
}))

const { getState, setState } = useHandOver

const changeWaiting = (name: ImportName, items: readonly HandedItem[]): void =>
  setState(({ waiting }) => ({ waiting: { ...waiting, [name]: items } }))

/** Whether an import takes what another one leaves to it. */
export const isAccepting = (name: ImportName): boolean => getState().accepting[name]

/** Leaves items to an import, which opens with them as soon as no other one is on screen. */
export const handOver = (name: ImportName, items: readonly HandedItem[]): void => {
  if (items.length > 0) changeWaiting(name, [...getState().waiting[name], ...items])
}

interface TakeOverOptions {
  isEnabled: boolean
  /** Whether nothing is on screen that it would replace. */
  isFree: boolean
  /** Begins with the items. The same function each time. */
  onItems: (items: readonly HandedItem[]) => void
}

/** Opens an import with what the other one leaves to it. */
export const useTakeOver = (
  name: ImportName,
  { isEnabled, isFree, onItems }: TakeOverOptions,
): void => {
  const items = useHandOver(({ waiting }) => waiting[name])
  useEffect(() => {
    setState(({ accepting }) => ({ accepting: { ...accepting, [name]: isEnabled } }))
    return () => setState(({ accepting }) => ({ accepting: { ...accepting, [name]: false } }))
  }, [name, isEnabled])
  useEffect(() => {
    if (!isEnabled || !isFree || items.length === 0) return
    changeWaiting(name, [])
    onItems(items)
  }, [name, isEnabled, isFree, items, onItems])
}
