import { z } from 'zod'

export const errorCodeSchema = z.enum([
  'invalid-input',
  'not-found',
  'conflict',
  'exists',
  'read-only',
  'locked',
  'newer-format',
  'no-workspace',
  'folder-missing',
  'permission',
  'disk-full',
  'io',
  'damaged',
  'printing',
  'withheld-unclear',
  'cancelled',
  'untrusted-sender',
  'internal',
])

/**
 * An error as a value. `message` is for the recruiter: what happened, that nothing is lost,
 * what to do next. `details` is for the program or the log.
 */
export const appErrorSchema = z.object({
  code: errorCodeSchema,
  message: z.string().min(1),
  details: z.unknown().optional(),
})

/** The schema of a `Result` within a response of which some parts may fail and others not. */
export const createResultSchema = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: appErrorSchema }),
  ])

export type ErrorCode = z.infer<typeof errorCodeSchema>
export type AppError = z.infer<typeof appErrorSchema>
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: AppError }

/** A success that carries `value`. */
export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value })

/** A failure; see `appErrorSchema` for how to word the message. */
export const fail = (code: ErrorCode, message: string, details?: unknown): Result<never> => ({
  ok: false,
  error: details === undefined ? { code, message } : { code, message, details },
})
