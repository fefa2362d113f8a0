import { countWords, type Unit } from '../lines/units'
import type { ReadUnit } from '../titles/readUnit'
import { saysWhereToReach } from './lineForm'

/** Where the lines below the last list begin: adverts end with how to apply and whom to ask. */
export const findTail = (read: readonly ReadUnit[]): number => {
  const lastList = read.findLastIndex(({ unit, heading }) => unit.isItem || heading !== null)
  return lastList < read.length / 2 ? read.length : lastList + 1
}

const longestContact = 8

/** Runs of short lines in the lower half that hold a postal address, a phone number or an email address. */
export const findContacts = (read: readonly ReadUnit[]): Set<Unit> => {
  const found = new Set<Unit>()
  let run: Unit[] = []
  const close = (): void => {
    if (run.length >= 2 && run.some(({ text }) => saysWhereToReach(text)))
      for (const unit of run) found.add(unit)
    run = []
  }
  read.forEach(({ unit, heading }, index) => {
    const isShort = !unit.isItem && heading === null && countWords(unit) <= longestContact
    if (index < read.length / 2 || !isShort) close()
    else run.push(unit)
  })
  close()
  return found
}
