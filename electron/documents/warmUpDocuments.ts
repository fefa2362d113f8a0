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

/**
 * Loads the libraries that write Word and PDF files and renders a small Word file
 * for nobody, so that the first one that the user asks for is as quick as the later
 * ones. For when the window is up and nothing waits: it keeps the process busy for
 * about 0.1 s, in two pieces.
 */
export const warmUpDocuments = async (): Promise<void> => {
  const { renderDocx } = await import('./docx/renderDocx')
  await renderDocx(createSmallPosting())
  await import('./pdf/pdfMetadata')
}
