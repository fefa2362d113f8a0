import { Button } from '@mantine/core'
import { FileState } from '@renderer/ui/importing/FileState'
import classes from '@renderer/ui/importing/files.module.css'
import table from '@renderer/ui/layout/fileTable.module.css'
import { showRole } from '../../roleCommands'
import { closeImport, openItem } from '../session/importSession'
import type { ImportItem } from '../session/importItems'
import { readAgain, takeAsPosting } from '../session/readItems'
import { describeItem } from './describeItem'

const RowAction = ({ item }: { item: ImportItem }) => {
  switch (item.state.kind) {
    case 'waiting':
    case 'reading':
      return null
    case 'failed':
      return (
        <Button
          size="xs"
          aria-label={`Read ${item.name} again`}
          onClick={() => readAgain(item.key)}
        >
          Read again
        </Button>
      )
    case 'elsewhere':
      return (
        <Button
          size="xs"
          aria-label={`Take ${item.name} as a posting`}
          onClick={() => takeAsPosting(item.key)}
        >
          Take as a posting
        </Button>
      )
    case 'read':
      return (
        <Button size="xs" aria-label={`Review ${item.name}`} onClick={() => openItem(item.key)}>
          Review
        </Button>
      )
    case 'imported': {
      const [role] = item.state.roles
      if (role === undefined) return null
      const open = (): void => {
        closeImport()
        showRole(role.id)
      }
      return (
        <Button size="xs" aria-label={`Open the role of ${item.name}`} onClick={open}>
          Open role
        </Button>
      )
    }
  }
}

/** A file in the table: what was found in it, and the actions for it. */
export const FileRow = ({ item }: { item: ImportItem }) => {
  const { title, kind, toCheck, state, tone } = describeItem(item)
  return (
    <tr>
      <td className={table.what}>{item.name}</td>
      <td className={table.what}>{title}</td>
      <td className={classes.kind}>{kind}</td>
      <td className={table.number}>{toCheck?.toLocaleString()}</td>
      <FileState state={state} tone={tone} />
      <td className={table.action}>
        <RowAction item={item} />
      </td>
    </tr>
  )
}
