import type { PostingDocument } from '@shared/document/postingDocument'
import { attachmentHashSchema } from '@shared/model/ids'
import type { RoleDraft } from '@shared/model/role'
import { buildPostingDocument, type PostingInput } from '@shared/posting/buildPostingDocument'
import { createPng } from '../../helpers/documents/createPng'

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

/** For an agency with everything that a letterhead can have. */
export const onLetterhead: Partial<PostingInput> = {
  audience: 'agency',
  agency: {
    name: 'Harbour Search',
    letterhead: 'Harbour Search\n12 Quay Street, Bristol',
    withhold: [],
    letterheadStyle: {
      logo: { hash: attachmentHashSchema.parse('0'.repeat(64)), width: 360, height: 120, alt: '' },
      colour: '#0f526e',
      font: 'times',
      footer: 'Registered in England, no. 1234567\nVAT GB 999 9999 73',
      signOff: 'Ask for Dana Whitlock: 0117 496 0123.',
    },
    logoPicture: {
      png: createPng(360, 120).toString('base64'),
      width: 360,
      height: 120,
      alt: '',
    },
  },
}
