import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { ActionIcon, Menu, TextInput } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Agency } from '@shared/model/agency'
import { useEditorActions } from '@renderer/actions/useEditorActions'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { FormColumns } from '@renderer/ui/fields/FormColumns'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import { Pane } from '@renderer/ui/layout/Pane'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { Section } from '@renderer/ui/layout/Section'
import { ContactsFields } from './ContactsFields'
import { LetterheadFields } from './letterhead/LetterheadFields'
import { LetterheadPreview } from './letterhead/LetterheadPreview'
import { WithholdFields } from './WithholdFields'

interface AgencyFormProps {
  record: Agency
  /** What was said, sent and done. */
  timeline: ReactNode
  onRemove: () => void
}

/** Everything about an agency, edited in place. */
export const AgencyForm = ({ record, timeline, onRemove }: AgencyFormProps) => {
  const editor = useRecordEditor('agencies', record)
  const { value: agency, edit, state, session } = editor
  const isReadOnly = useIsReadOnly()
  const title = titleOrPlaceholder('agencies', agency.name)
  useEditorActions(editor)

  return (
    <Pane
      title={title}
      meta={<SaveState state={state} />}
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label="More about this agency" title="More">
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={isReadOnly} onClick={onRemove}>
              Delete agency
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <ConflictDialog collection="agencies" title={title} state={state} session={session} />
      <FormColumns
        isReadOnly={isReadOnly}
        main={
          <>
            <Section title="Agency">
              <FieldGrid>
                <Field label="Name" htmlFor="agency-name">
                  <TextInput
                    id="agency-name"
                    data-name-of={agency.id}
                    autoFocus={record.rev === 1 && record.name === ''}
                    value={agency.name}
                    onChange={({ currentTarget: { value } }) =>
                      edit((draft) => void (draft.name = value), 'name')
                    }
                  />
                </Field>
                <Field label="Withhold">
                  <WithholdFields
                    withhold={agency.withhold}
                    onChange={(withhold) => edit((draft) => void (draft.withhold = withhold))}
                  />
                </Field>
              </FieldGrid>
            </Section>
            <Section title="Letterhead">
              <LetterheadFields agency={agency} edit={edit} />
              <LetterheadPreview agency={agency} />
            </Section>
            <Section title="Contacts">
              <ContactsFields contacts={agency.contacts} edit={edit} />
            </Section>
          </>
        }
        side={
          <>
            <Section title="Activity">{timeline}</Section>
            <Section title="Notes">
              <GrowingTextarea
                aria-label="Notes"
                isTall
                value={agency.notes}
                onChange={({ currentTarget: { value } }) =>
                  edit((draft) => void (draft.notes = value), 'notes')
                }
              />
            </Section>
          </>
        }
      />
    </Pane>
  )
}
