import type { SheetMapping } from '@shared/contract/channels/candidates/sheetChannels'
import type { SheetColumns, SheetField } from '@shared/model/reading/sheetReading'

/** In address books without names, the mail address is what people are called. */
const nameFields: readonly (SheetField | null)[] = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'email',
]

/** Fields of which a list may have several columns. */
const manyTimes: readonly SheetField[] = ['email', 'phone', 'links', 'note', 'skills', 'tags']

/** Whether anybody could be named by a list that is mapped so. */
export const holdsNames = ({ columns }: SheetMapping): boolean =>
  columns.some((field) => nameFields.includes(field))

/** Says what a column holds; a field that stands for one value leaves the column that held it before. */
export const mapColumn = (
  columns: SheetColumns,
  at: number,
  field: SheetField | null,
): SheetColumns =>
  columns.map((present, index) => {
    if (index === at) return field
    return field !== null && present === field && !manyTimes.includes(field) ? null : present
  })
