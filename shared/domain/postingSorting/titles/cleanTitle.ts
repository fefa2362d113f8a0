import { foldLine } from '../lines/tokens'
import { cutTrailingPageWords } from './trailingPageWords'
import { genderMark } from './genderMark'
import { cutTrailingTerms } from './trailingTerms'

const quotes = /^["“”„‚'«»‹›\s]+|["“”‚'«»‹›\s]+$/gu

/** The words by which a title is recognised, with or without its gender mark. */
export const foldTitle = (text: string): string =>
  foldLine(cleanTitle(text.replace(genderMark, ' ')))

/** `Cook starting at $25 an hour`: the pay is not part of the title. */
const trailingPay =
  /(?<=.{4})\s+(?:[–|-]\s+)?(?:starting at|starting from|from|up to|ab|bis zu|à partir de|desde|vanaf)?\s*[$€£]\s?\d.*$/iu

/** `客服专员 5-7K` */
const trailingRate = /(?<=.{2})\s+\d{1,3}(?:\.\d)?k?\s?[-–~]\s?\d{1,3}(?:\.\d)?\s?k$/iu

/** `Job Opportunities > Baker`: the end of a breadcrumb is the title. */
const breadcrumb = /^[^>»›]{2,60}\s[>»›]\s(?=[^>»›]{3,}$)/u

/** `Baker (32 hours)`, `Baker (3 posts)`: how much work it is, or how many are sought, is not part of the title. */
const trailingAmount =
  /(?<=.{4})\s*\((?=[^)]*\d)[^)]*(?:\d\s?%|\d\s?(?:h|hrs?|hours?|uur|std|stunden|heures?|horas?|ore|timmar|fte|etat\p{L}*|posts?|positions?|openings?|postes?|plazas?|posti|vagas?|stellen?|tjänster?|ставк\p{L}*|час\p{L}*)(?!\p{L}))[^)]*\)$/iu

/** `Night Baker vacancy`: what the page is called after its role. */
const trailingPageName =
  /(?<=.{3})\s+(?:[–|-]\s+)?(?:job description(?: template)?|position description|stellenbeschreibung|stellenausschreibung|stellenangebot|fiche de poste|job advert(?:isement)?|(?:job )?vacancy|vacature)\s*$/iu

/** `[York] Night Baker` */
const leadingRemark = /^\[[^\][]{2,40}\]\s+(?=\p{L}.{3})/u

/** The rest of `ein/e` or `un(e)` before a title, of which `ein` or `un` belongs to what announces it. */
const leadingEnding = /^(?:\/-?|\()(?:e|n|en|er|a|as|os|s)\)?\s+(?=\p{Lu})/u

/** What was cut off in the middle: `web developers (mainly`. */
const openBracket = /(?<=.{4})\s*[(（][^)）]*$/u

const placeName = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:d[aeou]s?\s)?\p{Lu}[\p{L}’'-]+){0,3}`
/** `Cook in Albany, NY`, `Cozinheiro em Olinda - PE`: a place with its state. */
const trailingPlace = new RegExp(
  String.raw`(?<=.{4})\s(?:in|em|en|à|a)\s${placeName}\s?[-–,/(]\s?\p{Lu}{2}\)?$`,
  'u',
)

/** Drops the words after a title with a gender mark that say where or for whom. */
const cutAfterMark = (title: string): string => {
  const [marked, rest = ''] =
    /^(.{4,}?\([\p{L}/|*\s]{1,14}\))(\s+\p{Lu}[^!]*!?)$/u.exec(title)?.slice(1) ?? []
  const words = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length
  // `Assistant (m/f/d)` alone says too little.
  const isLong = words >= (/\S\s+\S+\s*\(/u.test(marked ?? '') ? 4 : 7)
  return marked !== undefined && isLong && genderMark.test(marked) ? marked : title
}

const cutAround = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\uFE0F\u200D\s•–-]+/u, '')
    .replace(leadingEnding, '')
    .replace(quotes, '')
    .replace(breadcrumb, '')
    .replace(leadingRemark, '')
    .replace(/\s#\d+$/u, '')
    .replace(/\s*\((?:position|job|requisition|req|ref)\.?\s?(?:#|no\b|number|id\b|code).*$/iu, '')
    .replace(/\s*[-–|]\s*job post(?:ing)?$/iu, '')
    .replace(/^#\d+\s+/, '')
    .replace(/^\S.{1,58}\shiring\s(?!a\s|an\s)(.{3,100}?)\sin\s\p{Lu}.*$/u, '$1')
    .replace(trailingPageName, '')
    .replace(/[\s.:!,;|–-]+$/u, '')
    .replace(quotes, '')
    .replace(/^[【［《〈＜≪〔]([^【】]+)[】］》〉＞≫〕]$/u, '$1')
    .replace(/(?<=\p{Script=Han}[）)]?)\s?\d{1,3}\s?(?:名|人|位|個|个)?$/u, '')
    .replace(
      /\s+(?:(?:dringend|ab sofort|gerne)\s+)*(?:[Gg]esucht|[Ww]anted|[Nn]eeded|[Rr]equired|[Rr]echerchée?|[Gg]ezocht)(?:\s+in\s+\p{Lu}[\p{L} -]{2,30})?$/u,
      '',
    )
    .replace(/(?<=\([mwfdx]\s?[/|].{0,8}\))\s[–-]\s.*\s\|\s.*$/u, '')
    .replace(/(?<=.{4})\s\|\s(?!.*\([mwfdx]\s?[/|]).*$/u, '')

/** Strips a title of what a page puts around it. */
export const cleanTitle = (text: string): string =>
  cutTrailingTerms(
    cutAfterMark(cutAround(cutTrailingPageWords(text)))
      .replace(trailingPay, '')
      .replace(trailingRate, '')
      .replace(trailingAmount, '')
      .replace(openBracket, '')
      .replace(trailingPlace, ''),
  )
    .replace(/(?<=.{4}\([\p{L}/|*\s]{1,14}\))\s+in\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
