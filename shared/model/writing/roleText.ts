import { z } from 'zod'
import { itemIdSchema, roleIdSchema } from '../ids'

/** The fields of a role that contain text. Lists and sections are one field each. */
export const roleTextFieldSchema = z.enum([
  'title',
  'client',
  'clientAliases',
  'department',
  'location',
  'hours',
  'reference',
  'tags',
  'company',
  'definition',
  'responsibilities.primary',
  'responsibilities.secondary',
  'skills.hard',
  'skills.soft',
  'education.minimum',
  'education.preferred',
  'education.fields',
  'experience.typicalRange',
  'experience.preferred',
  'offer',
  'careerPath.entryPoints',
  'careerPath.advancement',
  'careerPath.lateralMoves',
  'sections',
  'application.text',
  'application.contact',
  'unsorted',
  'notes',
])

/** The place of one text in a role. */
export const roleTextPlaceSchema = z.object({
  field: roleTextFieldSchema,
  /** Of the line, skill or own section; null for a field without any. */
  itemId: itemIdSchema.nullable(),
  /** Which of the item's or field's texts: a property's name, or the number of a tag; null for the only one. */
  part: z.string().nullable(),
})

/** Where a text was found, in UTF-16 units from its beginning. */
export const foundRangeSchema = z.object({ from: z.int(), to: z.int() })

/** A text of a role in which something was found. */
export const foundTextSchema = z.object({
  place: roleTextPlaceSchema,
  /** For people: `Hard skills, 3`. */
  label: z.string(),
  text: z.string(),
  ranges: z.array(foundRangeSchema),
})

/** A role in which something was found, with each text that has it. */
export const foundRoleSchema = z.object({
  roleId: roleIdSchema,
  title: z.string(),
  client: z.string(),
  texts: z.array(foundTextSchema),
})

export type RoleTextField = z.infer<typeof roleTextFieldSchema>
export type RoleTextPlace = z.infer<typeof roleTextPlaceSchema>
export type FoundText = z.infer<typeof foundTextSchema>
export type FoundRole = z.infer<typeof foundRoleSchema>
