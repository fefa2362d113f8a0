import { foldLine } from '../lines/tokens'
import { genderMark } from './genderMark'

const quotes = /^["“”„‚'«»‹›\s]+|["“”‚'«»‹›\s]+$/gu

/** The words of a title by which it is known again, said for all genders or not. */
export const foldTitle = (text: string): string =>
  foldLine(cleanTitle(text.replace(genderMark, ' ')))

/** A title without what a page says around it. */
export const cleanTitle = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\uFE0F\u200D\s•–-]+/u, '')
    .replace(quotes, '')
    .replace(/^#\d+\s+/, '')
    .replace(/^\S.{1,58}\shiring\s(?!a\s|an\s)(.{3,100}?)\sin\s\p{Lu}.*$/u, '$1')
    .replace(
      /\s+(?:job description(?: template)?|position description|stellenbeschreibung|stellenausschreibung|fiche de poste|job advert(?:isement)?)\s*$/i,
      '',
    )
    .replace(/[\s.:!,;|–-]+$/u, '')
    .replace(quotes, '')
    .replace(/^[【［《〈＜≪〔]([^【】]+)[】］》〉＞≫〕]$/u, '$1')
    .replace(/(?<=\p{Script=Han}[）)]?)\s?\d{1,3}\s?(?:名|人|位|個|个)?$/u, '')
    .replace(
      /\s+(?:(?:dringend|ab sofort|gerne)\s+)*(?:gesucht|wanted|needed|required|recherchée?|gezocht)(?:\s+in\s+\p{Lu}[\p{L} -]{2,30})?$/u,
      '',
    )
    .replace(/(?<=.{4})\s\|\s(?!.*\([mwfdx]\s?[/|]).*$/u, '')
    .replace(/(?<=.{4}\([\p{L}/|*\s]{1,14}\))\s+\p{Lu}[^!]*!?$/u, (rest) =>
      rest.split(/\s+/u).length > 4 ? '' : rest,
    )
    .replace(/\s+/g, ' ')
    .trim()
