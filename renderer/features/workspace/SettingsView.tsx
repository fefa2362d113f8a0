import { Pane } from '@renderer/ui/Pane'
import { FormColumns } from '@renderer/ui/FormColumns'
import { Section } from '@renderer/ui/Section'
import { BackupsSection } from './BackupsSection'
import { PreferenceFields } from './PreferenceFields'
import { SettledFiles } from './SettledFiles'
import { TrashSection } from './TrashSection'
import { VerifySection } from './VerifySection'
import { WorkspaceFacts } from './WorkspaceFacts'
import { WorkspaceProblems } from './WorkspaceProblems'

/** What this user prefers, and how the workspace is doing. */
export const SettingsView = () => (
  <Pane title="Settings">
    <FormColumns
      main={
        <>
          <Section title="Preferences">
            <PreferenceFields />
          </Section>
          <Section title="Workspace">
            <WorkspaceFacts />
          </Section>
          <WorkspaceProblems />
          <Section title="Backups">
            <BackupsSection />
          </Section>
          <Section title="Trash">
            <TrashSection />
          </Section>
          <Section title="Check the files">
            <VerifySection />
          </Section>
          <SettledFiles />
        </>
      }
    />
  </Pane>
)
