import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCircle, IconEye } from '@tabler/icons-react'
import table from '@renderer/ui/layout/fileTable.module.css'
import { showRole } from '../../roleCommands'
import { closeImport, openItem } from '../session/importSession'
import type { ImportItem } from '../session/importItems'
import { readAgain } from '../session/readItems'
import { describeItem } from './describeItem'
import classes from './files.module.css'

const icons = { quiet: IconCircle, good: IconCheck, look: IconEye, bad: IconAlertTriangle }

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
  const Icon = icons[tone]
  return (
    <tr>
      <td className={table.what}>{item.name}</td>
      <td className={table.what}>{title}</td>
      <td className={classes.kind}>{kind}</td>
      <td className={table.number}>{toCheck?.toLocaleString()}</td>
      <td className={classes.state} data-tone={tone}>
        <span>
          <Icon size={14} aria-hidden />
          {state}
        </span>
      </td>
      <td className={table.action}>
        <RowAction item={item} />
      </td>
    </tr>
  )
}
