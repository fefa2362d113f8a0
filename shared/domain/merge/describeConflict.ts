import { roleFieldLabels } from '@shared/labels/roleFields'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { ConflictField } from '@shared/model/workspace/conflict'
import { getItemKey, isJudgement, type ListFields as Fields } from './itemKey'
import type { FieldConflict } from './mergeRecords'

/** Labels that the editors use for fields, where they differ from the name in the record. */
const fieldLabels: Record<CollectionName, Readonly<Record<string, string>>> = {
  roles: roleFieldLabels,
  candidates: {
    'contact.email': 'Email',
    'contact.phone': 'Phone',
    'contact.links': 'Links',
    'expectations.salary': 'Salary expectation',
    'expectations.availability': 'Availability',
    'expectations.workplace': 'Preferred workplace',
  },
  applications: { stageSince: 'In this stage since' },
  agencies: {
    letterhead: 'Lines at the top',
    'letterheadStyle.logo': 'Logo',
    'letterheadStyle.colour': 'Colour of the letterhead',
    'letterheadStyle.font': 'Font of the letterhead',
    'letterheadStyle.signOff': 'Sign-off',
    'letterheadStyle.footer': 'Foot of the page',
    withhold: 'Withheld from them',
  },
  sentPostings: {},
  activities: { at: 'Date', candidateId: 'Candidate', roleId: 'Role', agencyId: 'Agency' },
  templates: {},
  snippets: {},
  skillLists: { notSame: 'Not the same as' },
}

/** Fields whose values are enumeration words, such as `on-hold`. */
const wordFields = ['status', 'workplaceType', 'employmentType', 'stage', 'outcome', 'importance']

/** Fields whose values are no help in choosing a side. */
const unspokenFields = ['id', 'criterionId', 'rater', 'ratedAt']

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Turns `lateralMoves` and `on-hold` into *Lateral moves* and *On hold*. */
const humanise = (name: string): string => {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const nameOf = (value: unknown): string => {
  if (!isFields(value)) return ''
  const names = ['name', 'text', 'title', 'degree', 'heading', 'fileName'].map((key) => value[key])
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? ''
}

const findItem = (list: readonly unknown[], key: string): unknown =>
  list.find((item) => isFields(item) && getItemKey(item) === key)

/** Finds the object with this id, wherever in a record it is. */
const findById = (value: unknown, id: unknown): unknown => {
  if (isFields(value) && value['id'] === id) return value
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : []
  return parts.map((part) => findById(part, id)).find((found) => found !== undefined)
}

/** Describes a list item by its name; a rating or a weight by its criterion and its rater. */
const describeItem = (item: unknown, namedIn: object): string => {
  if (!isFields(item) || !isJudgement(item)) return nameOf(item)
  const { criterionId, rater } = item
  const criterion = nameOf(findById(namedIn, criterionId))
  return [criterion, rater].filter((text) => typeof text === 'string' && text !== '').join(', ')
}

const describePath = (
  collection: CollectionName,
  { path, ours, theirs }: FieldConflict,
  record: object,
  namedIn: object,
): string => {
  const parts: string[] = []
  let value: unknown = record
  for (let at = 0; at < path.length; at += 1) {
    const [name = '', next = ''] = path.slice(at)
    const joined =
      at === 0 && path.length > 1 ? fieldLabels[collection][`${name}.${next}`] : undefined
    if (joined !== undefined) {
      parts.push(joined)
      value = isFields(value) && isFields(value[name]) ? value[name][next] : undefined
      at += 1
    } else if (Array.isArray(value)) {
      value = findItem(value, name) ?? (at === path.length - 1 ? (ours ?? theirs) : undefined)
      const item = describeItem(value, namedIn)
      parts.push(item === '' ? 'Entry' : `“${item}”`)
    } else {
      parts.push((at === 0 ? fieldLabels[collection][name] : undefined) ?? humanise(name))
      value = isFields(value) ? value[name] : undefined
    }
  }
  return parts.join(' › ')
}

const describeFields = (fields: Fields): string => {
  const name = nameOf(fields)
  const others = Object.entries(fields)
    .filter(([key, value]) => !unspokenFields.includes(key) && value !== name)
    .map(([key, value]) => [humanise(key), describeValue(key, value)])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
  return [name, ...others].filter((text) => text !== '').join(', ')
}

const describeValue = (field: string, value: unknown): string => {
  if (field === 'score' && value === null) return 'No evidence'
  if (typeof value === 'string') return wordFields.includes(field) ? humanise(value) : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map((item) => describeValue(field, item)).join('\n')
  return isFields(value) ? describeFields(value) : ''
}

/**
 * Describes a field that both sides changed, as the recruiter sees it: its name, and both values
 * as text. `namedIn` is the record that contains the criteria, if that is another one.
 */
export const describeConflictField = (
  collection: CollectionName,
  record: object,
  conflict: FieldConflict,
  namedIn: object = record,
): ConflictField => {
  const { path, ours, theirs } = conflict
  const field = path.at(-1) ?? ''
  return {
    path: [...path],
    label: describePath(collection, conflict, record, namedIn),
    ours: describeValue(field, ours),
    theirs: describeValue(field, theirs),
  }
}
