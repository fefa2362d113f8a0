import { fail, type ErrorCode, type Result } from '@shared/contract/result'
import type { ReadOnlyState } from '../types'

const codeOf = (reason: ReadOnlyState['reason']): ErrorCode =>
  reason === 'not-writable' || reason === 'requested' ? 'read-only' : reason

/** Who holds the workspace, in words: `Anna on LAPTOP-7`. */
const describeHolder = ({ user, host }: { user: string; host: string }): string => {
  const who = user === '' ? 'someone' : user
  return host === '' ? who : `${who} on ${host}`
}

/** Why a workspace can only be read, as a sentence or two for the recruiter. */
export const describeReadOnly = (state: ReadOnlyState): string => {
  switch (state.reason) {
    case 'locked':
      return `This workspace is open for writing by ${describeHolder(state.holder)}. Here it can only be read until it is closed there.`
    case 'newer-format':
      return `This workspace was last written by a newer Rolebench (format ${state.format}). Here it can only be read; update Rolebench to change it.`
    case 'not-writable':
      return 'The folder of this workspace cannot be written to, so it can only be read.'
    case 'disk-full':
      return 'The disk is full, so this workspace can only be read. Free some space and open it again.'
    case 'requested':
      return 'This workspace was opened only to be read.'
  }
}

/** The refusal of a write to a workspace that can only be read. */
export const failReadOnly = (state: ReadOnlyState): Result<never> =>
  fail(
    codeOf(state.reason),
    `The change could not be saved. ${describeReadOnly(state)} What was saved before is untouched.`,
    state,
  )
