import { hitField, hitWords, type CheckedText } from './checkedTexts'
import type { Hit } from './finding'
import type { CheckRule, CheckSubject, RuleFamily } from './rule'

const fewestWords = 300
const mostWords = 700
const fewestBullets = 6
const mostBullets = 10
const longestSentence = 25
const mostMustHaves = 8

/** Languages with words between spaces, for which these counts were made or hold as well. */
const spacedLanguages = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'no', 'pl', 'cs', 'sk', 'ru'],
  ...['uk', 'el', 'ro', 'hr', 'sl', 'ca'],
]

const wordPattern = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu

const countWords = (text: string): number => text.match(wordPattern)?.length ?? 0

const isProse = ({ kind }: CheckedText): boolean => kind !== 'contact' && kind !== 'fact'

const findLength = ({ texts }: CheckSubject): Hit[] => {
  const words = texts.filter(isProse).reduce((sum, { text }) => sum + countWords(text), 0)
  if (words >= fewestWords && words <= mostWords) return []
  const isShort = words < fewestWords
  return [
    hitField(null, {
      severity: 'hint',
      message: `The advert has ${words.toLocaleString('en')} words; those of 300 to 700 get the most applications.`,
      suggestion: isShort
        ? 'Say more about the work, the team and what you offer.'
        : 'Keep what decides whether somebody applies; leave the rest for the interview.',
    }),
  ]
}

const findBullets = ({ role }: CheckSubject): Hit[] => {
  const { primary, secondary } = role.responsibilities
  const count = [...primary, ...secondary].filter(({ text }) => text.trim() !== '').length
  if (count >= fewestBullets && count <= mostBullets) return []
  return [
    hitField('responsibilities.primary', {
      severity: 'hint',
      message: `The advert lists ${count} responsibilities; six to ten are read to the end and say enough.`,
      suggestion:
        count < fewestBullets
          ? 'Name the other main parts of the work.'
          : 'Join or drop the lesser ones.',
    }),
  ]
}

const sentenceEnd = /(?<=[.!?…])["”’)]?\s+(?=\p{Lu}|\p{N}|["“„‘(])/u

/** Splits a text into sentences, each with the place where it starts. */
const splitSentences = (text: string): { start: number; sentence: string }[] => {
  const sentences: { start: number; sentence: string }[] = []
  let start = 0
  for (const sentence of text.split(sentenceEnd)) {
    const at = text.indexOf(sentence, start)
    sentences.push({ start: at, sentence })
    start = at + sentence.length
  }
  return sentences
}

const findLongSentences = ({ texts }: CheckSubject): Hit[] =>
  texts
    .filter(({ kind }) => kind === 'body')
    .flatMap((place) =>
      splitSentences(place.text).flatMap(({ start, sentence }) => {
        const words = countWords(sentence)
        if (words <= longestSentence) return []
        return [
          hitWords(place, start, start + sentence.length, {
            severity: 'hint',
            message: `This sentence has ${words} words; from 25 on, many readers lose the thread.`,
            suggestion: 'Split it in two.',
          }),
        ]
      }),
    )

const findMustHaves = ({ role }: CheckSubject): Hit[] => {
  const skills = [...role.skills.hard, ...role.skills.soft]
  const count =
    skills.filter(({ importance, name }) => importance === 'required' && name.trim() !== '')
      .length +
    role.education.minimum.length +
    role.experience.typicalRange.length
  if (count <= mostMustHaves) return []
  return [
    hitField('skills.hard', {
      severity: 'hint',
      message: `The advert has ${count} must-haves; many people, women more often than men, apply only if they meet all.`,
      suggestion: `Mark as preferred what can be learnt on the job, and keep at most ${mostMustHaves}.`,
    }),
  ]
}

const createRule = (id: string, source: string, find: CheckRule['find']): CheckRule => ({
  id: `shape.${id}`,
  source,
  audiences: ['advert'],
  find,
})

/** How long an advert is, and how it is cut up. */
export const shapeRules: RuleFamily = {
  name: 'Shape',
  rules: [
    {
      ...createRule(
        'length',
        'Textio, How to write your best job post ever, https://textio.com/blog/how-to-write-your-best-job-post-ever-part-2',
        findLength,
      ),
      languages: spacedLanguages,
    },
    createRule('responsibilities', 'A rule of thumb of Rolebench: six to ten bullets', findBullets),
    {
      ...createRule(
        'sentence',
        'GOV.UK, Sentence length: why 25 words is our limit, https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
        findLongSentences,
      ),
      languages: spacedLanguages,
    },
    createRule(
      'must-haves',
      'Mohr (2014), Why women don’t apply for jobs unless they’re 100 % qualified, https://hbr.org/2014/08/why-women-dont-apply-for-jobs-unless-theyre-100-qualified',
      findMustHaves,
    ),
  ],
}
