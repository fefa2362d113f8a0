import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import {
  findHomeAt,
  findSlotAt,
  findSlotFor,
  findSnippetField,
  type SnippetSlot,
} from '@shared/domain/snippets/placeSnippet'
import { sortSnippets } from '@shared/domain/snippets/sortSnippets'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { labelValue } from '@shared/model/openEnum'
import type { Snippet } from '@shared/model/writing/snippet'
import { ActionButton } from '@renderer/actions/ActionButton'
import { useSnippets } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { joinFacts } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { PreviewPicker } from '../library/PreviewPicker'
import { putSnippet, removeSnippet } from './snippetCommands'
import { SnippetEditor } from './SnippetEditor'
import { closeSnippetDialog, type SnippetTarget } from './snippetState'
import classes from '../library/library.module.css'

const describe = ({ field, client, language }: Snippet): string =>
  joinFacts(labelValue(roleFieldLabels, field), client, nameLanguage(language))

interface ChooseSnippetProps {
  target: SnippetTarget | null
  /** The id of the snippet that is shown first; null for the first in the list. */
  firstShown: string | null
}

/** Chooses a snippet for a role, at the cursor or in its own section; each can be edited and deleted here. */
export const ChooseSnippet = ({ target, firstShown }: ChooseSnippetProps) => {
  const { data: snippets = [] } = useSnippets()
  const isReadOnly = useIsReadOnly()
  const [search, setSearch] = useState('')
  const [shownKey, setShownKey] = useState<string | null>(firstShown)
  const [isEditing, setEditing] = useState(target === null)
  const home = target?.place ? findHomeAt(target.role, target.place) : null
  const field = home === null ? null : findSnippetField(home)
  const role = target?.role ?? { client: '', language: '' }
  const { fitting, others } = sortSnippets(snippets, search, { role, field })
  const groups =
    target === null
      ? [{ label: 'All snippets', list: [...fitting, ...others] }]
      : [
          { label: 'For this role', list: fitting },
          { label: 'Other clients and languages', list: others },
        ]
  const found = groups.flatMap(({ list }) => list)
  // What is edited stays on screen, whatever is typed into it.
  const current = (isEditing ? snippets : found).find(({ id }) => id === shownKey) ?? found[0]
  const atCursor = target?.place ? findSlotAt(target.role, target.place) : null

  /** Puts it where it belongs, unless a slot is given. */
  const insert = (snippet: Snippet | undefined, slot: SnippetSlot | null = null): void => {
    if (!target || !snippet || isReadOnly) return
    closeSnippetDialog()
    putSnippet(snippet, slot ?? findSlotFor(target.role, target.place, snippet.field), target)
  }
  const offersStarters = target === null || snippets.length === 0
  const isOwnField = current !== undefined && field === current.field
  return (
    <>
      <PreviewPicker
        label="Snippets"
        placeholder="Find a snippet"
        groups={groups.flatMap(({ label, list }) =>
          list.length === 0
            ? []
            : [
                {
                  label,
                  items: list.map((snippet) => ({
                    key: snippet.id,
                    name: titleOrPlaceholder('snippets', snippet.name),
                    detail: describe(snippet),
                  })),
                },
              ],
        )}
        search={search}
        onSearch={(words) => {
          setSearch(words)
          setShownKey(null)
        }}
        current={current?.id ?? null}
        onShow={setShownKey}
        onChoose={(key) => insert(found.find(({ id }) => id === key))}
        empty={
          snippets.length === 0 ? (
            <>
              No snippets yet. Choose lines in a role and save them as a snippet, or begin with
              those that come with Rolebench.
            </>
          ) : (
            `No snippet has “${search}” in its name, client or text.`
          )
        }
      >
        {current && (
          <>
            <div className={classes.head}>
              <h3>{titleOrPlaceholder('snippets', current.name)}</h3>
              <ActionIcon
                aria-label={`Edit ${titleOrPlaceholder('snippets', current.name)}`}
                title="Edit"
                aria-pressed={isEditing}
                onClick={() => {
                  setEditing(!isEditing)
                  setShownKey(current.id)
                }}
              >
                <IconPencil size={16} />
              </ActionIcon>
              <ActionIcon
                aria-label={`Delete ${titleOrPlaceholder('snippets', current.name)}`}
                title="Delete"
                disabled={isReadOnly}
                onClick={() => void removeSnippet(current)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </div>
            {isEditing ? (
              <SnippetEditor
                key={current.id}
                record={current}
                onEdit={() => setShownKey(current.id)}
              />
            ) : (
              <div
                className={classes.text}
                lang={current.language}
                tabIndex={0}
                role="region"
                aria-label="Preview"
              >
                {current.lines.map(({ id, text }) => (
                  <p key={id}>{text}</p>
                ))}
              </div>
            )}
          </>
        )}
      </PreviewPicker>
      <DialogButtons
        cancel={<Button onClick={closeSnippetDialog}>{target ? 'Cancel' : 'Close'}</Button>}
        other={
          <>
            {offersStarters && <ActionButton id="snippets.addStarters" label="Add the starters" />}
            {atCursor !== null && !isOwnField && (
              <Button disabled={!current || isReadOnly} onClick={() => insert(current, atCursor)}>
                Insert at the cursor
              </Button>
            )}
          </>
        }
        confirm={
          target && (
            <Button
              variant="filled"
              disabled={!current || isReadOnly}
              onClick={() => insert(current)}
            >
              {current ? `Insert into “${labelValue(roleFieldLabels, current.field)}”` : 'Insert'}
            </Button>
          )
        }
      />
    </>
  )
}
