import { insertSnippet, type SnippetSlot } from '@shared/domain/snippets/placeSnippet'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Snippet, SnippetDraft } from '@shared/model/writing/snippet'
import { api } from '@renderer/data/api'
import { offerUndo, removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import { countOf } from '@renderer/format/words'
import { notifyDone, notifyDoneAt, notifyError } from '@renderer/ui/tasks/notify'
import { chooseSnippet, type SnippetTarget } from './snippetState'

/** Saves a new snippet; says so, or why not. */
export const saveSnippet = async (draft: SnippetDraft): Promise<boolean> => {
  const created = await api.ask('snippets.create', { draft })
  if (created.ok)
    notifyDoneAt(`Saved the snippet “${draft.name}”.`, 'Show snippets', () => chooseSnippet(null))
  else notifyError(created.error)
  return created.ok
}

/** Adds the snippets that come with the program, with *Undo*; says so if all of them are there. */
export const addStarters = async (): Promise<void> => {
  const added = await api.ask('snippets.addStarters', {})
  if (!added.ok) {
    notifyError(added.error)
    return
  }
  const ids = added.value.map(({ id }) => id)
  if (ids.length === 0) notifyDone('All starter snippets are here already.')
  else
    offerUndo(`Added ${countOf(ids.length, 'starter snippet')}.`, () =>
      api.ask('snippets.remove', { ids }),
    )
}

/** Puts a snippet into a role, in one step of undoing, and shows its last line. */
export const putSnippet = (
  snippet: Snippet,
  slot: SnippetSlot,
  { role, change, show }: SnippetTarget,
): void => {
  const { lastId } = insertSnippet(role, snippet, slot)
  if (lastId === null) return
  // The role may have been changed elsewhere while one was choosing.
  let shown = lastId
  change((before) => {
    const inserted = insertSnippet(before, snippet, slot)
    shown = inserted.lastId ?? shown
    return inserted.role
  })
  show(shown)
}

/** Moves a snippet to the trash, with *Undo*. */
export const removeSnippet = ({ id, name }: Snippet): Promise<boolean> =>
  removeWithUndo('snippets', [id], `Deleted “${titleOrPlaceholder('snippets', name)}”.`)
