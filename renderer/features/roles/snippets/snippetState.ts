import { create } from 'zustand'
import type { RoleDraft } from '@shared/model/role'
import type { SnippetId } from '@shared/model/ids'
import type { SnippetDraft } from '@shared/model/writing/snippet'
import type { EditedPlace } from '../editor/editedPlace'

/** The role that a snippet is to be put into, and how. */
export interface SnippetTarget {
  role: RoleDraft
  /** Where the cursor is; null for nowhere in the role. */
  place: EditedPlace | null
  change: (edit: (role: RoleDraft) => RoleDraft) => void
  /** Shows the line with this id, which was just put in. */
  show: (lineId: string) => void
}

/** The role whose posting is on screen, to put snippets into. */
interface ShownTarget {
  role: Pick<RoleDraft, 'client' | 'language'>
  read: () => SnippetTarget
}

/** The role that snippets can be put into without choosing one; null where none is on screen, or can be changed. */
export const useShownTarget = create<{ shown: ShownTarget | null }>()(() => ({ shown: null }))

/** What the dialogs are about stays as it is while they are closing. */
interface SnippetDialogState {
  /** Which dialog is open: choosing a snippet, or making one; null for none. */
  opened: 'choose' | 'make' | null
  /** What a snippet is chosen for; null to look after them. */
  target: SnippetTarget | null
  /** The snippet that is shown first; null for the first in the list. */
  shownId: SnippetId | null
  /** What a snippet is made of. */
  draft: SnippetDraft | null
}

export const useSnippetDialog = create<SnippetDialogState>()(() => ({
  opened: null,
  target: null,
  shownId: null,
  draft: null,
}))

export const chooseSnippet = (
  target: SnippetTarget | null,
  shownId: SnippetId | null = null,
): void => useSnippetDialog.setState({ opened: 'choose', target, shownId })

export const askForSnippet = (draft: SnippetDraft): void =>
  useSnippetDialog.setState({ opened: 'make', draft })

export const closeSnippetDialog = (): void => useSnippetDialog.setState({ opened: null })
