import { createEmptyCandidateDraft, type CandidateDraft } from '../../model/candidate'
import { createId, itemIdSchema } from '../../model/ids'
import type { SheetColumns, SheetField } from '../../model/reading/sheetReading'
import { readCell } from './safeCell'

const clean = (cell: string): string => readCell(cell.trim()).replace(/\r\n?/gu, '\n').trim()

const split = (cells: readonly string[], separator: RegExp): string[] => [
  ...new Set(
    cells
      .flatMap((cell) => cell.split(separator))
      .map((each) => clean(each))
      .filter(Boolean),
  ),
]

/** In Chinese and Japanese the family name comes first, without a blank. */
const joinName = (first: string, middle: string, last: string): string =>
  /^[\p{Script=Han}]+$/u.test(`${first}${last}`)
    ? `${last}${first}`
    : [first, middle, last].filter(Boolean).join(' ')

/**
 * A candidate of a row of a list; `source` says where it came from, at `addedAt`. Who has a mail address and no name is
 * called by the address, as in address books; without a name if the row has neither.
 */
export const draftRow = (
  row: readonly string[],
  columns: SheetColumns,
  source: string,
  addedAt: string,
): CandidateDraft => {
  const list = (field: SheetField): string[] =>
    columns.flatMap((each, at) => (each === field ? [clean(row[at] ?? '')] : [])).filter(Boolean)
  const get = (field: SheetField): string => list(field)[0] ?? ''
  const [email = '', ...otherEmails] = split(list('email'), /[;,\s|]+/u).filter((each) =>
    each.includes('@'),
  )
  const [phone = '', ...otherPhones] = split(list('phone'), /\s*[;,|\n]\s*|\s+\/\s+/u)
  const title = get('title')
  const organisation = get('employer')
  const optional = {
    ...(list('languages').length === 0
      ? {}
      : {
          languages: split(list('languages'), /[;,、|\n]/u).map((language) => ({
            id: createId(itemIdSchema),
            language,
            level: '',
          })),
        }),
  }
  return {
    ...createEmptyCandidateDraft(),
    ...optional,
    name: get('name') || joinName(get('firstName'), get('middleName'), get('lastName')) || email,
    headline: get('headline') || title,
    contact: {
      email,
      phone,
      links: split(list('links'), /[\s;,|]+/u),
      ...(otherEmails.length > 0 ? { otherEmails } : {}),
      ...(otherPhones.length > 0 ? { otherPhones } : {}),
    },
    location: get('location'),
    experience:
      title === '' && organisation === ''
        ? []
        : [{ id: createId(itemIdSchema), title, organisation, from: '', to: '', summary: '' }],
    skills: split(list('skills'), /[;,、，|\n]/u),
    tags: split(list('tags'), /[;,、，|\n]/u),
    notes: list('note').join('\n'),
    expectations: { salary: null, availability: get('availability'), workplace: '' },
    source: { text: get('source') || source, addedAt },
  }
}
