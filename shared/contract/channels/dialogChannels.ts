import { z } from 'zod'
import { withheldDecisionsSchema } from '@shared/domain/withholding/doubts'
import { exportFormatSchema } from '@shared/model/sentPosting'
import { defineChannel } from './channel'
import { postingRequestSchema } from './documentChannels'
import { chosenPathSchema } from '../tokens'

/** The system's own dialogs. Each returns null (or an empty list) when the user cancels. */
export const dialogChannels = {
  'dialogs.chooseFolder': defineChannel(
    z.object({
      purpose: z.enum([
        'new-workspace',
        'open-workspace',
        'export',
        'backup-place',
        'restore-into',
      ]),
    }),
    chosenPathSchema.nullable(),
  ),
  'dialogs.choosePostingFiles': defineChannel(z.strictObject({}), z.array(chosenPathSchema)),
  'dialogs.chooseCvFiles': defineChannel(z.strictObject({}), z.array(chosenPathSchema)),
  'dialogs.chooseSkillFile': defineChannel(z.strictObject({}), chosenPathSchema.nullable()),
  /** Files of dictionaries, or archives that they come in. */
  'dialogs.chooseDictionaryFiles': defineChannel(z.strictObject({}), z.array(chosenPathSchema)),
  /** The Word file of an agency, to be filled in. */
  'dialogs.chooseWordTemplate': defineChannel(z.strictObject({}), chosenPathSchema.nullable()),
  'dialogs.chooseBackupFile': defineChannel(z.strictObject({}), chosenPathSchema.nullable()),
  /**
   * Asks where to export a posting, with a suggested name. Confirms before an existing file is
   * chosen, so the token implies a confirmed overwrite.
   */
  'dialogs.chooseSaveFile': defineChannel(
    postingRequestSchema.extend({
      format: exportFormatSchema,
      decisions: withheldDecisionsSchema.optional(),
    }),
    chosenPathSchema.nullable(),
  ),
}
