import type { Result } from '@shared/contract/result'
import type { Stage } from '@shared/model/stage'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { SheetLayout } from '@shared/model/reading/sheetReading'
import type { SavedView } from '@shared/model/workspace/listView'
import type { AttachmentHash, RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { RoleVersion, RoleVersionId, VersionReason } from '@shared/model/roleVersion'

/** A file stored by its content. `hash` is the SHA-256, `bytes` the size. */
export interface StoredAttachment {
  hash: AttachmentHash
  bytes: number
}

/** The attachments of an open workspace. */
export interface Attachments {
  /** Stores a file's content under its SHA-256; the source is a path or the bytes. */
  add: (source: string | Uint8Array) => Promise<Result<StoredAttachment>>
  /** The bytes of an attachment, checked against their hash. */
  read: (hash: AttachmentHash) => Promise<Result<Uint8Array>>
  /**
   * Deletes an attachment that no record refers to; false for one that was just added, as its
   * record may not be saved yet. Rejects with the system's error.
   */
  discard: (hash: string) => Promise<boolean>
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

/** The rules of the checks that are turned off in the workspace, by id. */
export interface CheckSwitches {
  listOff(): readonly string[]
  /** Turns a rule on or off, and returns the rules that are then off. */
  turn(rule: string, isOn: boolean): Promise<Result<readonly string[]>>
}

/** The words that the workspace knows besides those of the dictionaries, in the order in which they were added. */
export interface OwnWords {
  list(): readonly string[]
  /** Adds or removes a word, and returns those that are then known. */
  set(word: string, isKnown: boolean): Promise<Result<readonly string[]>>
}

/** What headings in the workspace's postings stand for. Both changes return the resulting rules. */
export interface HeadingRules {
  list(): readonly HeadingRule[]
  /** Replaces an earlier rule for the same heading. */
  remember(rule: HeadingRule): Promise<Result<readonly HeadingRule[]>>
  forget(heading: string): Promise<Result<readonly HeadingRule[]>>
}

/** The stages that applications of the workspace go through. */
export interface WorkspaceStages {
  /** The standard ones where the workspace has none of its own. */
  list(): readonly Stage[]
  /**
   * Replaces the stages by an edited list and returns the result. `base` is what the edit began
   * from: changes that somebody else made since are merged with it.
   */
  save(base: readonly Stage[], edited: readonly Stage[]): Promise<Result<readonly Stage[]>>
}

/** How the columns of lists of candidates were mapped, by their headings. */
export interface SheetLayouts {
  list(): readonly SheetLayout[]
  /** Replaces an earlier one for the same headings. */
  remember(layout: SheetLayout): Promise<Result<readonly SheetLayout[]>>
}

/** The views of lists that have a name in the workspace. */
export interface SavedViews {
  list(): readonly SavedView[]
  /** Changes the views as they are on disk, and returns the resulting ones. */
  change(
    change: (views: readonly SavedView[]) => SavedView[],
  ): Promise<Result<readonly SavedView[]>>
}
