import { fail, type ErrorCode } from '@shared/contract/result'
import { readingLimits } from './limits'

/**
 * Why a document can’t be read, worded for the recruiter. Thrown inside readers; `readDocument`
 * turns it into a `Result`.
 */
export class ReaderFault extends Error {
  constructor(
    readonly code: Extract<ErrorCode, 'invalid-input' | 'damaged' | 'internal'>,
    message: string,
  ) {
    super(message)
  }
}

/** The fault of a document that is too damaged to be read. */
export const brokenDocument = (kind: string): ReaderFault =>
  new ReaderFault(
    'damaged',
    `This ${kind} is damaged and can’t be read. Ask for it again, or open it in its own program, copy the text and paste it here.`,
  )

/** The fault of a document that requires a password. */
export const lockedDocument = (kind: string): ReaderFault =>
  new ReaderFault(
    'invalid-input',
    `This ${kind} is protected by a password. Open it in its own program, save it without one, and import it again.`,
  )

/** The fault of a document that contains more than any posting or CV does. */
export const hugeDocument = (kind: string): ReaderFault =>
  new ReaderFault(
    'invalid-input',
    `This ${kind} contains far more than any posting, so it was not read. Copy the part that matters and paste it here.`,
  )

/** The message for a file beyond `readingLimits.fileBytes`. */
export const tooLargeFile = fail(
  'invalid-input',
  `This file is larger than ${readingLimits.fileBytes / 1024 / 1024} MB, which is too large to be read.`,
)
