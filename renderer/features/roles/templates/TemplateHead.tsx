import { ActionIcon, TextInput } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { TemplateChoice } from '@shared/domain/templates/filterTemplates'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { removeTemplate, renameTemplate } from './templateCommands'
import classes from '../library/library.module.css'

/** The name of the template that is shown; one of the workspace's own can be renamed and deleted. */
export const TemplateHead = ({ choice }: { choice: TemplateChoice }) => {
  const isReadOnly = useIsReadOnly()
  const [typed, setTyped] = useState<string | null>(null)
  const [isDoneByKey, setDoneByKey] = useState(false)
  const name = titleOrPlaceholder('templates', choice.name)
  if (choice.kind === 'starter' || isReadOnly)
    return (
      <div className={classes.head}>
        <h3>{name}</h3>
      </div>
    )
  const { template } = choice
  const finish = (name: string | null, isByKey: boolean): void => {
    setDoneByKey(isByKey)
    setTyped(null)
    if (name !== null) void renameTemplate(template, name)
  }
  if (typed !== null)
    return (
      <TextInput
        autoFocus
        data-mantine-stop-propagation
        aria-label="Name of the template"
        value={typed}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onBlur={() => finish(typed, false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          // Else the same key would press the button that takes the focus.
          event.preventDefault()
          finish(event.key === 'Enter' ? typed : null, true)
        }}
      />
    )
  return (
    <div className={classes.head}>
      <h3>{name}</h3>
      <ActionIcon
        autoFocus={isDoneByKey}
        aria-label={`Rename ${name}`}
        title="Rename"
        onClick={() => setTyped(template.name)}
      >
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={`Delete ${name}`}
        title="Delete"
        onClick={() => void removeTemplate(template)}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
