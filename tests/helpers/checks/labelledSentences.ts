import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRole } from '@shared/domain/checks/checkRole'
import type { Finding } from '@shared/domain/checks/finding'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { projectRoot } from '../../../scripts/setup/paths.mjs'

/** A sentence and the rules that should say something about it. */
export interface LabelledSentence {
  language: string
  rules: string[]
  text: string
  /** Whether it is a title and not a line of text. */
  isTitle: boolean
}

/** The day on which the sentences are checked. */
export const labelledDay = '2026-11-30'

/** Rules about a sentence alone; the others look at the role as a whole. */
const isAboutWords = ({ range }: Finding): boolean => range !== null

/**
 * Reads `tests/fixtures/checks/sentences.tsv`: language, rules (separated by commas, `-` for none)
 * and sentence; `title:` before the language marks a title. Lines that begin with `#` are notes.
 */
export const readLabelledSentences = (): LabelledSentence[] =>
  readFileSync(join(projectRoot, 'tests', 'fixtures', 'checks', 'sentences.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [first = '', rules = '', text = ''] = line.split('\t')
      const isTitle = first.startsWith('title:')
      return {
        language: first.replace('title:', ''),
        rules: rules === '-' ? [] : rules.split(','),
        text,
        isTitle,
      }
    })

const createRoleOf = ({ language, text, isTitle }: LabelledSentence): RoleDraft => ({
  ...createEmptyRoleDraft(),
  language,
  title: isTitle ? text : '',
  definition: isTitle ? [] : [createListItem(text)],
})

/** Returns the rules that say something about a sentence. */
export const checkSentence = (sentence: LabelledSentence): string[] => {
  const findings = checkRole({
    role: createRoleOf(sentence),
    audience: 'advert',
    today: labelledDay,
  })
  return [...new Set(findings.filter(isAboutWords).map(({ rule }) => rule))]
}

/** How often a rule was right: what it found, what it found wrongly, what it missed. */
export interface RuleScore {
  rule: string
  found: number
  wrong: string[]
  missed: string[]
  /** Of what it found, the share that was right; 1 if it found nothing. */
  precision: number
  /** Of what it should have found, the share that it found; 1 if there was nothing. */
  recall: number
}

/** Scores every rule that appears in the labels or in the findings. */
export const scoreRules = (sentences: readonly LabelledSentence[]): RuleScore[] => {
  const checked = sentences.map((sentence) => ({ ...sentence, said: checkSentence(sentence) }))
  const rules = new Set(checked.flatMap(({ rules, said }) => [...rules, ...said]))
  return [...rules].sort().map((rule) => {
    const right = checked.filter((one) => one.said.includes(rule) && one.rules.includes(rule))
    const wrong = checked.filter((one) => one.said.includes(rule) && !one.rules.includes(rule))
    const missed = checked.filter((one) => !one.said.includes(rule) && one.rules.includes(rule))
    const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest))
    return {
      rule,
      found: right.length,
      wrong: wrong.map(({ text }) => text),
      missed: missed.map(({ text }) => text),
      precision: share(right.length, wrong.length),
      recall: share(right.length, missed.length),
    }
  })
}
