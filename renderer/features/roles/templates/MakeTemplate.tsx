import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { countClientNames, makeTemplate } from '@shared/domain/templates/makeTemplate'
import type { Role } from '@shared/model/role'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { RolePreview } from '../library/RolePreview'
import { saveTemplate } from './templateCommands'
import classes from '../library/library.module.css'

export interface MakeTemplateProps {
  role: Role
  onTyped: () => void
  onClose: () => void
}

/** Makes a template of a role: its name, and whether it keeps what belongs to the client. */
export const MakeTemplate = ({ role, onTyped, onClose }: MakeTemplateProps) => {
  const [name, setName] = useState(role.title)
  const [keepsClient, setKeepsClient] = useState(false)
  const template = makeTemplate(role, { keepsClient })
  const named = keepsClient ? 0 : countClientNames(template, role.client)
  return (
    <>
      <TextInput
        data-autofocus
        label="Name"
        value={name}
        onChange={({ currentTarget: { value } }) => {
          setName(value)
          onTyped()
        }}
      />
      <Checkbox
        label="Keep what belongs to the client"
        description="Client, location, pay, about the company, contact and notes"
        checked={keepsClient}
        onChange={({ currentTarget: { checked } }) => setKeepsClient(checked)}
      />
      {named > 0 && (
        <p className={classes.caution} role="status">
          {`The text still names “${role.client}” ${named === 1 ? 'once' : countOf(named, 'time')}. Replace that in roles that you make from it.`}
        </p>
      )}
      <div className={classes.head}>
        <h3>What it keeps</h3>
      </div>
      <RolePreview role={template} />
      <p className={classes.hint}>
        Dates, reference, candidates and sent postings are never part of a template.
      </p>
      <DialogButtons
        cancel={<Button onClick={onClose}>Cancel</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={name.trim() === ''}
            onClick={() => {
              onClose()
              void saveTemplate(name.trim(), template)
            }}
          >
            Save template
          </Button>
        }
      />
    </>
  )
}
