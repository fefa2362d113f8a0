import { customAlphabet } from 'nanoid'
import { z } from 'zod'

const idText = z.string().regex(/^[0-9a-z]{16}$/)

export const roleIdSchema = idText.brand<'RoleId'>()
export const candidateIdSchema = idText.brand<'CandidateId'>()
export const applicationIdSchema = idText.brand<'ApplicationId'>()
export const agencyIdSchema = idText.brand<'AgencyId'>()
export const sentPostingIdSchema = idText.brand<'SentPostingId'>()
export const workspaceIdSchema = idText.brand<'WorkspaceId'>()
export const activityIdSchema = idText.brand<'ActivityId'>()
export const templateIdSchema = idText.brand<'TemplateId'>()
export const snippetIdSchema = idText.brand<'SnippetId'>()
export const skillListIdSchema = idText.brand<'SkillListId'>()
export const itemIdSchema = idText.brand<'ItemId'>()
export const attachmentHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'AttachmentHash'>()

export type RoleId = z.infer<typeof roleIdSchema>
export type CandidateId = z.infer<typeof candidateIdSchema>
export type ApplicationId = z.infer<typeof applicationIdSchema>
export type AgencyId = z.infer<typeof agencyIdSchema>
export type SentPostingId = z.infer<typeof sentPostingIdSchema>
export type WorkspaceId = z.infer<typeof workspaceIdSchema>
export type ActivityId = z.infer<typeof activityIdSchema>
export type TemplateId = z.infer<typeof templateIdSchema>
export type SnippetId = z.infer<typeof snippetIdSchema>
export type SkillListId = z.infer<typeof skillListIdSchema>
export type ItemId = z.infer<typeof itemIdSchema>
export type AttachmentHash = z.infer<typeof attachmentHashSchema>

const generate = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16)

/**
 * A new random id: 16 characters of 0–9 and a–z, about 82 bits. Lower case
 * only, because an id is also a file name and Windows and macOS fold case.
 */
export const createId = <Schema extends z.ZodType<string>>(schema: Schema): z.infer<Schema> =>
  schema.parse(generate())
