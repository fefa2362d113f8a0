import { foldLine } from '../lines/tokens'
import { genderMark } from './genderMark'

const quotes = /^["“”„‚'«»‹›\s]+|["“”‚'«»‹›\s]+$/gu

/** The words of a title by which it is known again, said for all genders or not. */
export const foldTitle = (text: string): string =>
  foldLine(cleanTitle(text.replace(genderMark, ' ')))

/** `Cook starting at $25 an hour`: what is paid is no part of the title. */
const payBehind =
  /(?<=.{4})\s+(?:[–|-]\s+)?(?:starting at|starting from|from|up to|ab|bis zu|à partir de|desde|vanaf)?\s*[$€£]\s?\d.*$/iu

/** `Cook – Full time – York`: neither is how long one works, nor where. */
const employmentBehind =
  /(?<=.{4})\s[–|-]\s(?:full[- ]?time|part[- ]?time|remote|hybrid|vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd|tiempo completo|medio tiempo|tempo pieno|heltid|deltid|voltijd|deeltijd)(?!\p{L}).*$/iu

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
    .replace(payBehind, '')
    .replace(employmentBehind, '')
    .replace(/(?<=.{4}\([\p{L}/|*\s]{1,14}\))\s+in\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
