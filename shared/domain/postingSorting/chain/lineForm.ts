import type { ChainClass } from './classes'
import { endsInDemand } from './trailingDemand'
import { genderMark } from '../titles/genderMark'
import { namesOrganisation } from './namesOrganisation'
import { countWords, hasMeaning, pickMeanings, type Unit } from '../lines/units'

/** How strongly a line suggests a class, as the natural logarithm of odds, and why. */
export interface Saying {
  class: ChainClass
  weight: number
  reason: string
}

/** A line of one long word without the sign is not gone through once for each of its characters. */
const hasMail = (text: string): boolean => text.includes('@') && mail.test(text)

/** Whether a line says how to contact somebody. */
export const saysWhereToReach = (text: string): boolean =>
  hasMail(text) || phone.test(text) || postCode.test(text) || street.test(text)

const mail = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/
const phone =
  /(?:\+\d{1,3}[\s\d()/.-]{6,20}|\b0\d{9,10}\b|\b0\d(?:\.\d\d){4}\b|\b0\d{1,4}[\s/()-]{1,3}\d[\d\s/-]{4,16}|\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b)/
const postCode = /^(?:[A-Z]{1,2}-)?\d{4,6}\s\p{Lu}[\p{L} .-]{2,40}(?:$|,|\|)/u
const street =
  /\p{L}{3,}(?:str\.|straße|strasse|platz|allee|weg|gasse|gata|gatan|vägen)\s?\d{1,4}|\b(?:rue|avenue|av\.|via|calle|rua|ulica|ul\.|street|road|st\.)\s.{1,40}\d|\d{1,5}\s\p{Lu}[\p{L} ]{2,30}\s(?:street|st|road|rd|avenue|ave|lane|drive|blvd|boulevard)\b/iu
const eastAsianAddress =
  /〒\s?\d{3}|[省市区區县縣郡町村路街道][^，。、]{0,30}\d+\s?(?:号|號|弄|巷|番|丁目|樓|楼|階)/u
const money =
  /[$€£¥₹₽]\s?\d|\d\s?(?:[$€£¥₹₽]|zł\b|kr\b|EUR\b|USD\b|CHF\b|PLN\b|SEK\b|руб|元|円|万)/iu

/** Pay is also written without a currency: `16,50/Std`, `45-55k`, `2.400 pro Monat`. */
const rate =
  /\d[\d.,]*\s?(?:\/\s?|pro\s|per\s|par\s|an?\s)(?:std\.?|stunde|h|hour|hr|heure|monat|month|mois|jahr|year|annum)(?!\p{L})|\b\d{2,3}k?\s?[-–—]\s?\d{2,3}\s?k(?!\p{L})/iu

/** In words; an occupation so near behind `is looking for a` is what is sought. */
const soughtReach = 4

/** Whether a sentence says whom somebody seeks: `The mill is looking for a baker`. */
const seeksSomebody = ({ meanings }: Unit): boolean =>
  pickMeanings(meanings, 'beforeTitle').some(
    ({ from, to }) =>
      to - from >= 2 &&
      meanings.some(
        (other) =>
          /^occupations?$/.test(other.meaning.of) &&
          other.from >= to &&
          other.from - to < soughtReach,
      ),
  )

/** Reads what a line’s own form says: addresses, money, length, the words it begins with. */
export const readForm = (unit: Unit): Saying[] => {
  const { text, isItem } = unit
  const words = countWords(unit)
  const said: Saying[] = []
  const say = (name: ChainClass, weight: number, reason: string): void => {
    said.push({ class: name, weight, reason })
  }
  if (hasMail(text)) say('application', 1.8, 'has an email address')
  if (phone.test(text)) say('application', 2.8, 'has a phone number')
  if (words < 12 && (postCode.test(text) || street.test(text) || eastAsianAddress.test(text))) {
    say('application', 0.9, 'is an address')
    say('facts', 0.5, 'is an address')
  }
  if (money.test(text) || rate.test(text)) {
    say('facts', 0.9, 'mentions an amount of money')
    say('offer', 0.5, 'mentions an amount of money')
  }
  if (hasMeaning(unit, 'preferred')) say('requirements', 0.9, 'says that it is optional')
  if (endsInDemand(unit)) say('requirements', 5, 'is marked as required or preferred')
  if (hasMeaning(unit, 'duty')) {
    say(
      'responsibilities',
      isItem || words < 30 ? 1.5 : 0.9,
      isItem ? 'begins with a verb, in a list' : 'begins with a verb',
    )
  }
  if (hasMeaning(unit, 'workplace') && words < 10) say('facts', 0.9, 'says where the work is done')
  if (hasMeaning(unit, 'employment') && words < 10) say('facts', 0.9, 'names the kind of contract')
  if (!isItem && words >= 18) {
    say('definition', 0.3, 'is written as prose')
    say('company', 0.6, 'is written as prose')
  }
  if (!isItem && words >= 8 && namesOrganisation(unit))
    say('company', 3, 'begins with the name of an organisation')
  if (!isItem && words >= 8 && genderMark.test(text))
    say('definition', 1.2, 'names the role in a sentence')
  if (!isItem && words >= 8 && seeksSomebody(unit)) say('definition', 2, 'says who is sought')
  if (isItem) {
    say('definition', -1.2, '')
    say('company', -0.4, '')
  }
  if (!isItem && words <= 6) say('facts', 0.6, 'is short')
  return said
}
