import { listFacts } from '../differences/factDifferences'
import { takeNothing, type RoleDifference } from '../differences/roleDifference'
import { sameText } from './listEdits'
import type { RoleDraft } from '@shared/model/role'
import { compareItems, type ReturnedRole, type SaidTexts } from './returnedItems'
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

const gatherSaid = (role: RoleDraft): SaidTexts => [
  ...listLineLists([role]).flatMap(({ list, say }) => list(role).map(say)),
  ...skillLists.flatMap(({ list, say }) => list(role).map(say)),
]

/** Whether a copy lacks more than half of the lines that were sent: it is a part, and tells nothing about the rest. */
const isFragment = (items: readonly RoleDifference[], sent: SaidTexts): boolean =>
  items.filter(({ kind }) => kind === 'removed').length * 2 > sent.length

/**
 * Compares a posting that came back with what was sent, item by item, and says what each change
 * would mean for the role as it is today. What the role has been given since, and what was withheld
 * from the agency, is no difference. All that is missing in a fragment is contested.
 */
export const compareReturn = (role: ReturnedRole): RoleDifference[] => {
  const said = { sent: gatherSaid(role.sent), returned: gatherSaid(role.returned) }
  const items = [
    ...compareItems(listLineLists([role.sent, role.returned, role.today]), role, said),
    ...compareItems(skillLists, role, said),
  ]
  const differences = [...compareReturnedFacts(role), ...items]
  return isFragment(items, said.sent)
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
