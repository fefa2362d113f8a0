import { Button } from '@mantine/core'
import { FileState } from '@renderer/ui/importing/FileState'
import classes from '@renderer/ui/importing/files.module.css'
import table from '@renderer/ui/layout/fileTable.module.css'
import { showCandidate } from '../../candidateCommands'
import { closeCvImport, openCv } from '../session/cvImportSession'
import type { CvItem } from '../session/cvItems'
import { readCvAgain, takeAsCv } from '../session/readCvs'
import { describeCv } from './describeCv'

const RowAction = ({ item: { key, name, state } }: { item: CvItem }) => {
  switch (state.kind) {
    case 'waiting':
    case 'reading':
      return null
    case 'failed':
      return (
        <Button size="xs" aria-label={`Read ${name} again`} onClick={() => readCvAgain(key)}>
          Read again
        </Button>
      )
    case 'elsewhere':
      return (
        <Button size="xs" aria-label={`Take ${name} as a CV`} onClick={() => takeAsCv(key)}>
          Take as a CV
        </Button>
      )
    case 'read':
      return (
        <Button size="xs" aria-label={`Confirm ${name}`} onClick={() => openCv(key)}>
          Confirm
        </Button>
      )
    case 'sheet':
    case 'imported-sheet':
      return (
        <Button
          size="xs"
          aria-label={state.kind === 'sheet' ? `Map the columns of ${name}` : `Show ${name}`}
          onClick={() => openCv(key)}
        >
          {state.kind === 'sheet' ? 'Map columns' : 'Show'}
        </Button>
      )
    case 'imported': {
      const open = (): void => {
        closeCvImport()
        showCandidate(state.candidateId)
      }
      return (
        <Button size="xs" aria-label={`Open the candidate of ${name}`} onClick={open}>
          Open
        </Button>
      )
    }
  }
}

/** A file in the table: who was found in it, and what can be done. */
export const CvRow = ({ item }: { item: CvItem }) => {
  const { name, kind, toCheck, state, tone } = describeCv(item)
  return (
    <tr>
      <td className={table.what}>{item.name}</td>
      <td className={table.what}>{name}</td>
      <td className={classes.kind}>{kind}</td>
      <td className={table.number}>{toCheck?.toLocaleString()}</td>
      <FileState state={state} tone={tone} />
      <td className={table.action}>
        <RowAction item={item} />
      </td>
    </tr>
  )
}
