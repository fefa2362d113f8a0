import type { Day } from '@shared/model/record'
import { readTypedDay, type DayReading } from '../typing/readTypedDay'

/** The most words that a day takes, such as `in 2 weeks` or `Thu 3 March 2027`. */
const mostWords = 4

const leading = /\s+(?:on|by|until|due|am|bis)$/iu

/** What was typed, without the day that it names; null for none. */
export interface TypedAction {
  text: string
  day: Day | null
}

/**
 * Finds the day at the end or at the beginning of what was typed: `Call back Thursday`, `3.3. send
 * the offer`, `tomorrow`. The longest words that mean a day count.
 */
export const splitDay = (typed: string, reading: DayReading): TypedAction => {
  const words = typed
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const rest = words
      .slice(0, -count)
      .join(' ')
      .replace(leading, '')
      .replace(/[,–-]$/u, '')
      .trim()
    const last = readTypedDay(words.slice(-count).join(' ').replace(/[,;]$/u, ''), reading)
    if (last !== null) return { text: rest.replace(/^(?:on|by|until)$/iu, ''), day: last }
    const first = readTypedDay(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:]$/u, ''),
      reading,
    )
    if (first !== null) return { text: words.slice(count).join(' '), day: first }
  }
  return { text: words.join(' '), day: null }
}
