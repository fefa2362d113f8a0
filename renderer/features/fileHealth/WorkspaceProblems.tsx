import { useState } from 'react'
import type { RecordConflict } from '@shared/model/workspace/conflict'
import { useConflicts, useWorkspaceProblems } from '@renderer/data/queries'
import { Section } from '@renderer/ui/layout/Section'
import { FieldConflictDialog } from './FieldConflictDialog'
import { ProblemItem } from './ProblemItem'
import classes from '@renderer/ui/layout/settings.module.css'

const isSameFile = (
  a: Pick<RecordConflict, 'fileName'> & { collection: string | null },
  b: RecordConflict,
): boolean => a.collection === b.collection && a.fileName === b.fileName

/** The files that could not be read or merged, with the possible remedies; nothing if all is well. */
export const WorkspaceProblems = () => {
  const { data: problems = [] } = useWorkspaceProblems()
  const { data: conflicts = [] } = useConflicts()
  const [chosen, setChosen] = useState<RecordConflict | null>(null)
  const shown = chosen && conflicts.find((conflict) => isSameFile(chosen, conflict))

  if (problems.length === 0) return null
  return (
    <Section title="Files that need attention" aside={problems.length}>
      <ul className={classes.findings}>
        {problems.map((problem) => {
          const { collection, fileName, quarantinedAs } = problem
          const conflict = conflicts.find((each) => isSameFile(problem, each))
          return (
            <ProblemItem
              key={[collection, fileName, quarantinedAs].join('/')}
              problem={problem}
              onChoose={conflict === undefined ? null : () => setChosen(conflict)}
            />
          )
        })}
      </ul>
      {shown && (
        <FieldConflictDialog
          key={[shown.fileName, shown.ours.rev, shown.theirs.rev].join('/')}
          conflict={shown}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  )
}
