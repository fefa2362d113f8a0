import type { AppError } from '@shared/contract/result'

/** A file that could not be read, and why. */
export interface FailedFile {
  file: string
  error: AppError
}

/** One error for all files that could not be read, which names each with its reason; undefined if there is none. */
export const summarizeFailures = (failures: readonly FailedFile[]): AppError | undefined => {
  const [first] = failures
  if (first === undefined) return undefined
  const reasons = failures.map(({ file, error }) => `${file}: ${error.message}`)
  return { code: first.error.code, message: reasons.join(' ') }
}
