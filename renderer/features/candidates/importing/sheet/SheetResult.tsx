import { Button } from '@mantine/core'
import type { ImportedSheet } from '@shared/contract/channels/candidates/sheetChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId } from '@shared/model/ids'
import { countOf } from '@renderer/format/words'
import { FileState, type FileTone } from '@renderer/ui/importing/FileState'
import files from '@renderer/ui/importing/files.module.css'
import table from '@renderer/ui/layout/fileTable.module.css'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'
import { showCandidate } from '../../candidateCommands'
import { closeCvImport } from '../session/cvImportSession'
import classes from './sheet.module.css'

interface RowResult {
  row: number
  name: string
  state: string
  tone: FileTone
  id: CandidateId | null
}

const shownAtFirst = 200

/** Rows that need a look come first. */
const order: readonly FileTone[] = ['bad', 'look', 'good', 'quiet']

const listResults = ({ created, updated, duplicates, failed }: ImportedSheet): RowResult[] => {
  const doubles = new Map(duplicates.map(({ id, why }) => [id, why]))
  return [
    ...failed.map(({ row, message }): RowResult => ({
      row,
      name: '',
      state: message,
      tone: 'bad',
      id: null,
    })),
    ...created.map(({ row, id, name }): RowResult => {
      const why = doubles.get(id)
      return why === undefined
        ? { row, name, id, state: 'Added', tone: 'good' }
        : { row, name, id, state: `Added; may be a duplicate: ${why}`, tone: 'look' }
    }),
    ...updated.map(({ row, id, name, undo }): RowResult =>
      undo === null
        ? { row, name, id, state: 'Known already', tone: 'quiet' }
        : { row, name, id, state: 'Updated', tone: 'good' },
    ),
  ].sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone) || one.row - other.row)
}

const summarise = ({ created, updated, failed, isStopped }: ImportedSheet): string =>
  [
    `${countOf(created.length, 'candidate')} added`,
    `${updated.filter(({ undo }) => undo !== null).length.toLocaleString()} updated`,
    `${countOf(failed.length, 'row')} failed`,
  ].join(', ') + (isStopped ? '. Stopped; the rows after these were not imported.' : '.')

/** What came of each row of a list; those that need a look first. */
export const SheetResult = ({ result }: { result: ImportedSheet }) => {
  const shown = useFirstRows(listResults(result), shownAtFirst)
  const open = (id: CandidateId): void => {
    closeCvImport()
    showCandidate(id)
  }
  return (
    <div className={files.scroll}>
      <p className={classes.summary} role="status">
        {summarise(result)}
      </p>
      <table className={table.table} aria-label="Rows">
        <thead>
          <tr>
            <th className={table.number}>Row</th>
            <th>Candidate</th>
            <th>State</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ row, name, state, tone, id }) => (
            <tr key={row}>
              <td className={table.number}>{row.toLocaleString()}</td>
              <td className={table.what}>{id && titleOrPlaceholder('candidates', name)}</td>
              <FileState state={state} tone={tone} />
              <td className={table.action}>
                {id && (
                  <Button size="xs" aria-label={`Open ${name}`} onClick={() => open(id)}>
                    Open
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.more}
    </div>
  )
}
