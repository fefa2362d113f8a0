import { countWords, hasMeaning, pickMeanings, type Unit } from '../lines/units'
import type { ReadUnit } from '../titles/readUnit'

const leastSeries = 2

/** Similar unknown headings between two known ones divide the section of the first: `Design`, `Tests`, `Support`. */
export const findSeries = (read: readonly ReadUnit[]): Set<Unit> => {
  const found = new Set<Unit>()
  let run: Unit[] = []
  const close = (): void => {
    if (run.length >= leastSeries) for (const unit of run) found.add(unit)
    run = []
  }
  for (const { unit, heading } of read) {
    if (heading === null) continue
    if (heading.name !== null) close()
    else if (!unit.isMarked) run.push(unit)
  }
  close()
  return found
}

const longestDuty = 60

/** `You will join the team`, `You will report to`: verbs like those of duties, in sentences about the role. */
const opensOtherwise = (unit: Unit): boolean =>
  !unit.isItem &&
  pickMeanings(unit.meanings, 'cue').some(
    ({ from, meaning }) =>
      from === 0 && (meaning.class === 'definition' || meaning.class === 'career'),
  )

/** Adjacent lines that begin with verbs, as duties do. */
export const findAmongDuties = (read: readonly ReadUnit[]): Set<Unit> => {
  const isDuty = read.map(
    ({ unit, heading }) =>
      heading === null &&
      hasMeaning(unit, 'duty') &&
      !opensOtherwise(unit) &&
      countWords(unit) <= longestDuty,
  )
  return new Set(
    read.flatMap(({ unit }, index) =>
      isDuty[index] === true && (isDuty[index - 1] === true || isDuty[index + 1] === true)
        ? [unit]
        : [],
    ),
  )
}
