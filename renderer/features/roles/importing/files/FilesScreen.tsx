import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RoleId } from '@shared/model/ids'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import classes from '@renderer/ui/importing/files.module.css'
import { ReadingBar } from '@renderer/ui/importing/ReadingBar'
import { useReadingProgress } from '@renderer/ui/importing/useReadingProgress'
import table from '@renderer/ui/layout/fileTable.module.css'
import { acceptAllSure } from '../session/createRoles'
import { needsNoLook, type ImportItem } from '../session/importItems'
import { stopReading } from '../session/readItems'
import { FileRow } from './FileRow'

interface FilesScreenProps {
  items: readonly ImportItem[]
  /** The role to compare each with; null to create new roles. */
  intoRole: RoleId | null
  onClose: () => void
}

const isUnread = ({ state }: ImportItem): boolean =>
  state.kind === 'waiting' || state.kind === 'reading'

/** Several files at once: what was found in each, and which can be imported without review. */
export const FilesScreen = ({ items, intoRole, onClose }: FilesScreenProps) => {
  const [isImporting, setImporting] = useState(false)
  const unread = items.filter(isUnread).length
  const sure = items.filter(needsNoLook).length
  const page = useReadingProgress('postings.progress')

  const importAll = async (): Promise<void> => {
    setImporting(true)
    await acceptAllSure()
    setImporting(false)
  }

  return (
    <div className={classes.root}>
      <header className={classes.bar}>
        <h1 className={classes.title}>
          {intoRole === null
            ? `Import ${countOf(items.length, 'file')}`
            : `Compare ${countOf(items.length, 'file')} with the role`}
        </h1>
        <DialogButtons
          cancel={
            <Button data-autofocus onClick={onClose}>
              Close
            </Button>
          }
          confirm={
            intoRole === null && (
              <Button
                variant="filled"
                disabled={sure === 0}
                loading={isImporting}
                onClick={() => void importAll()}
              >
                {sure === 0 ? 'Import ready files' : `Import ${countOf(sure, 'ready file')}`}
              </Button>
            )
          }
        />
      </header>
      <ReadingBar
        done={items.length - unread}
        total={items.length}
        page={page}
        onStop={() => void stopReading()}
      />
      <div className={classes.scroll}>
        <table className={`${table.table} ${classes.files}`} aria-label="Files">
          <thead>
            <tr>
              <th>File</th>
              <th>Title</th>
              <th>Kind</th>
              <th className={table.number}>Lines to check</th>
              <th>State</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <FileRow key={item.key} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
