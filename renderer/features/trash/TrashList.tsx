import { Checkbox } from '@mantine/core'
import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import { formatDateTime } from '@renderer/format/formatMoment'
import classes from '@renderer/ui/layout/fileTable.module.css'
import { getEntryKey, kindLabels } from './trashEntries'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'

interface TrashListProps {
  entries: readonly TrashEntry[]
  chosenKeys: ReadonlySet<string>
  onChoose: (keys: ReadonlySet<string>) => void
}

const toggle = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const changed = new Set(keys)
  if (!changed.delete(key)) changed.add(key)
  return changed
}

/** The deleted records with a checkbox each, most recently deleted first. */
export const TrashList = ({ entries, chosenKeys, onChoose }: TrashListProps) => {
  const { rows, more } = useFirstRows(entries, 50)
  const chosenCount = entries.filter((entry) => chosenKeys.has(getEntryKey(entry))).length
  const isEveryChosen = chosenCount === entries.length

  return (
    <>
      <table className={classes.table} aria-label="Trash">
        <thead>
          <tr>
            <td className={classes.check}>
              <Checkbox
                size="xs"
                aria-label="Choose everything in the trash"
                checked={isEveryChosen}
                indeterminate={chosenCount > 0 && !isEveryChosen}
                onChange={() => onChoose(new Set(isEveryChosen ? [] : entries.map(getEntryKey)))}
              />
            </td>
            <th scope="col">What</th>
            <th scope="col">Kind</th>
            <th scope="col">Deleted</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => {
            const key = getEntryKey(entry)
            const title = entry.title ?? 'Can’t be read'
            return (
              <tr key={key}>
                <td className={classes.check}>
                  <Checkbox
                    size="xs"
                    aria-label={`Choose ${title}`}
                    checked={chosenKeys.has(key)}
                    onChange={() => onChoose(toggle(chosenKeys, key))}
                  />
                </td>
                <td className={classes.what}>{title}</td>
                <td>{kindLabels[entry.collection]}</td>
                <td>{formatDateTime(entry.removedAt)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
    </>
  )
}
