import { Pane } from '@renderer/ui/layout/Pane'
import { FormColumns } from '@renderer/ui/fields/FormColumns'
import { Section } from '@renderer/ui/layout/Section'
import { BackupsSection } from '@renderer/features/backups/BackupsSection'
import { HeadingRules } from '@renderer/features/roles/importing/headings/HeadingRules'
import { WorkspaceStages } from '@renderer/features/candidates/stages/WorkspaceStages'
import { PreferenceFields } from '@renderer/features/settings/PreferenceFields'
import { SkillListsSection } from '@renderer/features/settings/skills/SkillListsSection'
import { SpellingSection } from '@renderer/features/settings/spelling/SpellingSection'
import { DismissedFiles } from '@renderer/features/fileHealth/DismissedFiles'
import { TrashSection } from '@renderer/features/trash/TrashSection'
import { VerifySection } from '@renderer/features/fileHealth/VerifySection'
import { WorkspaceFacts } from '@renderer/features/workspaces/WorkspaceFacts'
import { WorkspaceProblems } from '@renderer/features/fileHealth/WorkspaceProblems'

/** The user's preferences, and the state of the workspace. */
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
          <WorkspaceStages />
          <SkillListsSection />
          <WorkspaceProblems />
          <SpellingSection />
          <HeadingRules />
          <Section title="Backups">
            <BackupsSection />
          </Section>
          <Section title="Trash">
            <TrashSection />
          </Section>
          <Section title="Check the files">
            <VerifySection />
          </Section>
          <DismissedFiles />
        </>
      }
    />
  </Pane>
)
