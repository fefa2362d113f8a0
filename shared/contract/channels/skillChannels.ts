import { z } from 'zod'
import { skillListIdSchema } from '@shared/model/ids'
import { skillListDraftSchema, skillListSchema } from '@shared/model/skillList'
import { defineChannel, noInput } from './channel'
import { removedRecordsSchema } from './recordChannels'
import { fileTokenSchema } from '../tokens'

/** A list of skills without its skills, of which there may be thousands. */
export const skillListSummarySchema = skillListSchema
  .omit({ skills: true })
  .extend({ skillCount: z.int().nonnegative(), aliasCount: z.int().nonnegative() })

const skillNamesSchema = z.object({
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  notSame: z.array(z.string()).readonly(),
})

export type SkillListSummary = z.infer<typeof skillListSummarySchema>

/** The workspace’s lists of skills with their other names. Those that come with the program are `skillTable`. */
export const skillChannels = {
  'skillLists.list': defineChannel(noInput, z.array(skillListSummarySchema)),
  'skillLists.get': defineChannel(z.object({ id: skillListIdSchema }), skillListSchema),
  'skillLists.create': defineChannel(z.object({ draft: skillListDraftSchema }), skillListSchema),
  'skillLists.save': defineChannel(z.object({ record: skillListSchema }), skillListSchema),
  'skillLists.remove': defineChannel(
    z.object({ ids: z.array(skillListIdSchema).min(1) }),
    removedRecordsSchema,
  ),
  /** The known names of some skills, whatever name they are called by; those that are not known are left out. */
  'skillLists.findNames': defineChannel(
    z.object({ skills: z.array(z.string()) }),
    z.array(skillNamesSchema),
  ),
  /** Stores the list of skills in a file; `records`, moved to the trash, take it back. Fails with `invalid-input` for any other file. */
  'skillLists.import': defineChannel(
    z.object({ token: fileTokenSchema }),
    z.object({
      name: z.string(),
      records: removedRecordsSchema,
      skillCount: z.int(),
      aliasCount: z.int(),
    }),
  ),
}
