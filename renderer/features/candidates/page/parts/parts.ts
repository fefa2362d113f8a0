import { createContext, useContext } from 'react'

/** The parts of a candidate’s page that are edited apart from each other. */
export const partNames = [
  'profile',
  'skills',
  'experience',
  'education',
  'languages',
  'expectations',
  'keeping',
  'notes',
] as const

export type PartName = (typeof partNames)[number]

/** Whether a word of the page’s markup names a part. */
export const isPartName = (name: string | undefined): name is PartName =>
  partNames.some((each) => each === name)

/** What is being edited on a candidate’s page. */
export interface PartsState {
  isReadOnly: boolean
  isEdited: (part: PartName) => boolean
  /** Shows the fields of a part, with the cursor in one of them, or in the first. */
  edit: (part: PartName, field?: string) => void
  /** Shows the part to be read again, and puts the focus where its fields are opened. */
  finish: (part: PartName) => void
}

export const PartsContext = createContext<PartsState>({
  isReadOnly: true,
  isEdited: () => false,
  edit: () => undefined,
  finish: () => undefined,
})

/** What is being edited on the page around a component. */
export const useParts = (): PartsState => useContext(PartsContext)
