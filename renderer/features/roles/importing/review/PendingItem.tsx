import { Button, Loader } from '@mantine/core'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { useReadingProgress } from '@renderer/ui/importing/useReadingProgress'
import { askForPosting, useImportSession } from '../session/importSession'
import type { ImportItem } from '../session/importItems'
import { readAgain } from '../session/readItems'

interface PendingItemProps {
  item: ImportItem
  onCancel: () => void
}

/** An item that is still being read, or could not be read. */
export const PendingItem = ({ item, onCancel }: PendingItemProps) => {
  const page = useReadingProgress('postings.progress')
  const intoRole = useImportSession((session) => session.intoRole)
  if (item.state.kind === 'failed')
    return (
      <EmptyState
        title={`${item.name} could not be read`}
        actions={
          <>
            <Button variant="filled" data-autofocus onClick={() => askForPosting(intoRole)}>
              Paste the text instead
            </Button>
            <Button onClick={() => readAgain(item.key)}>Read again</Button>
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
