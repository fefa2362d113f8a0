import { foldText, foldWords } from './foldText'

const unspaced = /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}/u

/** Counts the letters to be added, taken away or exchanged to make one text of the other. */
export const countEdits = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1]
    for (let column = 1; column <= other.length; column += 1)
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (row[column] ?? 0) + 1,
          (row[column - 1] ?? 0) + (one[at] === other[column - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}

/** Whether two texts are the same but for case, accents, spaces and punctuation; in a scan, one letter in ten may be misread. */
export const isSameText = (one: string, other: string, isScan: boolean): boolean => {
  const [first, second] = [foldText(one), foldText(other)]
  if (first === second) return true
  const longer = Math.max(first.length, second.length)
  return isScan && longer >= 5 && countEdits(first, second) <= Math.ceil(longer / 10)
}

/**
 * Whether two values are near enough: the same text, or one stands in the other as whole words and has at
 * least two thirds of its letters, so that *Klinikum Mainleite* will do for *Klinikum Mainleite, Würzburg*
 * but *Manager* not for *Regional Sales Manager*.
 */
export const isNearEnough = (one: string, other: string, isScan: boolean): boolean => {
  if (isSameText(one, other, isScan)) return true
  const [short = [], long = []] = [foldWords(one), foldWords(other)].sort(
    (first, second) => first.join('').length - second.join('').length,
  )
  const letters = short.join('')
  const isInside = unspaced.test(letters)
    ? long.join('').includes(letters)
    : ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
  return letters !== '' && isInside && letters.length >= (long.join('').length * 2) / 3
}

/** Whether two names have the same words in any order. */
export const isSameName = (one: string, other: string, isScan: boolean): boolean =>
  isSameText(one, other, isScan) ||
  foldWords(one).sort().join(' ') === foldWords(other).sort().join(' ')
