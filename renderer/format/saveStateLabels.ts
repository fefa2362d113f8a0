import type { ErrorCode } from '@shared/contract/result'
import type { SaveState } from '@renderer/editing/saveState'
import { formatMoment } from './formatMoment'

/** The reasons for a failed save, in few words; the error's own message says the rest. */
const reasons: Record<ErrorCode, string> = {
  'invalid-input': 'something in it is not valid',
  'not-found': 'it was deleted elsewhere',
  conflict: 'changed elsewhere',
  exists: 'it already exists',
  'read-only': 'the workspace is read-only',
  locked: 'the workspace is open elsewhere',
  'newer-format': 'a newer Rolebench wrote it',
  'no-workspace': 'the workspace is closed',
  'folder-missing': 'the folder was not found',
  permission: 'the folder can’t be written',
  'disk-full': 'the disk is full',
  io: 'the disk refused it',
  damaged: 'something went wrong',
  printing: 'something went wrong',
  'withheld-unclear': 'something withheld has to be decided first',
  cancelled: 'it was stopped',
  'untrusted-sender': 'something went wrong',
  internal: 'something went wrong',
}

/** Describes the saving state in few words, e.g. `Not saved: the disk is full. Retrying`. */
export const describeSaveState = (state: SaveState<unknown>): string => {
  switch (state.kind) {
    case 'saved':
      return `Saved ${formatMoment(state.at)}`
    case 'saving':
      return 'Saving…'
    case 'not-saved': {
      const failure = `Not saved: ${reasons[state.error.code]}.`
      return state.isRetrying ? `${failure} Retrying` : failure
    }
    case 'conflict':
      return 'Not saved: changed elsewhere'
  }
}
