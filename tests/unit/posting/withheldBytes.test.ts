import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { fail } from '@shared/contract/result'
import type { WithheldDecisions } from '@shared/domain/withholding/doubts'
import { createId, itemIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, roleDraftSchema, type RoleDraft } from '@shared/model/role'
import { exportFormatSchema } from '@shared/model/sentPosting'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { suggestFileName } from '@shared/posting/fileName'
import { renderPosting } from '@electron/documents/renderPosting'

const client = 'Northwind'
const telling = /north.{0,3}wind/iu

const createSkill = () => ({
  id: createId(itemIdSchema),
  name: 'x',
  description: 'x',
  importance: 'required' as const,
})

const items = () => [createListItem('x'), createListItem('x')]

const createFullDraft = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  clientAliases: ['x'],
  workplaceType: 'hybrid',
  employmentType: 'contract',
  salary: { min: 1, max: 2, currency: 'EUR', period: 'year' },
  tags: ['x'],
  company: items(),
  definition: items(),
  careerPath: { entryPoints: items(), advancement: items(), lateralMoves: items() },
  responsibilities: { primary: items(), secondary: items() },
  skills: { hard: [createSkill()], soft: [createSkill()] },
  education: { minimum: items(), preferred: items(), fields: items() },
  experience: { typicalRange: items(), preferred: items() },
  offer: items(),
  application: { text: items(), contact: { name: '', email: '', phone: '', link: '' } },
  sections: [{ id: createId(itemIdSchema), heading: 'x', lines: items(), audiences: ['agency'] }],
  unsorted: items(),
  criterionWeights: [{ criterionId: createId(itemIdSchema), weight: 2, reason: 'x' }],
  dates: { opened: '2026-11-01', closes: '2026-12-01', start: '2027-01-01' },
})

// Not free text: ids, the audiences of a section, a three-letter code and days.
const keptKeys = new Set([
  'id',
  'criterionId',
  'audiences',
  'currency',
  'opened',
  'closes',
  'start',
])

const fillStrings = (value: unknown, fill: (path: string) => string, path = ''): unknown => {
  if (typeof value === 'string') return fill(path)
  if (Array.isArray(value))
    return value.map((item, index) => fillStrings(item, fill, `${path}.${index}`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      keptKeys.has(key) ? inner : fillStrings(inner, fill, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

const fillDraft = (fill: (path: string) => string): RoleDraft => {
  const filled = roleDraftSchema.parse(fillStrings(createFullDraft(), fill))
  return { ...filled, client, clientAliases: [] }
}

const readEntries = async (bytes: Uint8Array): Promise<string[]> => {
  const zip = await JSZip.loadAsync(bytes)
  const texts = Object.values(zip.files).map((file) => file.async('string'))
  return [...Object.keys(zip.files), ...(await Promise.all(texts))]
}

const createDocument = (role: RoleDraft) => {
  const input = {
    role,
    audience: 'agency' as const,
    agency: { name: 'Pike', letterhead: 'Pike & Co', withhold: ['client' as const] },
    pageSize: 'A4' as const,
    today: '2026-11-25',
  }
  const { doubts } = buildPostingDocument(input)
  const decisions: WithheldDecisions = Object.fromEntries(
    doubts.map(({ id }) => [id, 'replace' as const]),
  )
  return buildPostingDocument({ ...input, decisions })
}

/** Everything that is sent of a posting: each format's text or entries, its name, and the printed page. */
const listOutput = async (role: RoleDraft): Promise<[string, string][]> => {
  const document = createDocument(role)
  const output: [string, string][] = []
  for (const format of exportFormatSchema.options) {
    const { title, facts, day } = document
    output.push(['file name', suggestFileName({ title, client: facts.client, day, format })])
    const rendered = await renderPosting(document, format, {
      printPdf: (request) => {
        output.push(['pdf', JSON.stringify(request)])
        return Promise.resolve(fail('printing', 'Not printed here.'))
      },
    })
    if (!rendered.ok) continue
    const texts =
      format === 'docx'
        ? await readEntries(rendered.value)
        : [new TextDecoder().decode(rendered.value)]
    output.push(...texts.map((text): [string, string] => [format, text]))
  }
  return output
}

const findLeaks = async (role: RoleDraft): Promise<string[]> =>
  (await listOutput(role))
    .map(([where, text]) => ({ where, text: text.replace(/<[^>]+>/gu, '') + text }))
    .flatMap(({ where, text }) => {
      const match = telling.exec(text)
      return match === null
        ? []
        : [`${where}: ${text.slice(Math.max(0, match.index - 30), match.index + 50)}`]
    })

describe('a role that names its client in every field', () => {
  it.each([
    ['as it is', () => client],
    ['in a sentence', (path: string) => `Join Northwind today (${path}).`],
    ['in capitals and with a joiner', () => 'NORTH-WIND'],
    ['with a letter of no width', () => 'North\u200Bwind'],
    ['as an address', () => 'https://careers.northwind.example/jobs'],
  ])('reveals nothing to an agency: %s', async (_how, fill) => {
    expect(await findLeaks(fillDraft(fill))).toEqual([])
  })

  it.each([
    ['de-AT', 'de-AT'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['north-Wind', 'en'],
    ['en-North-wind', 'en'],
    ['en-x-north-wind', 'en'],
    ['en-northwin', 'en'],
  ])('reduces the language %s to %s', (language, kept) => {
    const role = { ...createEmptyRoleDraft(), client, language }
    expect(createDocument(role).language).toBe(kept)
  })

  it('accepts a value with nothing that can be written', () => {
    const unwritable = roleDraftSchema.shape.workplaceType.parse('\u0001')
    const role = { ...createEmptyRoleDraft(), client, workplaceType: unwritable }
    expect(createDocument(role).facts.workplaceType).toBe('…')
  })

  it('is named in the client’s own copy', () => {
    const document = buildPostingDocument({
      role: fillDraft(() => client),
      audience: 'full',
      agency: null,
      pageSize: 'A4',
    })
    expect(JSON.stringify(document)).toMatch(telling)
  })
})
