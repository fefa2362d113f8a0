import { listFieldsToCheck } from '@shared/domain/cvReview/fieldsToCheck'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CvReading } from '@shared/model/reading/cvReading'
import { countOf } from '@renderer/format/words'
import type { FileTone } from '@renderer/ui/importing/FileState'
import { isReady, type CvItem } from '../session/cvItems'

/** A file as the table shows it. */
interface CvSummary {
  name: string
  kind: string
  /** Null until it has been read. */
  toCheck: number | null
  state: string
  tone: FileTone
}

/** What a CV is called by its kind. */
export const kindLabels: Record<CvReading['kind'], string> = {
  cv: 'CV',
  scan: 'Scan',
  'not-a-cv': 'Not a CV?',
  unreadable: 'Unreadable',
}

const unread = { name: '', kind: '', toCheck: null }

const describeRead = (item: CvItem): CvSummary => {
  if (item.state.kind !== 'read') return { ...unread, state: '', tone: 'quiet' }
  const { history, same } = item.state
  const review = history.present
  const [first] = same
  const ready = isReady(item)
  return {
    name: titleOrPlaceholder('candidates', review.draft.name),
    kind: kindLabels[review.reading.kind],
    toCheck: listFieldsToCheck(review).length,
    state:
      first === undefined
        ? ready
          ? 'Ready'
          : 'Needs a look'
        : `May be ${titleOrPlaceholder('candidates', first.name)}`,
    tone: ready ? 'good' : 'look',
  }
}

/** Describes the state of a file in words. */
export const describeCv = (item: CvItem): CvSummary => {
  switch (item.state.kind) {
    case 'waiting':
      return { ...unread, state: 'Waiting', tone: 'quiet' }
    case 'reading':
      return { ...unread, state: 'Reading…', tone: 'quiet' }
    case 'elsewhere':
      return {
        ...unread,
        kind: 'Posting',
        state: 'Opens as a posting when this is closed',
        tone: 'look',
      }
    case 'failed':
      return { ...unread, state: item.state.reason, tone: 'bad' }
    case 'imported':
      return {
        name: titleOrPlaceholder('candidates', item.state.name),
        kind: kindLabels[item.state.before.history.present.reading.kind],
        toCheck: null,
        state: item.state.update === null ? 'Added' : 'Updated',
        tone: 'good',
      }
    case 'read':
      return describeRead(item)
    case 'sheet':
      return {
        name: countOf(item.state.preview.rowCount, 'row'),
        kind: 'List',
        toCheck: null,
        state: 'Columns to confirm',
        tone: 'look',
      }
    case 'imported-sheet': {
      const { created, updated, failed } = item.state.result
      return {
        name: countOf(created.length + updated.length, 'candidate'),
        kind: 'List',
        toCheck: null,
        state: failed.length === 0 ? 'Imported' : `${countOf(failed.length, 'row')} failed`,
        tone: failed.length === 0 ? 'good' : 'look',
      }
    }
  }
}
