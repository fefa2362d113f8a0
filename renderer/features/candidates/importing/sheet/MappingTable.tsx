import type { SheetMapping, SheetPreview } from '@shared/contract/channels/candidates/sheetChannels'
import { sheetFieldLabels } from '@shared/labels/sheetFields'
import { sheetFieldSchema, type SheetColumns } from '@shared/model/reading/sheetReading'
import { Picker } from '@renderer/ui/fields/Picker'
import { mapColumn } from './mapping'
import classes from './sheet.module.css'

interface MappingTableProps {
  preview: SheetPreview
  mapping: SheetMapping
  onChange: (columns: SheetColumns) => void
}

const choices = sheetFieldSchema.options.map((value) => ({
  value,
  label: sheetFieldLabels[value],
}))

/** The first rows of a list, and above each column what it holds. */
export const MappingTable = ({
  preview: { rows },
  mapping: { headerRow, columns },
  onChange,
}: MappingTableProps) => {
  const headings = headerRow === null ? [] : (rows[headerRow] ?? [])
  const shown = rows.slice(headerRow === null ? 0 : headerRow + 1)
  const nameColumn = (at: number): string =>
    headings[at]?.trim() || `Column ${(at + 1).toLocaleString()}`
  return (
    <div
      className={classes.scroll}
      role="group"
      aria-label="The first rows of the list"
      tabIndex={0}
    >
      <table className={classes.table} aria-label="Columns">
        <thead>
          <tr>
            <td />
            {columns.map((field, at) => (
              <th key={at} data-left-out={field === null || undefined}>
                <Picker
                  aria-label={`What “${nameColumn(at)}” holds`}
                  placeholder="Left out"
                  isClearable
                  data={choices}
                  value={field}
                  comboboxWidth={180}
                  onChange={(next) => onChange(mapColumn(columns, at, next))}
                />
                <span className={classes.heading}>{nameColumn(at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => {
            const number = index + 1 + (headerRow === null ? 0 : headerRow + 1)
            return (
              <tr key={number}>
                <td className={classes.number}>{number.toLocaleString()}</td>
                {columns.map((field, at) => (
                  <td key={at} data-left-out={field === null || undefined} title={row[at]}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
