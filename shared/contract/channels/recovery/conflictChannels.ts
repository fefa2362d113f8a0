import { z } from 'zod'
import { collectionNames } from '@shared/model/workspace/collections'
import {
  fieldChoiceSchema,
  recordConflictSchema,
  recordStateSchema,
} from '@shared/model/workspace/conflict'
import { defineChannel, noInput, nothing } from '../channel'

/** Records of which a sync service kept a second version, because two computers changed the same field. */
export const conflictChannels = {
  /** Merges what can be merged without asking, and returns the rest. */
  'conflicts.list': defineChannel(noInput, z.array(recordConflictSchema)),
  /** Merges as chosen; fails with `conflict` when a version is not the one that was shown. */
  'conflicts.resolve': defineChannel(
    z.object({
      collection: z.enum(collectionNames),
      fileName: z.string(),
      ours: recordStateSchema,
      theirs: recordStateSchema,
      choices: z.array(fieldChoiceSchema),
    }),
    nothing,
  ),
}
