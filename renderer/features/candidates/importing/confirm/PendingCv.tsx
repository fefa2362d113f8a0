import { Button, Loader } from '@mantine/core'
import { useReadingProgress } from '@renderer/ui/importing/useReadingProgress'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { askForCv } from '../session/cvImportSession'
import type { CvItem } from '../session/cvItems'
import { readCvAgain } from '../session/readCvs'

interface PendingCvProps {
  item: CvItem
  onCancel: () => void
}

/** A CV that is still being read, or could not be read. */
export const PendingCv = ({ item, onCancel }: PendingCvProps) => {
  const page = useReadingProgress('cvs.progress')
  if (item.state.kind === 'failed')
    return (
      <EmptyState
        title={`${item.name} could not be read`}
        actions={
          <>
            <Button variant="filled" data-autofocus onClick={askForCv}>
              Paste the text instead
            </Button>
            <Button onClick={() => readCvAgain(item.key)}>Read again</Button>
            <Button onClick={onCancel}>Close</Button>
          </>
        }
      >
        {item.state.reason}
      </EmptyState>
    )
  return (
    <EmptyState
      title={`Reading ${item.name}${page}`}
      actions={
        <>
          <Loader size="sm" aria-label="Reading" />
          <Button data-autofocus onClick={onCancel}>
            Cancel
          </Button>
        </>
      }
    />
  )
}
