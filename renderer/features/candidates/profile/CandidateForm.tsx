import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Candidate } from '@shared/model/candidate'
import { ActionMenuItem } from '@renderer/actions/ActionButton'
import { useAction } from '@renderer/actions/useAction'
import { useEditorActions } from '@renderer/actions/useEditorActions'
import { useCandidateApplications } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { FormColumns } from '@renderer/ui/fields/FormColumns'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import { Pane } from '@renderer/ui/layout/Pane'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { Section } from '@renderer/ui/layout/Section'
import { Attachments } from '../attachments/Attachments'
import { CandidateApplications } from '../applications/CandidateApplications'
import { CertificatesField } from './CertificatesField'
import { ContactFields } from './ContactFields'
import { EducationFields } from './EducationFields'
import { ExpectationsFields } from './ExpectationsFields'
import { ExperienceFields } from './ExperienceFields'
import { KeepingFields } from './KeepingFields'
import { LanguagesFields } from './LanguagesFields'
import { ProfileFields } from './ProfileFields'
import { askForRole } from '../applications/roleChoice'

interface CandidateFormProps {
  record: Candidate
  /** What was said and done about them. */
  timeline: ReactNode
  onRemove: () => void
}

/** Everything known about a candidate, edited in place. */
export const CandidateForm = ({ record, timeline, onRemove }: CandidateFormProps) => {
  const editor = useRecordEditor('candidates', record)
  const { value: candidate, edit, state, session } = editor
  const { data: applications = [] } = useCandidateApplications(candidate.id)
  const isReadOnly = useIsReadOnly()
  const askToAdd = (): void =>
    askForRole([candidate.id], new Set(applications.map(({ role }) => role.id)))
  useEditorActions(editor)
  useAction('candidate.addToRole', { isEnabled: !isReadOnly, perform: askToAdd })
  useAction('candidate.delete', { isEnabled: !isReadOnly, perform: onRemove })

  return (
    <Pane
      title={titleOrPlaceholder('candidates', candidate.name)}
      meta={<SaveState state={state} />}
      actions={
        <>
          <Button disabled={isReadOnly} leftSection={<IconPlus size={14} />} onClick={askToAdd}>
            Add to role
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label="More about this candidate" title="More">
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <ActionMenuItem id="candidate.delete" />
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <ConflictDialog
        collection="candidates"
        title={titleOrPlaceholder('candidates', candidate.name)}
        state={state}
        session={session}
      />
      <FormColumns
        isReadOnly={isReadOnly}
        main={
          <>
            <Section title="Profile">
              <ProfileFields
                candidate={candidate}
                edit={edit}
                recordId={candidate.id}
                isNew={record.rev === 1 && record.name === ''}
              />
            </Section>
            <Section title="Contact">
              <ContactFields contact={candidate.contact} edit={edit} />
            </Section>
            <Section title="Experience">
              <ExperienceFields positions={candidate.experience} edit={edit} />
            </Section>
            <Section title="Education">
              <EducationFields studies={candidate.education} edit={edit} />
            </Section>
            <Section title="Languages and certificates">
              <LanguagesFields languages={candidate.languages ?? []} edit={edit} />
              <CertificatesField certificates={candidate.certificates ?? []} edit={edit} />
            </Section>
          </>
        }
        side={
          <>
            <Section title="Roles" aside={applications.length || undefined}>
              <CandidateApplications applications={applications} />
            </Section>
            <Section title="Attachments" aside={candidate.attachments.length || undefined}>
              <Attachments attachments={candidate.attachments} edit={edit} />
            </Section>
            <Section title="Activity">{timeline}</Section>
            <Section title="Expectations">
              <ExpectationsFields expectations={candidate.expectations} edit={edit} />
            </Section>
            <Section title="Source and consent">
              <KeepingFields candidate={candidate} edit={edit} />
            </Section>
            <Section title="Notes">
              <GrowingTextarea
                aria-label="Notes"
                isTall
                value={candidate.notes}
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
