import { Button } from '@mantine/core'
import type { WorkspaceProblem } from '@shared/model/workspace/workspaceState'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { dismissProblem } from './problemCommands'
import { RestoreLastGood } from './RestoreLastGood'
import { UnreadableFile } from './UnreadableFile'

interface ProblemItemProps {
  problem: WorkspaceProblem
  /** Opens the choice between two versions; null if there is nothing to choose. */
  onChoose: (() => void) | null
}

const describe = ({ reason, quarantinedAs, isRecordOpen }: WorkspaceProblem): string => {
  if (quarantinedAs === null) return reason
  return isRecordOpen
    ? `${reason} The file was set aside unchanged. The record itself is open in a good version.`
    : `${reason} The file was set aside unchanged, so nothing in it is lost.`
}

/** One file that could not be read or merged, with the possible remedies. */
export const ProblemItem = ({ problem, onChoose }: ProblemItemProps) => {
  const isReadOnly = useIsReadOnly()
  const { collection, fileName, recordId, title, quarantinedAs, isRecordOpen } = problem
  const path = quarantinedAs ?? (collection === null ? fileName : `${collection}/${fileName}`)
  const isRecordMissing = quarantinedAs !== null && !isRecordOpen
  return (
    <UnreadableFile
      file={problem}
      title={title}
      path={path}
      actions={
        <>
          {onChoose && (
            <Button size="xs" disabled={isReadOnly} onClick={onChoose}>
              Choose…
            </Button>
          )}
          {isRecordMissing && collection !== null && recordId !== null && (
            <RestoreLastGood collection={collection} recordId={recordId} />
          )}
          {quarantinedAs !== null && (
            <Button
              size="xs"
              aria-label={`Leave ${fileName} set aside`}
              disabled={isReadOnly}
              onClick={() => void dismissProblem(quarantinedAs)}
            >
              Leave it set aside
            </Button>
          )}
        </>
      }
    >
      {describe(problem)}
    </UnreadableFile>
  )
}
