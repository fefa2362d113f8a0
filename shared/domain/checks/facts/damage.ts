import { repairText } from '../../textRepair/repairText'
import { rememberTexts } from '../words/rememberTexts'

/** Characters that got lost or changed on the way, and what they probably were. */
export interface DamagedPart {
  start: number
  end: number
  /** The intact text; null if nobody can tell. */
  repaired: string | null
}

const lost =
  /(?:[\uFFFD\uE000-\uF8FF]|(?![\t\n])\p{Cc})+|&(?:amp|nbsp|lt|gt|quot|apos|ndash|mdash|bull|[aouAOU]uml|szlig|[a-z]acute|[a-z]grave|#\d{2,5}|#x[\da-f]{2,4});|(?<=\p{Ll})\?(?=\p{Ll}{1,3}(?!\p{L}))/giu

const findInText = (text: string): DamagedPart[] => {
  let from = 0
  const repairs = repairText(text).repairs.flatMap((repair): DamagedPart[] => {
    const start = text.indexOf(repair.from, from)
    if (start < 0) return []
    from = start + repair.from.length
    return [{ start, end: from, repaired: repair.to }]
  })
  const others = [...text.matchAll(lost)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length, repaired: null }))
    .filter(({ start }) => !repairs.some((part) => part.start <= start && start < part.end))
    .filter(({ start }) => !/\S*(?:https?:|www\.|\/)\S*$/u.test(text.slice(0, start)))
  return [...repairs, ...others].sort((one, other) => one.start - other.start)
}

/** Finds damaged characters in texts, in reading order; one list for each text. */
export const findDamagedParts = rememberTexts((texts) => texts.map(findInText))
