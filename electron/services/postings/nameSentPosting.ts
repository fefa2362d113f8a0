import { createHash } from 'node:crypto'
import { markLength } from '@shared/document/sentMark'
import type { WorkspaceId } from '@shared/model/ids'
import type { SentPosting } from '@shared/model/sentPosting'

/** What a sent posting is known by. */
export type PostingKey = Pick<SentPosting, 'roleId' | 'roleRev' | 'audience' | 'agencyId'>

/**
 * The mark of a sent posting: the same for every file of one version for one audience and agency,
 * so that equal postings make equal bytes, and telling nothing to whoever has no workspace to look it
 * up in. The first 112 bits of a SHA-256, as hexadecimal digits.
 */
export const nameSentPosting = (
  workspaceId: WorkspaceId,
  { roleId, roleRev, audience, agencyId }: PostingKey,
): string =>
  createHash('sha256')
    .update(JSON.stringify([workspaceId, roleId, roleRev, audience, agencyId]))
    .digest('hex')
    .slice(0, markLength)
