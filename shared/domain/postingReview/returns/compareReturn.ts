import { listFacts } from '../differences/factDifferences'
import { takeNothing, type RoleDifference } from '../differences/roleDifference'
import { sameText } from './listEdits'
import { compareItems, type ReturnedRole } from './returnedItems'
import { listLineLists, skillLists } from './returnedList'

const compareReturnedFacts = ({ today, sent, returned }: ReturnedRole): RoleDifference[] => {
  const before = new Map(listFacts(sent, returned).map((fact) => [fact.id, fact.present]))
  return listFacts(today, returned).flatMap(
    ({ id, label, present, read, take }): RoleDifference[] => {
      const was = before.get(id) ?? ''
      if (sameText(was, read)) return []
      const fact = { id, label, present, read }
      if (sameText(present, read)) return [{ ...fact, kind: 'same', take: takeNothing }]
      const contested = sameText(present, was) ? {} : { isContested: true }
      if (read.trim() === '') return [{ ...fact, kind: 'removed', take, ...contested }]
      return [{ ...fact, kind: present.trim() === '' ? 'new' : 'differs', take, ...contested }]
    },
  )
}

const countItems = ({ sent }: ReturnedRole): number =>
  [...listLineLists([sent]), ...skillLists].reduce((sum, { list }) => sum + list(sent).length, 0)

/** Whether a copy lacks more than half of the lines that were sent: it is a part, and tells nothing about the rest. */
const isFragment = (items: readonly RoleDifference[], role: ReturnedRole): boolean =>
  items.filter(({ kind }) => kind === 'removed').length * 2 > countItems(role)

/**
 * Compares a posting that came back with what was sent, item by item, and says what each change
 * would mean for the role as it is today. What the role has been given since, and what was withheld
 * from the agency, is no difference. All that is missing in a fragment is contested.
 */
export const compareReturn = (role: ReturnedRole): RoleDifference[] => {
  const items = [
    ...compareItems(listLineLists([role.sent, role.returned, role.today]), role),
    ...compareItems(skillLists, role),
  ]
  const differences = [...compareReturnedFacts(role), ...items]
  return isFragment(items, role)
    ? differences.map((each) => (each.kind === 'removed' ? { ...each, isContested: true } : each))
    : differences
}

/**
 * Lists the differences of a returned posting to take unless the recruiter says otherwise: those
 * where the role still says what was sent.
 */
export const listUncontested = (differences: readonly RoleDifference[]): ReadonlySet<string> =>
  new Set(
    differences.flatMap(({ id, kind, isContested }) =>
      kind === 'same' || isContested === true ? [] : [id],
    ),
  )
