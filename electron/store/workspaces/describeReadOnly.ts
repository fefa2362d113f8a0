import { fail, type ErrorCode, type Result } from '@shared/contract/result'
import type { ReadOnlyState } from '../types'

const codeOf = (reason: ReadOnlyState['reason']): ErrorCode =>
  reason === 'not-writable' || reason === 'requested' ? 'read-only' : reason

/** Who holds the workspace, such as `Anna on LAPTOP-7`. */
const describeHolder = ({ user, host }: { user: string; host: string }): string => {
  const who = user === '' ? 'someone' : user
  return host === '' ? who : `${who} on ${host}`
}

/** Why a workspace is read-only, in one or two sentences for the recruiter. */
export const describeReadOnly = (state: ReadOnlyState): string => {
  switch (state.reason) {
    case 'locked':
      return `This workspace is open for writing by ${describeHolder(state.holder)}. It is read-only here until it is closed there.`
    case 'newer-format':
      return `This workspace was saved by a newer version of Rolebench (format ${state.format}), so it is read-only here. Update Rolebench to make changes.`
    case 'not-writable':
      return 'The folder of this workspace can’t be written to, so it is read-only.'
    case 'disk-full':
      return 'The disk is full, so this workspace is read-only. Free up some space and open it again.'
    case 'requested':
      return 'This workspace was opened read-only.'
  }
}

export const failReadOnly = (state: ReadOnlyState): Result<never> =>
  fail(codeOf(state.reason), `Nothing was changed. ${describeReadOnly(state)}`, state)
