import { createEmptyRoleDraft } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { renderDocx } from './renderDocx'

/**
 * Renders a small Word file and throws it away, so that the first one the user asks
 * for is as quick as the later ones. For when the window is up and nothing waits:
 * it takes some 50 ms of the process, most of them in one piece.
 */
export const warmUpDocx = async (): Promise<void> => {
  const role = {
    ...createEmptyRoleDraft(),
    title: 'Warm-up',
    client: 'Warm-up',
    tags: ['Warm-up'],
  }
  await renderDocx(buildPostingDocument({ role, audience: 'full', agency: null, pageSize: 'A4' }))
}
