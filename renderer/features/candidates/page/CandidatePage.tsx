import { Button } from '@mantine/core'
import { IconLayoutSidebarRight, IconPlus } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Candidate } from '@shared/model/candidate'
import { ActionButton, ActionIconButton } from '@renderer/actions/ActionButton'
import { useAction } from '@renderer/actions/useAction'
import { useEditorActions } from '@renderer/actions/useEditorActions'
import { useCandidateApplications } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { PanelLayout } from '@renderer/ui/panel/PanelLayout'
import { usePanel } from '@renderer/ui/panel/usePanel'
import { CandidateApplications } from '../applications/CandidateApplications'
import { askForRole } from '../applications/roleChoice'
import { Attachments } from '../attachments/Attachments'
import { CandidateHead } from './CandidateHead'
import { CandidateMenu } from './CandidateMenu'
import { EducationPart, ExperiencePart, LanguagesPart, SkillsPart } from './CvParts'
import { ExpectationsPart, KeepingPart, NotesPart } from './OwnParts'
import { listEmptyParts } from './partContents'
import { CandidatePanel } from './panel/CandidatePanel'
import type { CandidatePanelTab } from './panel/candidatePanelTabs'
import { AddParts } from './parts/AddParts'
import { PartFrame } from './parts/PartFrame'
import { PartsContext } from './parts/parts'
import { usePartEditing } from './parts/usePartEditing'
import classes from './page.module.css'

interface CandidatePageProps {
  record: Candidate
  /** What was said and done about them. */
  timeline: ReactNode
  /** What is due next with them. */
  nextAction: ReactNode
  onRemove: () => void
}

/** A candidate as a page to read, whose parts are edited in place; beside it what was said, or the CV. */
export const CandidatePage = ({ record, timeline, nextAction, onRemove }: CandidatePageProps) => {
  const editor = useRecordEditor('candidates', record)
  const { value: candidate, edit, state, session } = editor
  const { data: applications = [] } = useCandidateApplications(candidate.id)
  const isReadOnly = useIsReadOnly()
  const [isNew] = useState(() => record.name.trim() === '')
  const root = useRef<HTMLElement>(null)
  const { parts, editAll, onKeyDown } = usePartEditing(root, isReadOnly, isNew)
  const [panel, roomRef] = usePanel<CandidatePanelTab>('candidate', ['activity', 'cv'])
  const askToAdd = (): void =>
    askForRole([candidate.id], new Set(applications.map(({ role }) => role.id)))
  useEditorActions(editor)
  useAction('candidate.addToRole', { isEnabled: !isReadOnly, perform: askToAdd })
  useAction('candidate.edit', { isEnabled: !isReadOnly, perform: editAll })
  useAction('candidate.delete', { isEnabled: !isReadOnly, perform: onRemove })
  useAction('candidate.showCv', { perform: () => panel.toggle('cv') })
  useAction('view.togglePanel', { perform: () => panel.toggle() })
  const title = titleOrPlaceholder('candidates', candidate.name)

  return (
    <PartsContext value={parts}>
      <ConflictDialog collection="candidates" title={title} state={state} session={session} />
      <PanelLayout
        roomRef={roomRef}
        panel={panel}
        content={<CandidatePanel candidate={candidate} panel={panel} timeline={timeline} />}
      >
        <section ref={root} className={classes.page} aria-label={title} onKeyDown={onKeyDown}>
          <div className={classes.bar}>
            <SaveState state={state} />
            <div className={classes.actions}>
              <Button
                size="xs"
                disabled={isReadOnly}
                leftSection={<IconPlus size={14} />}
                onClick={askToAdd}
              >
                Add to role
              </Button>
              <ActionButton id="candidate.showCv" label="CV" size="xs" />
              <ActionIconButton id="view.togglePanel" icon={<IconLayoutSidebarRight size={16} />} />
              <CandidateMenu />
            </div>
          </div>
          <div className={classes.scroller}>
            <div className={classes.document}>
              <CandidateHead
                candidate={candidate}
                edit={edit}
                isNew={isNew}
                nextAction={nextAction}
                onShowActivity={() => panel.open('activity')}
              />
              <PartFrame title="Roles" count={applications.length}>
                <CandidateApplications applications={applications} />
              </PartFrame>
              <SkillsPart candidate={candidate} edit={edit} />
              <ExperiencePart candidate={candidate} edit={edit} />
              <EducationPart candidate={candidate} edit={edit} />
              <LanguagesPart candidate={candidate} edit={edit} />
              <ExpectationsPart candidate={candidate} edit={edit} />
              <KeepingPart candidate={candidate} edit={edit} />
              <NotesPart candidate={candidate} edit={edit} />
              <AddParts empty={listEmptyParts(candidate)} />
              <PartFrame title="Attachments" count={candidate.attachments.length}>
                <Attachments attachments={candidate.attachments} edit={edit} />
              </PartFrame>
            </div>
          </div>
        </section>
      </PanelLayout>
    </PartsContext>
  )
}
