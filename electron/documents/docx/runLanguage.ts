import type { TextScript } from '@shared/document/textScript'
import { listWordLanguages } from './wordLanguages'

/** What a run says of its language beyond the document's own. */
export interface RunLanguage {
  language?: { value?: string; eastAsia?: string; bidirectional?: string }
  /** Has Word take quotation marks and dashes from the East Asian font. */
  font?: { hint: string }
}

const eastAsianHint = { font: { hint: 'eastAsia' } }

const scriptsOf: Readonly<Record<string, readonly TextScript[]>> = {
  bg: ['cyrillic'],
  el: ['greek'],
  he: ['hebrew'],
  mk: ['cyrillic'],
  ru: ['cyrillic'],
  sr: ['cyrillic', 'latin'],
  uk: ['cyrillic'],
  zh: ['han'],
  ja: ['han', 'kana'],
  ko: ['hangul', 'han'],
}

const isOwnScript = (script: TextScript, language: string): boolean =>
  (scriptsOf[new Intl.Locale(language).language] ?? []).includes(script)

/**
 * Finds what a run in `script` has to say in a document in `language`: nothing where the document's
 * default for that script fits, so that text in one language carries no language by hand.
 */
export const findRunLanguage = (script: TextScript | null, language: string): RunLanguage => {
  const isOwn = script !== null && isOwnScript(script, language)
  switch (script) {
    case 'han':
      return eastAsianHint
    case 'kana':
      return isOwn ? eastAsianHint : { ...eastAsianHint, language: { eastAsia: 'ja-JP' } }
    case 'hangul':
      return isOwn ? eastAsianHint : { ...eastAsianHint, language: { eastAsia: 'ko-KR' } }
    case 'hebrew':
      return isOwn ? {} : { language: { bidirectional: 'he-IL' } }
    case 'arabic':
      return listWordLanguages(language).bidi === 'he-IL'
        ? { language: { bidirectional: 'ar-SA' } }
        : {}
    case 'greek':
      return isOwn ? {} : { language: { value: 'el-GR' } }
    case 'cyrillic':
      return isOwn ? {} : { language: { value: 'ru-RU' } }
    case 'latin':
      return /^(?:bg|el|mk|ru|uk)\b/u.test(language) ? { language: { value: 'en-US' } } : {}
    case null:
      return {}
  }
}
