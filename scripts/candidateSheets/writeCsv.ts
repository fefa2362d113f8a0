import iconv from 'iconv-lite'
import type { Cell, Sheet } from './sheet'

const toText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell
  return 'date' in cell ? cell.date : cell.shown
}

/** Returns the bytes of a sheet as text in its encoding, with its delimiter and ends of lines. */
export const writeCsv = ({ made, rows }: Sheet): Buffer => {
  const { encoding = 'utf-8', bom = false, delimiter = ',', newline = '\n' } = made
  const quote = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = rows.map((row) => row.map((cell) => quote(toText(cell))).join(delimiter))
  return iconv.encode(`${lines.join(newline)}${newline}`, encoding, { addBOM: bom })
}
