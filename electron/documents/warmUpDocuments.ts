import { setTimeout as delay } from 'node:timers/promises'
import { createId, itemIdSchema } from '@shared/model/ids'
import { createListItem, type ListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type Skill } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingDocument } from '@shared/document/postingDocument'

const createItems = (count: number): ListItem[] =>
  Array.from({ length: count }, (_, index) => createListItem(`Line ${index + 1} of a list.`))

const createSkills = (count: number): Skill[] =>
  createItems(count).map(({ text }) => ({
    id: createId(itemIdSchema),
    name: 'Skill',
    description: text,
    importance: 'required',
  }))

/** A posting with every part, as long as they usually are. */
const createUsualPosting = (): PostingDocument =>
  buildPostingDocument({
    role: {
      ...createEmptyRoleDraft(),
      title: 'Warm-up',
      client: 'Warm-up',
      location: 'Warm-up',
      salary: { min: 1_000, max: 2_000, currency: 'EUR', period: 'month' },
      dates: { opened: '2026-01-01', closes: '2026-02-01', start: '2026-03-01' },
      tags: ['Warm-up'],
      company: createItems(2),
      offer: createItems(6),
      definition: createItems(2),
      careerPath: {
        entryPoints: createItems(3),
        advancement: createItems(3),
        lateralMoves: createItems(3),
      },
      responsibilities: { primary: createItems(24), secondary: createItems(7) },
      skills: { hard: createSkills(13), soft: createSkills(10) },
    },
    audience: 'full',
    agency: null,
    pageSize: 'A4',
  })

// A function that has run this often has been compiled, and runs several times as fast.
const rounds = 12
const pauseMs = 20

/**
 * Loads the libraries that write Word and PDF files and renders a usual posting as
 * Word a few times for nobody, so that the first one that the user asks for is about
 * as quick as the later ones. For when the window is up and nothing waits: it keeps the
 * process busy for about 0.3 s, in pieces of 10 to 60 ms.
 */
export const warmUpDocuments = async (): Promise<void> => {
  const { renderDocx } = await import('./docx/renderDocx')
  for (let round = 0; round < rounds; round += 1) {
    await renderDocx(createUsualPosting())
    await delay(pauseMs, undefined, { ref: false })
  }
  await import('./pdf/pdfMetadata')
}
