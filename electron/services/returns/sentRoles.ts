import { isWithheldFact } from '@shared/model/agency'
import { defaultTheme } from '@shared/document/theme'
import type { PostingDocument } from '@shared/document/postingDocument'
import type { Role } from '@shared/model/role'
import { audienceSchema, type SentPosting } from '@shared/model/sentPosting'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { Workspace } from '@electron/store/types'
import { findRecord } from '../records/findRecord'

/** The role as it was sent: a kept version, or the role itself if nobody changed it since; null if neither is left. */
export const readSentRole = async (
  workspace: Workspace,
  { roleId, roleRev }: SentPosting,
): Promise<Role | null> => {
  const versions = await workspace.versions.list(roleId)
  const kept = versions.ok ? versions.value.find(({ rev }) => rev === roleRev) : undefined
  if (kept !== undefined) {
    const version = await workspace.versions.read(roleId, kept.id)
    if (version.ok) return version.value
  }
  const present = findRecord(workspace, 'roles', roleId)
  return present.ok && present.value.rev === roleRev ? present.value : null
}

/**
 * Builds a posting again as it was sent, but for paper and theme, which no reader sees. Null for an
 * audience that this version doesn't know. `role` is the role as it was then; what is withheld is what
 * the agency's record says today.
 */
export const rebuildSentPosting = (
  workspace: Workspace,
  { audience, agencyId, language, decisions, sentAt }: SentPosting,
  role: Role,
): PostingDocument | null => {
  const known = audienceSchema.safeParse(audience)
  if (!known.success) return null
  const agency = agencyId === null ? null : findRecord(workspace, 'agencies', agencyId)
  return buildPostingDocument({
    role,
    audience: known.data,
    agency:
      agency?.ok === true && agency.value.withhold.every(isWithheldFact) ? agency.value : null,
    pageSize: 'A4',
    theme: defaultTheme,
    version: role.rev,
    ...(language && { language }),
    ...(decisions && { decisions }),
    today: sentAt.slice(0, 10),
  })
}
