import { setTimeout as delay } from 'node:timers/promises'
import { createEmptyRoleDraft } from '@shared/model/role'
import { createListItem } from '@shared/model/listItem'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'

const createSmallPosting = () =>
  buildPostingDocument({
    role: {
      ...createEmptyRoleDraft(),
      title: 'Warm-up',
      client: 'Warm-up',
      tags: ['Warm-up'],
      definition: [createListItem('A paragraph.')],
      responsibilities: { primary: [createListItem('An item.')], secondary: [] },
    },
    audience: 'full',
    agency: null,
    pageSize: 'A4',
  })

// A function that has run this often has been compiled, and runs several times as fast.
const rounds = 8
const pauseMs = 20

/**
 * Loads the libraries that write Word and PDF files and renders a small Word file
 * a few times for nobody, so that the first one that the user asks for is about as
 * quick as the later ones. For when the window is up and nothing waits: it keeps the
 * process busy for about 0.2 s, in pieces of 10 to 60 ms.
 */
export const warmUpDocuments = async (): Promise<void> => {
  const { renderDocx } = await import('./docx/renderDocx')
  for (let round = 0; round < rounds; round += 1) {
    await renderDocx(createSmallPosting())
    await delay(pauseMs, undefined, { ref: false })
  }
  await import('./pdf/pdfMetadata')
}
