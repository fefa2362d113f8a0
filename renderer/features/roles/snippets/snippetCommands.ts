import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Snippet, SnippetDraft } from '@shared/model/writing/snippet'
import { api } from '@renderer/data/api'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import { notifyDoneAt, notifyError } from '@renderer/ui/tasks/notify'
import { chooseSnippet } from './snippetState'

/** Saves a new snippet; says so, or why not. */
export const saveSnippet = async (draft: SnippetDraft): Promise<boolean> => {
  const created = await api.ask('snippets.create', { draft })
  if (created.ok)
    notifyDoneAt(`Saved the snippet “${draft.name}”.`, 'Show snippets', () => chooseSnippet(null))
  else notifyError(created.error)
  return created.ok
}

/** Moves a snippet to the trash, with *Undo*. */
export const removeSnippet = ({ id, name }: Snippet): Promise<boolean> =>
  removeWithUndo('snippets', [id], `Deleted “${titleOrPlaceholder('snippets', name)}”.`)
