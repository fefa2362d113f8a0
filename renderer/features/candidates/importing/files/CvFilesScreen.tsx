import { Button } from '@mantine/core'
import { useState } from 'react'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import classes from '@renderer/ui/importing/files.module.css'
import { ReadingBar } from '@renderer/ui/importing/ReadingBar'
import { useReadingProgress } from '@renderer/ui/importing/useReadingProgress'
import table from '@renderer/ui/layout/fileTable.module.css'
import { acceptAllReady, listImported, undoImport } from '../session/createCandidates'
import { openCv } from '../session/cvImportSession'
import { isReady, isUnread, type CvItem } from '../session/cvItems'
import { stopReadingCvs } from '../session/readCvs'
import { CvRow } from './CvRow'

interface CvFilesScreenProps {
  items: readonly CvItem[]
  onClose: () => void
}

/** Several CVs at once: who was found in each, and which can be added without a look. */
export const CvFilesScreen = ({ items, onClose }: CvFilesScreenProps) => {
  const [isWorking, setWorking] = useState(false)
  const ready = items.filter(isReady).length
  const toConfirm = items.filter((item) => item.state.kind === 'read' && !isReady(item))
  const imported = listImported(items).length
  const page = useReadingProgress('cvs.progress')
  const [first] = toConfirm

  const work = async (task: () => Promise<void>): Promise<void> => {
    setWorking(true)
    await task()
    setWorking(false)
  }

  return (
    <div className={classes.root}>
      <header className={classes.bar}>
        <h1 className={classes.title}>Import {countOf(items.length, 'CV')}</h1>
        {imported > 0 && (
          <Button
            variant="subtle"
            color="gray"
            disabled={isWorking}
            onClick={() => void work(undoImport)}
          >
            Undo the import of {countOf(imported, 'candidate')}
          </Button>
        )}
        {first !== undefined && (
          <Button disabled={isWorking} onClick={() => openCv(first.key)}>
            Confirm {toConfirm.length.toLocaleString()} one by one
          </Button>
        )}
        <DialogButtons
          cancel={
            <Button data-autofocus onClick={onClose}>
              Close
            </Button>
          }
          confirm={
            <Button
              variant="filled"
              disabled={ready === 0}
              loading={isWorking}
              onClick={() => void work(acceptAllReady)}
            >
              {ready === 0
                ? 'Add those that are ready'
                : `Add ${ready.toLocaleString()} that are ready`}
            </Button>
          }
        />
      </header>
      <ReadingBar
        done={items.length - items.filter(isUnread).length}
        total={items.length}
        page={page}
        onStop={() => void stopReadingCvs()}
      />
      <div className={classes.scroll}>
        <table className={`${table.table} ${classes.files}`} aria-label="Files">
          <thead>
            <tr>
              <th>File</th>
              <th>Candidate</th>
              <th>Kind</th>
              <th className={table.number}>To check</th>
              <th>State</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <CvRow key={item.key} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
