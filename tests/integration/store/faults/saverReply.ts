import { z } from 'zod'
import { errorCodeSchema } from '@shared/contract/result'
import { roleSchema } from '@shared/model/role'

/** What a saver prints after each save: the result, and the record in memory. */
export const saverReplySchema = z.object({
  id: z.string(),
  code: z.union([z.literal('ok'), errorCodeSchema]),
  message: z.string(),
  memory: roleSchema.nullable(),
})

export type SaverReply = z.infer<typeof saverReplySchema>
