import type { SheetMapping } from '@shared/contract/channels/candidates/sheetChannels'
import { Picker } from '@renderer/ui/fields/Picker'
import classes from './sheet.module.css'

interface HeadingsChoiceProps {
  mapping: SheetMapping
  rows: readonly (readonly string[])[]
  onChange: (headerRow: number | null) => void
}

/** Headings stand at most so many rows below the top, under a title. */
const deepest = 6

const cut = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text)

/** Which row holds the headings. */
export const HeadingsChoice = ({ mapping: { headerRow }, rows, onChange }: HeadingsChoiceProps) => (
  <Picker
    className={classes.headings}
    label="Headings"
    value={headerRow === null ? 'none' : String(headerRow)}
    data={[
      { value: 'none', label: 'No headings' },
      ...rows.slice(0, deepest).map((row, at) => ({
        value: String(at),
        label: `Row ${(at + 1).toLocaleString()}`,
        detail: cut(row.filter((cell) => cell.trim() !== '').join(', ')),
      })),
    ]}
    comboboxWidth={320}
    onChange={(value) => onChange(value === null || value === 'none' ? null : Number(value))}
  />
)
