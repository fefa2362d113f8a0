import { Button } from '@mantine/core'
import { useWorkspace } from '@renderer/data/queries'
import { countOf, joinFacts } from '@renderer/format/words'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import classes from '@renderer/ui/layout/settings.module.css'
import { revealWorkspace } from './workspaceCommands'

/** The location of the workspace and the number of its records. */
export const WorkspaceFacts = () => {
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  const { name, location, counts } = workspace
  return (
    <FieldGrid>
      <Field label="Name">
        <p className={classes.fact} data-selectable>
          {name}
        </p>
      </Field>
      <Field label="Folder">
        <p className={classes.fact} data-selectable>
          {location}
        </p>
        <Button size="xs" onClick={() => void revealWorkspace()}>
          Show folder
        </Button>
      </Field>
      <Field label="Contents">
        <p className={classes.fact}>
          {joinFacts(
            countOf(counts.roles, 'role'),
            countOf(counts.candidates, 'candidate'),
            countOf(counts.applications, 'application'),
            countOf(counts.agencies, 'agency', 'agencies'),
            countOf(counts.sentPostings, 'sent posting'),
          )}
        </p>
      </Field>
    </FieldGrid>
  )
}
