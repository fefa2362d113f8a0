import type { CvLine } from '../cvLine'
import { isLanguageName } from './languageNames'

export interface ReadLanguage {
  language: string
  /** As the CV states it; a level of the European framework where it does. Empty if it doesn’t. */
  level: string
  line: number
}

const framework = /(?<![\p{L}\p{N}])([ABC][12])(?:\+|\b)(?:\s*[-–/]\s*[ABC][12])?(?!\p{L})/u

const levelWords =
  /(?:native(?: or bilingual)?(?: proficiency| speaker| language)?|mother tongue|bilingual|fluent|full professional(?: proficiency)?|professional working(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|proficient|proficiency|advanced|upper[- ]intermediate|intermediate|conversational|business(?: level| fluent)?|basic(?: knowledge)?|beginner|excellent|very good|good|working knowledge|muttersprach\p{L}*|verhandlungssicher|flie(?:ß|ss)end|konversationssicher|gute kenntnisse|sehr gut(?:e kenntnisse)?|gut|grundkenntnisse|fortgeschritten|langue maternelle|maternelle|courant|bilingue|avancé|intermédiaire|notions|scolaire|débutant|lu, écrit, parlé|nativo|nativa|lengua materna|materna|fluido|avanzado|alto|medio|intermedio|básico|bajo|bilingüe|madrelingua|fluente|ottimo|ottima|buono|buona|scolastico|scolastica|avanzato|base|língua materna|avançado|intermediário|básico|moedertaal|vloeiend|goed|uitstekend|redelijk|basis|modersmål|flytande|god|goda|grundläggande|mycket goda|ojczysty|biegły|biegle|biegła|płynny|dobry|dobra|zaawansowany|średniozaawansowany|komunikatywny|podstawowy|podstawowa|родной|свободно|свободное владение|в совершенстве|средний|базовый|разговорный|продвинутый|начальный|технический|母语|母語|流利|精通|熟练|良好|一般|ネイティブ|ビジネスレベル|日常会話|流暢|初級|中級|上級|日常会話レベル|اللغة الام|لغة ام|اللغة الأم|ممتاز|جيد جدا|جيد|متوسط|طلاقة|بطلاقة|μητρική|άριστα|άριστη|πολύ καλά|πολύ καλή|καλή|καλά|βασική|cet[- ]?[46]|toefl\s*\d*|ielts\s*[\d.]*|toeic\s*\d*)/iu

const readLevel = (text: string): string =>
  framework.exec(text)?.[1] ?? levelWords.exec(text)?.[0].trim() ?? ''

/** Stretches that begin with a language: `English (C1)`, `Deutsch – Muttersprache`. */
const wordPattern = /[\p{L}][\p{L}\p{M}'’-]*/gu

interface Named {
  name: string
  from: number
  to: number
}

/** Names of languages; those in small letters count only where the text is known to be about languages. */
const findNames = (text: string, isLabelled: boolean): Named[] => {
  const words = [...text.matchAll(wordPattern)]
  const found: Named[] = []
  for (let index = 0; index < words.length; index += 1) {
    for (let length = 3; length > 0; length -= 1) {
      const last = words[index + length - 1]
      const first = words[index]
      if (first === undefined || last === undefined) continue
      const to = last.index + last[0].length
      const name = text.slice(first.index, to)
      if ((isLabelled || !/^\p{Ll}/u.test(name)) && isLanguageName(name)) {
        found.push({ name, from: first.index, to })
        index += length - 1
        break
      }
    }
  }
  return found
}

const cjkNames =
  /(?:普通话|国语|粤语|英语|英文|日语|日文|法语|德语|韩语|西班牙语|俄语|中文|汉语|日本語|英語|中国語|韓国語|フランス語|ドイツ語|スペイン語|國語|台語|粵語|法語|德語)/gu

/** The languages of a text, each with the level that stands behind it, or before it if none does. */
const readText = (text: string, isLabelled = false): Omit<ReadLanguage, 'line'>[] => {
  const wide = [...text.matchAll(cjkNames)].map((match) => ({
    name: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
  const named = (wide.length > 0 ? wide : findNames(text, isLabelled)).filter(
    ({ from }, index, all) => all.findIndex((each) => each.from === from) === index,
  )
  return named.map(({ name, to }, index) => {
    const behind = text.slice(to, named[index + 1]?.from ?? text.length)
    const before = index === 0 ? text.slice(0, named[0]?.from ?? 0) : ''
    const own = readLevel(behind)
    return { language: name, level: own === '' ? readLevel(before) : own }
  })
}

/** The languages in a section about them. A level in a line of its own is that of the language above. */
export const readLanguages = (lines: readonly CvLine[]): ReadLanguage[] => {
  const found: ReadLanguage[] = []
  for (const line of lines) {
    const read = readText(line.text.replaceAll('\t', '  '), true)
    const last = found.at(-1)
    if (read.length === 0 && last !== undefined && last.level === '' && line.text.length < 60) {
      const level = readLevel(line.text)
      if (level !== '') found[found.length - 1] = { ...last, level }
    }
    for (const each of read) {
      if (!found.some(({ language }) => language.toLowerCase() === each.language.toLowerCase()))
        found.push({ ...each, line: line.number })
    }
  }
  return found
}

/** The languages of a line of skills that names nothing else: `Languages: Korean, English`. */
export const readLanguageLine = (value: string): Omit<ReadLanguage, 'line'>[] => {
  const parts = value
    .split(/[,;|•·\t]/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const read = parts.map((part) => readText(part, true))
  return parts.length > 0 && read.every((each) => each.length === 1) ? read.flat() : []
}

/** Whether a line below a heading for both languages and skills lists the latter: `Tools: saw, plane`. */
export const isOtherList = ({ text }: CvLine): boolean => {
  const [, value = ''] = /^[^:：]{2,30}[:：]\s*(.+)$/u.exec(text) ?? []
  return value.split(/[,;、，]/u).length > 1 && readText(value, true).length === 0
}
