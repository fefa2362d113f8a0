import { mergeEdits, type EditVersions, type MergedEdits } from '@shared/domain/merge/mergeEdits'
import type { ChooseSide } from '@shared/domain/merge/mergeRecords'

/** The smallest thing that can be edited like a record. */
export interface Note {
  id: string
  rev: number
  createdAt: string
  updatedAt: string
  text: string
  tone: string
}

export const createNote = (change: Partial<Note> = {}): Note => ({
  id: 'note',
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  text: '',
  tone: '',
  ...change,
})

export const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'text' in value && 'tone' in value

export const mergeNotes = (versions: EditVersions<Note>, choose?: ChooseSide): MergedEdits<Note> =>
  mergeEdits(versions, isNote, choose)
