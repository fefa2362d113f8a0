import type { PostingDocument } from '@shared/document/postingDocument'
import type { RoleDraft } from '@shared/model/role'
import { buildPostingDocument, type PostingInput } from '@shared/posting/buildPostingDocument'

/** Builds the whole posting of a role, or as `input` says. */
export const build = (role: RoleDraft, input: Partial<PostingInput> = {}): PostingDocument =>
  buildPostingDocument({
    role,
    audience: 'full',
    agency: null,
    pageSize: 'A4',
    today: '2026-11-23',
    ...input,
  })

/** For an agency that must not learn who the client is. */
export const forAgency: Partial<PostingInput> = {
  audience: 'agency',
  agency: {
    name: 'Harbour Search',
    letterhead: 'Harbour Search\n12 Quay Street, Bristol',
    withhold: ['client', 'salary', 'location', 'department'],
  },
}
