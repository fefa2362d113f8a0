import { z } from 'zod'
import { timestampSchema } from '@shared/model/record'

/** The token becomes part of a file name, so it must not be able to point to another folder. */
const tokenText = /^[\w.-]{1,64}$/

/**
 * What a lock's file says about the process that holds it. As text, all timestamps have the
 * same length.
 */
export const lockRecordSchema = z.object({
  /** Differs each time a lock is taken. */
  token: z.string().regex(tokenText),
  host: z.string(),
  pid: z.int(),
  /**
   * Distinguishes the process from a later one with the same number; null where the system
   * can't tell.
   */
  processStart: z.string().nullable(),
  user: z.string(),
  since: timestampSchema,
  heartbeat: timestampSchema,
})

export type LockRecord = z.infer<typeof lockRecordSchema>

export const encodeLock = (lock: LockRecord): Buffer =>
  Buffer.from(`${JSON.stringify(lock, null, 2)}\n`)

/** Null when the text is not a lock, as while it is being written. */
export const decodeLock = (text: string): LockRecord | null => {
  try {
    const parsed = lockRecordSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
