import type { ApplicationContact, RoleDraft } from '@shared/model/role'
import type { SortedLine } from '@shared/model/reading/sortedPosting'
import { findMeanings } from '../postingSorting/lines/meanings'
import { findLabels, labelLanguages } from '../../labels/findLabels'
import { foldLine, tokenize } from '../postingSorting/lines/tokens'
import { readLabelledValue } from '../sourceText/labelledValue'
import type { CreateItemId } from './itemIds'
import { readContact } from './readContact'

const longestName = 60

const ownLabels = new Set(
  labelLanguages.map((language) => foldLine(findLabels(language).sections.contact)),
)

const isContactLabel = (label: string): boolean => ownLabels.has(foldLine(label))

/** Reads the name behind a label such as `Contact`, up to the first comma or bracket. */
const readName = (text: string, languages: readonly string[]): string => {
  const labelled = readLabelledValue(text)
  if (labelled === null) return ''
  const [label, value] = labelled
  const isContact =
    isContactLabel(label) ||
    findMeanings(tokenize(label), languages).some(
      ({ meaning }) => meaning.of === 'label' && meaning.fact === 'contact',
    )
  const [name = ''] = value.split(/\s*[,;(|·]|\s[–—-]\s/u)
  const isName = name.length <= longestName && !/[\d@]|:\/\/|www\./u.test(name)
  return isContact && isName ? name.trim() : ''
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Whether a line consists only of parts of the contact and their labels. */
const isContactAlone = (text: string, contact: ApplicationContact): boolean => {
  const parts = [contact.name, contact.email, contact.phone, contact.link].filter(
    (part) => part !== '' && text.includes(part),
  )
  if (parts.length === 0) return false
  const rest = parts.reduce((left, part) => left.replace(part, ' '), text)
  return countWords(rest) <= 2 && /^[^.!?]*$/u.test(rest)
}

/**
 * Fills the application of a role from the lines about it: the contact goes into its fields, and
 * all lines are kept except those that only name the contact.
 */
export const fillApplication = (
  lines: readonly SortedLine[],
  languages: readonly string[],
  createItemId: CreateItemId,
): RoleDraft['application'] => {
  const contact: ApplicationContact = { name: '', email: '', phone: '', link: '' }
  const text: RoleDraft['application']['text'] = []
  for (const line of lines) {
    const read = { ...readContact(line.text), name: readName(line.text, languages) }
    const own: ApplicationContact = { name: '', email: '', phone: '', link: '' }
    for (const part of ['name', 'email', 'phone', 'link'] as const) {
      if (contact[part] !== '' || read[part] === '') continue
      contact[part] = read[part]
      own[part] = read[part]
    }
    if (!isContactAlone(line.text, own))
      text.push({ id: createItemId(`${line.from}`), text: line.text })
  }
  return { text, contact }
}
