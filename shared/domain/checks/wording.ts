import { hitWords, type CheckedText } from './checkedTexts'
import type { Hit } from './finding'
import type { CheckRule, CheckSubject, RuleFamily } from './rule'
import { codedEnglish } from './words/codedEnglish'
import { codedGerman } from './words/codedGerman'
import {
  createCodedMatcher,
  type CodedMatch,
  type CodedWords,
  type Coding,
} from './words/codedWords'
import { findUnequalWords } from './words/equality'
import { agePhrases, nativeSpeakerPhrases, originPhrases } from './words/personPhrases'
import { findPhrases, isAboutEqualOpportunity, type Phrase } from './words/phrases'
import { rememberTexts } from './words/rememberTexts'

/** Finds coded words, but not where a sentence says that all are welcome. */
const createCodedSearch = (words: CodedWords) => {
  const find = createCodedMatcher(words)
  return rememberTexts((texts) =>
    find(texts).map((matches, index) =>
      matches.filter(({ start }) => !isAboutEqualOpportunity(texts[index] ?? '', start)),
    ),
  )
}

const codedLanguages = new Map(
  Object.entries({ en: codedEnglish, de: codedGerman }).map(([language, words]) => [
    language,
    { find: createCodedSearch(words), source: words.source },
  ]),
)

/** From this lead of one side on, Gender Decoder calls a posting strongly coded. */
const strongLead = 4

type PlacedMatch = CodedMatch & { place: CheckedText }

/** The names of hard skills are terms of the trade, so only those of the soft ones count as text. */
const isBody = ({ kind, field }: CheckedText): boolean =>
  kind === 'body' || field === 'skills.soft.name'

const describeLead = (coding: Coding, count: number, others: number): string =>
  coding === 'masculine'
    ? `the text has ${count} words that studies found masculine, and ${others} feminine; women find such postings less appealing`
    : `the text has ${count} words that studies found feminine, and ${others} masculine`

/** Finds the coded words of the side that leads; a balanced text has none. */
const findCoded = ({ texts, language }: CheckSubject, coding: Coding): Hit[] => {
  const coded = codedLanguages.get(language)
  if (coded === undefined) return []
  const body = texts.filter(isBody)
  const found = coded.find(body.map(({ text }) => text))
  const matches = body.flatMap((place, index) =>
    (found[index] ?? []).map((match): PlacedMatch => ({ ...match, place })),
  )
  const own = matches.filter((match) => match.coding === coding)
  const others = matches.length - own.length
  const lead = own.length - others
  if (lead <= 0) return []
  return own.map(({ place, start, end, instead }) =>
    hitWords(place, start, end, {
      severity: coding === 'masculine' && lead >= strongLead ? 'warning' : 'hint',
      message: `“${place.text.slice(start, end)}” is ${coding}-coded: ${describeLead(coding, own.length, others)}.`,
      suggestion: instead === '' ? 'Leave it out.' : `Perhaps: ${instead}.`,
      source: coded.source,
    }),
  )
}

const findUnequal = ({ texts }: CheckSubject): Hit[] => {
  const read = texts.filter(({ kind }) => kind !== 'contact' && kind !== 'fact')
  const found = findUnequalWords(read.map(({ text }) => text))
  return read.flatMap((place, index) =>
    (found[index] ?? []).map(({ start, end, instead }) =>
      hitWords(place, start, end, {
        severity: 'warning',
        message: `“${place.text.slice(start, end)}” may leave people out.`,
        suggestion:
          instead.length === 0 ? 'Leave it out.' : `Perhaps: ${instead.slice(0, 3).join(', ')}.`,
      }),
    ),
  )
}

const isWritten = ({ kind }: CheckedText): boolean => kind !== 'contact'

const createPhraseRule = (
  id: string,
  source: string,
  phrases: Readonly<Record<string, readonly Phrase[]>>,
): CheckRule => ({
  id,
  source,
  languages: Object.keys(phrases),
  find: ({ texts, language }) => findPhrases(texts.filter(isWritten), phrases[language] ?? []),
})

const neutralMarks = [
  /\(\s*(?:m|w|f|d|x|i|gn|all|a)(?:\s*[/|,]\s*(?:m|w|f|d|x|i|gn|divers|a))+\s*\)|\b[mwfd]\/[mwfd](?:\/[dx])?\b/iu,
  /\(\s*(?:gn|all genders?|alle|alle geschlechter)\s*\)|all genders/iu,
  /\p{L}[:*_/]-?in(?:nen)?(?!\p{L})|\p{L}\/\p{L}+in(?!\p{L})/iu,
  /\p{Ll}In(?:nen)?(?!\p{L})/u,
  /(?:er|e|ist) (?:und|oder|bzw\.) \p{L}+in(?!\p{L})|\p{L}+in (?:und|oder|bzw\.) \p{L}+/iu,
  /(?:kraft|kräfte|leitung|person|personen|hilfe|mitglied|mitarbeitende|studierende|auszubildende)(?!\p{L})/iu,
]

const gendered =
  /(?<!\p{L})\p{Lu}\p{L}*(?:er|erin|eur|eurin|ent|entin|ant|antin|ist|istin|tor|torin|mann|frau|ekt|ektin|loge|login|ärin|är|ager|eer|ter)(?!\p{L})/u

/** German job titles are masculine or feminine, unless they say otherwise. */
const findGenderedTitle = ({ texts }: CheckSubject): Hit[] =>
  texts
    .filter(({ kind, text }) => kind === 'title' && gendered.test(text))
    .filter(({ text }) => !neutralMarks.some((mark) => mark.test(text)))
    .map((place) =>
      hitWords(place, 0, place.text.length, {
        severity: 'warning',
        message: `“${place.text}” names one gender; a German posting has to address all of them.`,
        suggestion: 'Add (m/w/d), or choose a neutral title.',
      }),
    )

/** How a posting speaks of people. */
export const wordingRules: RuleFamily = {
  name: 'Wording',
  rules: [
    ...(['masculine', 'feminine'] as const).map((coding): CheckRule => ({
      id: `wording.${coding}-coded`,
      source: codedEnglish.source,
      languages: [...codedLanguages.keys()],
      find: (subject) => findCoded(subject, coding),
    })),
    {
      id: 'wording.insensitive',
      source: 'retext-equality, https://github.com/retextjs/retext-equality',
      languages: ['en'],
      find: findUnequal,
    },
    createPhraseRule('wording.age', 'Laws on equal treatment', agePhrases),
    createPhraseRule('wording.origin', 'Laws on equal treatment', originPhrases),
    createPhraseRule('wording.native-speaker', 'Laws on equal treatment', nativeSpeakerPhrases),
    {
      id: 'wording.gendered-title',
      source: 'AGG § 11, https://www.gesetze-im-internet.de/agg/__11.html',
      languages: ['de'],
      find: findGenderedTitle,
    },
  ],
}
