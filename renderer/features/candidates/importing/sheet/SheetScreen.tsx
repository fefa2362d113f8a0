import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import classes from '@renderer/ui/importing/files.module.css'
import type { CvItem, ImportedRows, ReadSheet } from '../session/cvItems'
import { countTakenIn, importSheet, mapColumns, takeBackSheet } from '../session/sheetCommands'
import { HeadingsChoice } from './HeadingsChoice'
import { holdsNames } from './mapping'
import { MappingTable } from './MappingTable'
import { SheetResult } from './SheetResult'
import sheet from './sheet.module.css'

interface SheetScreenProps {
  item: CvItem
  state: ReadSheet | ImportedRows
  onClose: () => void
  /** Goes back to the other files; undefined if there are none. */
  onBack: (() => void) | undefined
}

const countRows = ({ preview: { rowCount }, mapping: { headerRow } }: ReadSheet): number =>
  Math.max(0, rowCount - (headerRow === null ? 0 : headerRow + 1))

const describeMapping = ({ mapping, preview }: ReadSheet): string => {
  if (!holdsNames(mapping)) return 'Say which column holds the names, or the mail addresses.'
  if (preview.isRemembered) return 'Mapped as you did for such a list before.'
  return mapping.headerRow === null
    ? 'Guessed from the cells; change what is wrong.'
    : 'Guessed from headings and cells; change what is wrong. It is remembered for such lists.'
}

/** A list of candidates: what its columns hold, before it is imported, and what came of its rows. */
export const SheetScreen = ({ item, state, onClose, onBack }: SheetScreenProps) => {
  const [isWorking, setWorking] = useState(false)
  const work = async (task: Promise<void>): Promise<void> => {
    setWorking(true)
    await task
    setWorking(false)
  }
  const isMapped = state.kind === 'sheet' && holdsNames(state.mapping)
  const takenIn = state.kind === 'sheet' ? 0 : countTakenIn(state.result)

  return (
    <div className={classes.root}>
      <header className={classes.bar}>
        {onBack && (
          <ActionIcon aria-label="Back to all files" title="Back to all files" onClick={onBack}>
            <IconChevronLeft size={16} />
          </ActionIcon>
        )}
        <h1 className={classes.title}>{item.name}</h1>
        {state.kind === 'sheet' ? (
          <DialogButtons
            cancel={<Button onClick={onClose}>Cancel</Button>}
            confirm={
              <Button
                variant="filled"
                data-autofocus
                disabled={!isMapped}
                loading={isWorking}
                onClick={() => void work(importSheet(item))}
              >
                Import {countOf(countRows(state), 'row')}
              </Button>
            }
          />
        ) : (
          <DialogButtons
            cancel={
              takenIn > 0 && (
                <Button
                  loading={isWorking}
                  onClick={() => void work(takeBackSheet(item.key, state.before, state.result))}
                >
                  Undo the import of {countOf(takenIn, 'candidate')}
                </Button>
              )
            }
            confirm={
              <Button variant="filled" data-autofocus onClick={onBack ?? onClose}>
                {onBack ? 'Back to all files' : 'Close'}
              </Button>
            }
          />
        )}
      </header>
      {state.kind === 'sheet' ? (
        <div className={sheet.body}>
          <div className={sheet.head}>
            <HeadingsChoice
              mapping={state.mapping}
              rows={state.preview.rows}
              onChange={(headerRow) => mapColumns(item.key, { ...state.mapping, headerRow })}
            />
            <p className={sheet.hint} role="status">
              {describeMapping(state)}
            </p>
          </div>
          <MappingTable
            preview={state.preview}
            mapping={state.mapping}
            onChange={(columns) => mapColumns(item.key, { ...state.mapping, columns })}
          />
        </div>
      ) : (
        <SheetResult result={state.result} />
      )}
    </div>
  )
}
