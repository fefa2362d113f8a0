import { z } from 'zod'
import { timestampSchema } from '@shared/model/record'

/** It becomes part of a file's name, so it must not lead anywhere else. */
const tokenText = /^[\w.-]{1,64}$/

/** What a lock's file says about the process that holds it. All times have the same length as text. */
export const lockRecordSchema = z.object({
  /** Differs with every time that a lock is taken. */
  token: z.string().regex(tokenText),
  host: z.string(),
  pid: z.int(),
  /** Tells the process from a later one of the same number; null where the system can't say. */
  processStart: z.string().nullable(),
  user: z.string(),
  since: timestampSchema,
  heartbeat: timestampSchema,
})

export type LockRecord = z.infer<typeof lockRecordSchema>

export const encodeLock = (lock: LockRecord): Buffer =>
  Buffer.from(`${JSON.stringify(lock, null, 2)}\n`)

/** Null when the text is no lock, as while it is being written. */
export const decodeLock = (text: string): LockRecord | null => {
  try {
    const parsed = lockRecordSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
