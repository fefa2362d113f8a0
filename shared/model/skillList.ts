import { z } from 'zod'
import { itemIdSchema, skillListIdSchema } from './ids'
import { openEnum } from './openEnum'
import { openObject } from './openObject'
import { recordFields, storedFieldNames } from './record'

/** Where a list of skills comes from: `own` was written here, the others were imported. */
export const skillListSourceSchema = z.enum(['own', 'esco', 'onet', 'table'])

/** A skill with its other names. */
export const skillEntrySchema = openObject({
  id: itemIdSchema,
  /** What it is usually called. */
  name: z.string(),
  /** Other names that mean the same, by the BCP 47 tag of their language; `und` where that doesn’t matter. */
  aliases: z.record(z.string(), z.array(z.string())),
  /** What looks like it but is something else. */
  notSame: z.array(z.string()),
})

/** Skills with their other names. A long list that is imported is stored in several records of the same name. */
export const skillListSchema = openObject({
  id: skillListIdSchema,
  ...recordFields,
  name: z.string(),
  source: openEnum(skillListSourceSchema),
  /** BCP 47 tag of the language of the usual names; empty where they have several. */
  language: z.string(),
  skills: z.array(skillEntrySchema),
})

export const skillListDraftSchema = skillListSchema.omit(storedFieldNames)

export type SkillListSource = z.infer<typeof skillListSourceSchema>
export type SkillEntry = z.infer<typeof skillEntrySchema>
export type SkillList = z.infer<typeof skillListSchema>
export type SkillListDraft = z.infer<typeof skillListDraftSchema>
