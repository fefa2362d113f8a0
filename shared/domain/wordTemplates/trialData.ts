import { listItemPlaceholders, topPlaceholders, type Placeholder } from './findPlaceholder'

/** Stands in for the values of all placeholders, by name. */
export type TrialData = Readonly<Record<string, unknown>>

const itemsInTrial = 2

const createValue = ({ name, kind }: Placeholder, isKnown: boolean): unknown => {
  switch (kind) {
    case 'text':
      return isKnown ? name : ''
    case 'condition':
      return isKnown
    case 'list':
    case 'compound':
      return isKnown
        ? Array.from({ length: itemsInTrial }, () =>
            createData(listItemPlaceholders(name), isKnown),
          )
        : []
  }
}

const createData = (placeholders: readonly Placeholder[], isKnown: boolean): TrialData =>
  Object.fromEntries(
    placeholders.map((placeholder) => [placeholder.name, createValue(placeholder, isKnown)]),
  )

/** Creates data to try a template with: everything known and two items in each list, or nothing at all. */
export const createTrialData = (isKnown: boolean): TrialData => createData(topPlaceholders, isKnown)
