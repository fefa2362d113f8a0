import { foldLine, tokenize } from '../lines/tokens'
import type { LeftOut } from '../../../model/reading/sourceDocument'
import { findMeanings } from '../lines/meanings'
import { hasMeaning, pickMeanings, type Unit } from '../lines/units'

/** The buttons of a page that show where its parts end. */
export interface PageButtons {
  /** Where the most frequent one stands, as positions among the units that are kept. */
  positions: readonly number[]
  /** How many buttons ask to apply. */
  applyCount: number
}

type Words = Pick<Unit, 'text' | 'meanings'>

/** Whether a button’s words ask to apply. */
export const asksToApply = ({ meanings }: Words): boolean =>
  pickMeanings(meanings, 'cue').some(({ meaning }) => meaning.class === 'application')

/** In characters; a longer text is no button. */
const longestButton = 40

/** The buttons among what the reader left out of a page, by line. */
const readLeftOut = (leftOut: readonly LeftOut[], languages: readonly string[]) =>
  leftOut
    .filter(({ text }) => text.length <= longestButton)
    .map(({ from, text }) => ({ from, text, meanings: findMeanings(tokenize(text), languages) }))
    .filter(({ meanings }) => pickMeanings(meanings, 'furniture').length > 0)

interface Button extends Words {
  /** The number of units that are kept above it. */
  at: number
}

const listButtons = (
  all: readonly Unit[],
  isKept: readonly boolean[],
  leftOut: readonly LeftOut[],
  languages: readonly string[],
): Button[] => {
  const outside = readLeftOut(leftOut, languages)
  const buttons: Button[] = []
  let kept = 0
  let next = 0
  const addOutsideAbove = (line: number): void => {
    for (let each = outside[next]; each !== undefined && each.from < line; each = outside[next]) {
      buttons.push({ ...each, at: kept })
      next += 1
    }
  }
  all.forEach((unit, index) => {
    addOutsideAbove(unit.block.from)
    if (isKept[index] === true) kept += 1
    else if (hasMeaning(unit, 'furniture') && !unit.isMarked) buttons.push({ ...unit, at: kept })
  })
  addOutsideAbove(Infinity)
  return buttons
}

/**
 * Finds the buttons of a page, among its units and among what its reader `leftOut`, in the order of
 * their lines; `isKept` says which units are not furniture.
 */
export const findButtons = (
  all: readonly Unit[],
  isKept: readonly boolean[],
  leftOut: readonly LeftOut[] = [],
  languages: readonly string[] = [],
): PageButtons => {
  const buttons = listButtons(all, isKept, leftOut, languages)
  const positions = new Map<string, number[]>()
  for (const { text, at } of buttons) {
    const name = foldLine(text)
    const found = positions.get(name)
    if (found === undefined) positions.set(name, [at])
    else found.push(at)
  }
  const repeated = [...positions.values()].map((found) => [...new Set(found)])
  repeated.sort((one, other) => other.length - one.length)
  return {
    positions: repeated[0] ?? [],
    applyCount: buttons.filter(asksToApply).length,
  }
}
