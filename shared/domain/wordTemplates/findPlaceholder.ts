import { foldText } from '@shared/domain/text/foldText'
import { englishLabels } from '@shared/labels/languages/english'
import {
  audiencePlaceholders,
  compoundListPlaceholders,
  groupPlaceholders,
  lineListPlaceholders,
  listPlaceholders,
  skillListPlaceholders,
  textPlaceholders,
} from './placeholderNames'

/** What a placeholder gives: a text, a condition, a list that can be printed, or one that can only be repeated. */
export type PlaceholderKind = 'text' | 'condition' | 'list' | 'compound'

/** A placeholder that Rolebench fills. */
export interface Placeholder {
  name: string
  kind: PlaceholderKind
}

/** Folds a name for comparison, so that `Job Title`, `job-title` and `job_title` are the same. Signs of other kinds stay. */
export const foldName = (name: string): string => foldText(name).replace(/[\s_\p{Pd}]/gu, '')

/** The name of the placeholder for a label: `label_preferred_education` for `preferredEducation`. */
export const nameLabelPlaceholder = (label: string): string =>
  `label_${label.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)}`

const listOf = (names: object, kind: PlaceholderKind): Placeholder[] =>
  Object.keys(names).map((name) => ({ name, kind }))

/** The placeholders for labels in the posting's language, by the name of each. */
export const labelPlaceholders: readonly string[] = [
  ...new Set(
    Object.keys({ ...englishLabels.sections, ...englishLabels.facts }).map(nameLabelPlaceholder),
  ),
]

/** All placeholders outside of lists. */
export const topPlaceholders: readonly Placeholder[] = [
  ...listOf(textPlaceholders, 'text'),
  ...listOf({ ...lineListPlaceholders, ...skillListPlaceholders }, 'list'),
  ...listOf(compoundListPlaceholders, 'compound'),
  ...listOf({ ...groupPlaceholders, ...audiencePlaceholders }, 'condition'),
  ...Object.keys(listPlaceholders).map((name): Placeholder => ({
    name: `has_${name}`,
    kind: 'condition',
  })),
  ...labelPlaceholders.map((name): Placeholder => ({ name, kind: 'text' })),
]

const lineItem: readonly Placeholder[] = [{ name: 'text', kind: 'text' }]

const skillItem: readonly Placeholder[] = [
  ...lineItem,
  { name: 'name', kind: 'text' },
  { name: 'description', kind: 'text' },
  { name: 'preferred', kind: 'condition' },
]

/** The placeholders of one item of a list; none for anything that is no list. */
export const listItemPlaceholders = (list: string): readonly Placeholder[] => {
  if (list === 'facts')
    return [
      { name: 'label', kind: 'text' },
      { name: 'value', kind: 'text' },
    ]
  if (list === 'sections')
    return [
      { name: 'heading', kind: 'text' },
      { name: 'lines', kind: 'list' },
    ]
  if (Object.hasOwn(skillListPlaceholders, list)) return skillItem
  return list === 'lines' || Object.hasOwn(lineListPlaceholders, list) ? lineItem : []
}

/** All placeholders that may stand within these lists, named from the outermost; those of the innermost come first. */
export const listPlaceholdersWithin = (lists: readonly string[]): Placeholder[] => [
  ...lists.toReversed().flatMap(listItemPlaceholders),
  ...topPlaceholders,
]

const topByFoldedName = new Map(
  topPlaceholders.toReversed().map((placeholder) => [foldName(placeholder.name), placeholder]),
)

/** `{.}` is the item itself. */
const itemSign = '.'

/**
 * Finds the placeholder that is written as `name` within these lists, named from the outermost;
 * undefined if there is none. Case, spaces, hyphens, underscores and accents do not matter.
 */
export const findPlaceholder = (
  name: string,
  lists: readonly string[] = [],
): Placeholder | undefined => {
  const wanted = foldName(name)
  if (wanted === '') return undefined
  const sought = wanted === itemSign && lists.length > 0 ? 'text' : wanted
  return (
    lists
      .toReversed()
      .flatMap(listItemPlaceholders)
      .find(({ name: item }) => item === sought) ?? topByFoldedName.get(sought)
  )
}
