import { Section } from '@renderer/ui/layout/Section'
import settings from '@renderer/ui/layout/settings.module.css'
import { StageEditor } from './StageEditor'
import { useStageEditing } from './useStageEditing'

/** The stages of all roles that have none of their own. */
export const WorkspaceStages = () => {
  const editing = useStageEditing(null)
  return (
    <Section title="Stages" aside={editing?.stages.length}>
      <p className={settings.text}>
        What applications go through, in all roles without stages of their own. After the days given
        without a change or a word, Today says that an application stands still; an empty field
        means never.
      </p>
      {editing && <StageEditor editing={editing} />}
    </Section>
  )
}
