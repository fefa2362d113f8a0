import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
import { listLinesToCheck } from '@shared/domain/postingReview/linesToCheck'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { countOf } from '@renderer/format/words'
import { kindLabels } from '../review/describeKind'
import { needsNoLook, type ImportItem } from '../session/importItems'

/** A file as the table shows it. */
interface ItemSummary {
  title: string
  kind: string
  /** Null while nothing was read. */
  toCheck: number | null
  state: string
  tone: 'quiet' | 'good' | 'look' | 'bad'
}

const unread = { title: '', kind: '', toCheck: null }

const describeRead = (item: ImportItem): ItemSummary => {
  if (item.state.kind !== 'read') return { ...unread, state: '', tone: 'quiet' }
  const { reading, history } = item.state
  const review = history.present
  const [first, ...others] = listTakenRoles(review)
  const title =
    first === undefined ? '' : titleOrPlaceholder('roles', toSortedRole(review, first)?.title ?? '')
  return {
    title: others.length === 0 ? title : `${title} and ${countOf(others.length, 'other')}`,
    kind: kindLabels[reading.posting.kind],
    toCheck: listLinesToCheck(review).length,
    state: needsNoLook(item) ? 'Ready' : 'Needs a look',
    tone: needsNoLook(item) ? 'good' : 'look',
  }
}

/** What came of a file so far, in words. */
export const describeItem = (item: ImportItem): ItemSummary => {
  switch (item.state.kind) {
    case 'waiting':
      return { ...unread, state: 'Waiting', tone: 'quiet' }
    case 'reading':
      return { ...unread, state: 'Reading…', tone: 'quiet' }
    case 'failed':
      return { ...unread, state: item.state.reason, tone: 'bad' }
    case 'imported':
      return {
        ...unread,
        state:
          item.state.roleIds.length === 1
            ? 'Imported'
            : `Imported, ${countOf(item.state.roleIds.length, 'role')}`,
        tone: 'good',
      }
    case 'read':
      return describeRead(item)
  }
}
