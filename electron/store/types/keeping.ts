import type { Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { AttachmentHash, RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { RoleVersion, RoleVersionId, VersionReason } from '@shared/model/roleVersion'

/** A file stored by its content. `hash` is the SHA-256, `bytes` the size. */
export interface StoredAttachment {
  hash: AttachmentHash
  bytes: number
}

/** The past versions of roles. */
export interface RoleVersions {
  /** The versions of a role, newest first. */
  list(roleId: RoleId): Promise<Result<RoleVersion[]>>
  /** A role as it was in a version. */
  read(roleId: RoleId, id: RoleVersionId): Promise<Result<Role>>
  /**
   * Keeps a role in its current state or the given one; if that revision is already kept,
   * returns its version.
   */
  keep(roleId: RoleId, reason: VersionReason, state?: Role): Promise<Result<RoleVersion>>
  /** Keeps the role before an edit, at most once every five minutes. */
  keepBeforeEditing(roleId: RoleId): Promise<Result<null>>
}

/** What headings in the workspace's postings stand for. Both changes return the resulting rules. */
export interface HeadingRules {
  list(): readonly HeadingRule[]
  /** Replaces an earlier rule for the same heading. */
  remember(rule: HeadingRule): Promise<Result<readonly HeadingRule[]>>
  forget(heading: string): Promise<Result<readonly HeadingRule[]>>
}
