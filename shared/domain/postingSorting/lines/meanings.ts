import {
  lexicons,
  type Employment,
  type FactName,
  type HeadingName,
  type Lexicon,
  type LineClass,
  type RequirementKind,
  type Workplace,
} from '../lexicon'
import { PhraseIndex, splitPhrases, type PhraseMatch } from './phraseIndex'
import type { Token } from './tokens'

/** What a phrase says about its line. */
export type Meaning =
  | { of: 'heading'; name: HeadingName; isWhole: boolean }
  | { of: 'cue'; class: LineClass; weight: number }
  | { of: 'kind'; kind: RequirementKind }
  | { of: 'label'; fact: FactName }
  | { of: 'workplace'; value: Workplace }
  | { of: 'employment'; value: Employment }
  | {
      of:
        | 'preferred'
        | 'duty'
        | 'occupation'
        | 'occupations'
        | 'beforeTitle'
        | 'afterTitle'
        | 'furniture'
        | 'pageName'
        | 'noOpenings'
    }

export type FoundMeaning = PhraseMatch<Meaning>

const weights = [0.6, 1.2, 4, 8]

const addAll = (
  index: PhraseIndex<Meaning>,
  list: string | undefined,
  meaning: Meaning | ((phrase: string) => Meaning),
): void => {
  for (const phrase of splitPhrases(list ?? ''))
    index.add(phrase.replace(/^!+/, ''), typeof meaning === 'function' ? meaning(phrase) : meaning)
}

const addGroups = <Name extends string>(
  groups: Partial<Record<Name, string>>,
  perGroup: (name: Name, list: string) => void,
): void => {
  // Object.entries widens the keys of a record of known keys to string.
  for (const name of Object.keys(groups) as Name[]) perGroup(name, groups[name] ?? '')
}

const buildIndex = (lexicon: Lexicon): PhraseIndex<Meaning> => {
  const index = new PhraseIndex<Meaning>()
  addGroups(lexicon.headings, (name, list) => {
    addAll(index, list, (phrase) => ({ of: 'heading', name, isWhole: phrase.startsWith('=') }))
  })
  addGroups(lexicon.cues, (name, list) => {
    addAll(index, list, (phrase) => ({
      of: 'cue',
      class: name,
      weight: weights[/^!*/.exec(phrase)?.[0].length ?? 0] ?? 0,
    }))
  })
  addGroups(lexicon.kinds, (kind, list) => {
    addAll(index, list, { of: 'kind', kind })
  })
  addGroups(lexicon.labels, (fact, list) => {
    addAll(index, list, { of: 'label', fact })
  })
  addGroups(lexicon.workplaces, (value, list) => {
    addAll(index, list, { of: 'workplace', value })
  })
  addGroups(lexicon.employments, (value, list) => {
    addAll(index, list, { of: 'employment', value })
  })
  addAll(index, lexicon.preferred, { of: 'preferred' })
  addAll(index, lexicon.duties, { of: 'duty' })
  addAll(index, lexicon.pageNames, { of: 'pageName' })
  addAll(index, lexicon.noOpenings, { of: 'noOpenings' })
  addAll(index, lexicon.occupations, { of: 'occupation' })
  for (const ending of splitPhrases(lexicon.pluralEndings ?? ''))
    for (const phrase of splitPhrases(lexicon.occupations))
      if (!phrase.endsWith('*')) index.add(`${phrase}${ending}`, { of: 'occupations' })
  addAll(index, lexicon.beforeTitle, { of: 'beforeTitle' })
  addAll(index, lexicon.afterTitle, { of: 'afterTitle' })
  addAll(
    index,
    splitPhrases(lexicon.furniture)
      .map((phrase) => `=${phrase}`)
      .join(','),
    { of: 'furniture' },
  )
  return index
}

const built = new Map<string, PhraseIndex<Meaning>>()

const indexOf = (lexicon: Lexicon): PhraseIndex<Meaning> => {
  const present = built.get(lexicon.language)
  if (present !== undefined) return present
  const index = buildIndex(lexicon)
  built.set(lexicon.language, index)
  return index
}

/** Finds what the words of a line mean in the given languages. */
export const findMeanings = (
  tokens: readonly Token[],
  languages: readonly string[],
): FoundMeaning[] =>
  lexicons
    .filter(({ language }) => languages.includes(language))
    .flatMap((lexicon) => indexOf(lexicon).find(tokens))
