import { amountHere, amountInWords, currencySign } from './amountPatterns'

/** The position of something in a text. */
export interface Stretch {
  start: number
  end: number
}

// `401k` is a pension, `4K` a resolution; thousands of people or things are not money.
const counts =
  /^\+?\s*(?:of |new |active |daily |monthly |concurrent |paid |happy |online )*(?:users?|customers?|clients?|people|employees|requests?|rows?|records?|downloads?|visitors?|visits|views|transactions?|orders|members|subscribers|units|tons|tonnes|lines|devices|households|products|SKUs|events|messages|stars|followers|steps|runs?|km|miles|rpm|TPS|RPS|QPS|Nutzer|Kunden|Mitarbeit\p{L}*|resolution|video|display|monitors?)(?![\p{L}])/iu
const noMoney = /^(?:40[13]\s?\(?[kb]|[248]\s?K)$/iu

const isMoney = (text: string, start: number, end: number): boolean => {
  const found = text.slice(start, end)
  if (noMoney.test(found.trim())) return false
  const hasCurrency = /\p{Sc}/u.test(found)
  return hasCurrency || !counts.test(text.slice(end, end + 40))
}

const digitRun = /\p{Nd}+/gu
const longestSign = 8

/** Finds where an amount may begin whose first digit is at `digit`: there, or at a currency before it. */
const findBeginning = (text: string, digit: number): number => {
  // Two more characters, to see that the sign begins at the edge of a word.
  const from = Math.max(0, digit - longestSign - 2)
  const index = currencySign.exec(text.slice(from, digit))?.index
  return index === undefined || (index < 2 && from > 0) ? digit : from + index
}

const findNumbers = (text: string): Stretch[] => {
  const found: Stretch[] = []
  let free = 0
  for (const { index } of text.matchAll(digitRun)) {
    if (index < free) continue
    const beginning = Math.max(free, findBeginning(text, index))
    const starts = beginning === index ? [index] : [beginning, index]
    for (const start of starts) {
      amountHere.lastIndex = start
      const [amount] = amountHere.exec(text) ?? []
      if (amount === undefined) continue
      free = start + amount.length
      found.push({ start, end: free })
      break
    }
  }
  return found
}

/**
 * Finds amounts of money in `text`, in figures or words. Takes time in proportion to the text,
 * most of it spent on figures.
 */
export const findMoney = (text: string): Stretch[] =>
  [
    ...findNumbers(text),
    ...Array.from(text.matchAll(amountInWords), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  ]
    .map(({ start, end }) => {
      const found = text.slice(start, end)
      return { start: end - found.trimStart().length, end: start + found.trimEnd().length }
    })
    .filter(({ start, end }) => isMoney(text, start, end))
