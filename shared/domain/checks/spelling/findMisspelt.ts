import type { RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { hitWords, listCheckedTexts } from '../checkedTexts'
import type { Finding } from '../finding'
import { listLeftAlone } from './leftAlone'
import { listSpelledWords, type SpelledWord } from './listSpelledWords'

/** The rule that asks a dictionary; it is no part of the registry, whose rules ask nobody. */
export const spellingRule = 'hygiene.spelling'

interface SpellingInput {
  role: RoleDraft
  audience: Audience
  /** The words that the workspace added to its dictionaries. */
  ownWords: readonly string[]
}

/** Lists, in steps, the words of what an audience reads of a role that a dictionary is to be asked for. */
export const listWordsInSteps = ({
  role,
  audience,
  ownWords,
}: SpellingInput): Generator<SpelledWord[], void> =>
  listSpelledWords(
    listCheckedTexts(role, audience),
    role.language.split(/[-_]/u)[0]?.toLowerCase() ?? '',
    listLeftAlone(role, ownWords),
  )

/** Lists those words at once. */
export const listWordsToCheck = (input: SpellingInput): SpelledWord[] =>
  [...listWordsInSteps(input)].flat()

/** Makes findings of the words that a dictionary does not know. */
export const toSpellingFindings = (
  words: readonly SpelledWord[],
  misspelt: ReadonlySet<string>,
): Finding[] =>
  words
    .filter(({ asked }) => misspelt.has(asked))
    .map(({ place, start, end }) => ({
      ...hitWords(place, start, end, {
        severity: 'warning',
        message: `“${place.text.slice(start, end)}” is in no dictionary.`,
        suggestion: 'Correct it, or add it to the dictionary.',
      }),
      rule: spellingRule,
      source: 'The dictionary of the role’s language; see Settings',
    }))

/** Puts findings about spelling behind the other slips and before everything else. */
export const placeSpelling = (
  findings: readonly Finding[],
  spelling: readonly Finding[],
): Finding[] => {
  const isSlip = ({ rule }: Finding): boolean => rule.startsWith('hygiene.')
  return [
    ...findings.filter(isSlip),
    ...spelling,
    ...findings.filter((finding) => !isSlip(finding)),
  ]
}
