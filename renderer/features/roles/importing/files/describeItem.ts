import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
import { listLinesToCheck } from '@shared/domain/postingReview/linesToCheck'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { countOf } from '@renderer/format/words'
import type { FileTone } from '@renderer/ui/importing/FileState'
import { kindLabels } from '../review/describeKind'
import { needsNoLook, type ImportItem } from '../session/importItems'

/** A file as the table shows it. */
interface ItemSummary {
  title: string
  kind: string
  /** Null until it has been read. */
  toCheck: number | null
  state: string
  tone: FileTone
}

const unread = { title: '', kind: '', toCheck: null }

const nameAll = ([first, ...others]: readonly string[]): string => {
  if (first === undefined) return ''
  const title = titleOrPlaceholder('roles', first)
  return others.length === 0 ? title : `${title} and ${countOf(others.length, 'other')}`
}

const describeRead = (item: ImportItem): ItemSummary => {
  if (item.state.kind !== 'read') return { ...unread, state: '', tone: 'quiet' }
  const { reading, history } = item.state
  const review = history.present
  const titles = listTakenRoles(review).map((index) => toSortedRole(review, index)?.title ?? '')
  return {
    title: nameAll(titles),
    kind: kindLabels[reading.posting.kind],
    toCheck: listLinesToCheck(review).length,
    state: needsNoLook(item) ? 'Ready' : 'Needs review',
    tone: needsNoLook(item) ? 'good' : 'look',
  }
}

/** Describes the state of a file in words. */
export const describeItem = (item: ImportItem): ItemSummary => {
  switch (item.state.kind) {
    case 'waiting':
      return { ...unread, state: 'Waiting', tone: 'quiet' }
    case 'reading':
      return { ...unread, state: 'Reading…', tone: 'quiet' }
    case 'failed':
      return { ...unread, state: item.state.reason, tone: 'bad' }
    case 'elsewhere':
      return { ...unread, kind: 'CV', state: 'Opens as a CV when this is closed', tone: 'look' }
    case 'imported':
      return {
        title: nameAll(item.state.roles.map(({ title }) => title)),
        kind: kindLabels[item.state.posting],
        toCheck: null,
        state: 'Imported',
        tone: 'good',
      }
    case 'read':
      return describeRead(item)
  }
}
