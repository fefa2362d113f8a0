import retextEquality from 'retext-equality'
import { VFile } from 'vfile'
import { rememberTexts } from './rememberTexts'

/** Words that may leave people out, in one text. */
export interface EqualityMatch {
  start: number
  end: number
  /** What could be said instead; empty if nothing fits. */
  instead: readonly string[]
}

/** Rules that postings trip over where they mean no harm: degrees, professions, benefits, plain words. */
const loudRules = new Set([
  ...['basically', 'clearly', 'easy', 'everyone-knows', 'just', 'obvious', 'of-course', 'simple'],
  ...['straightforward', 'sophisticated-culture', 'sophisticated-technology', 'long-time-no-see'],
  ...[
    'master',
    'masters',
    'master-key',
    'master-plan',
    'master-the-art',
    'masterful',
    'mastermind',
  ],
  ...['masterpiece', 'masterplan', 'masterstroke', 'english-master', 'master-of-ceremonies'],
  ...['actor-actress', 'actors-actresses', 'host-hostess', 'hostesses-hosts', 'hero-heroine'],
  ...['heroes-heroines', 'king-queen', 'kings-queens', 'kingsize-queensize', 'prince-princess'],
  ...[
    'princes-princesses',
    'dame-lord',
    'dames-lords',
    'landlady-landlord',
    'landladies-landlords',
  ],
  ...['steward-stewardess', 'stewardesses-stewards', 'bride-groom', 'midwife', 'fellowship'],
  ...['alumna-alumnus', 'alumnae-alumni', 'maternal-paternal', 'maternity-paternity', 'dad-mom'],
  ...['dads-moms', 'daughter-son', 'daughters-sons', 'brother-sister', 'brothers-sisters'],
  ...['aunt-uncle', 'aunts-uncles', 'nephew-niece', 'nephews-nieces', 'widow-widower'],
  ...['father-tongue-mother-tongue', 'father-of-*', 'boy-girl', 'maiden-voyage', 'maiden-flight'],
  ...['invalid', 'special', 'hang', 'lame', 'savage', 'sane', 'spade', 'barren', 'bi', 'moan'],
  ...['alcoholic', 'addict', 'addicts', 'amputee', 'asylum', 'binge', 'bipolar', 'birth-defect'],
  ...['depressed', 'dyslexic', 'epileptic', 'insomnia', 'insomniac', 'insomniacs', 'paraplegic'],
  ...['panic-attack', 'psychotic', 'quadriplegic', 'rehab', 'rehab-center', 'bony', 'ocd', 'add'],
  ...['workmanship', 'sportsmanship', 'grandfather-clause', 'grandfathered', 'grandfathering'],
  ...[
    'females-males',
    'husband-wife',
    'husbands-wives',
    'make-*-great-again',
    'totem',
    'bugreport',
  ],
])

/** Single phrases of rules that are otherwise of use. */
const loudPhrases = ['fellow', 'fellows', 'mental', 'man', 'men', 'woman', 'women']

const findEquality = retextEquality({ ignore: loudPhrases, binary: true })

type Root = Parameters<typeof findEquality>[0]
type Sentence = Extract<Root['children'][number], { type: 'SentenceNode' }>

const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\s]/gu

/** Splits a text into words, as retext reads them; the line of each is its index among the texts. */
const toSentence = (text: string, line: number): Sentence => ({
  type: 'SentenceNode',
  children: [...text.matchAll(tokenPattern)].map(
    ({ index, 0: value }): Sentence['children'][number] => {
      const toPoint = (offset: number) => ({ line: line + 1, column: offset + 1, offset })
      const position = { start: toPoint(index), end: toPoint(index + value.length) }
      if (/^\s/u.test(value)) return { type: 'WhiteSpaceNode', value, position }
      if (!/^[\p{L}\p{N}]/u.test(value)) return { type: 'PunctuationNode', value, position }
      return { type: 'WordNode', children: [{ type: 'TextNode', value, position }], position }
    },
  ),
})

const findInTexts = (texts: readonly string[]): EqualityMatch[][] => {
  if (texts.length === 0) return []
  const file = new VFile()
  findEquality(
    { type: 'RootNode', children: [{ type: 'ParagraphNode', children: texts.map(toSentence) }] },
    file,
  )
  const matches: EqualityMatch[][] = texts.map(() => [])
  for (const { ruleId, place, expected } of file.messages) {
    if (place === undefined || !('start' in place) || loudRules.has(ruleId ?? '')) continue
    const { start, end } = place
    matches[start.line - 1]?.push({
      start: start.column - 1,
      end: end.column - 1,
      instead: expected ?? [],
    })
  }
  return matches
}

/** Finds words in English texts that may leave people out; one list for each text. */
export const findUnequalWords = rememberTexts(findInTexts)
