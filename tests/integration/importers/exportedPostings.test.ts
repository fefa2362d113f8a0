import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPosting } from '@electron/documents/renderPosting'
import { readPostingFile } from '@electron/importers/readers/readPosting'
import type { PrintPdf } from '@electron/documents/pdf/printRequest'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { labelLanguages } from '@shared/labels/findLabels'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import {
  createArabicRole,
  createChineseRole,
  createEnglishRole,
  createGermanRole,
  createGreekRole,
} from '../../helpers/sampleRoles'
import { expectOk } from '../store/temporaryWorkspace'

const noPrinter: PrintPdf = () => Promise.reject(new Error('Nothing is printed here.'))

const formats = ['docx', 'md', 'html'] as const

const readBack = async (
  role: RoleDraft,
  format: (typeof formats)[number],
): Promise<RoleDraft[]> => {
  const document = buildPostingDocument({
    role,
    audience: 'full',
    agency: null,
    pageSize: 'A4',
    today: '2027-01-04',
  })
  const bytes = expectOk(await renderPosting(document, format, { printPdf: noPrinter }))
  const { posting } = expectOk(await readPostingFile(bytes, `posting.${format}`))
  return posting.roles.map((each) => assembleRoleDraft(each, posting))
}

const unwritten = ['id', 'notes', 'status', 'criterionWeights', 'language', 'clientAliases']

/** What a posting says about a role; ids differ, and notes, status and weights stay with the recruiter. */
const listWritten = (role: RoleDraft): unknown =>
  JSON.parse(
    JSON.stringify(role, (key, value: unknown) => (unwritten.includes(key) ? undefined : value)),
  )

const texts = (...lines: string[]) => lines.map(createListItem)

const wholeRole = (language: string): RoleDraft => ({
  ...createEmptyRoleDraft(),
  language,
  title: 'Kühlhaus Night Lead',
  client: 'Halden Foods',
  department: 'Logistics',
  location: 'Leeds',
  workplaceType: 'on-site',
  employmentType: 'part-time',
  hours: '24 a week',
  reference: 'HF-204',
  salary: { min: 1_850, max: 2_300.5, currency: 'EUR', period: 'month' },
  openings: 3,
  tags: ['Cold store', 'Nights'],
  dates: { opened: '2027-01-02', closes: '2027-03-31', start: '2027-05-01' },
  company: texts('Halden Foods keeps the north of England in butter.'),
  definition: texts('You lead the night shift.', 'It is cold in there.'),
  responsibilities: {
    primary: texts('Plan the shift', 'Count the stock'),
    secondary: texts('Train the new ones'),
  },
  skills: {
    hard: [
      createSkill('Forklift', 'licence for the reach truck'),
      createSkill('SAP', '', 'preferred'),
    ],
    soft: [createSkill('Patience', 'at 4 a.m. too')],
  },
  education: {
    minimum: texts('Training in logistics'),
    preferred: texts('A diploma'),
    fields: texts('Logistics', 'Food'),
  },
  experience: {
    typicalRange: texts('3 years in a cold store'),
    preferred: texts('A year as lead'),
  },
  offer: texts('Warm clothes', 'Butter'),
  careerPath: {
    entryPoints: texts('Picker'),
    advancement: texts('Site Manager'),
    lateralMoves: texts('Planner', 'Buyer'),
  },
  application: {
    text: texts('Write us a few lines.'),
    contact: {
      name: 'Ada Bell',
      email: 'jobs@halden.example',
      phone: '+44 113 496 0000',
      link: 'https://halden.example/jobs',
    },
  },
  sections: [
    { ...createOwnSection('What the shift says'), lines: texts('Cold hands', 'Warm hearts') },
  ],
})

describe('a role that is exported and read again', () => {
  it.each(
    labelLanguages.flatMap((language) => formats.map((format) => [language, format] as const)),
  )('is the same role with labels in %s as %s', async (language, format) => {
    const role = wholeRole(language)
    expect((await readBack(role, format)).map(listWritten)).toEqual([listWritten(role)])
  })

  it.each([
    ['English', createEnglishRole],
    ['German', createGermanRole],
    ['Greek', createGreekRole],
    ['Chinese', createChineseRole],
    ['Arabic', createArabicRole],
  ])('is the same role written in %s', async (_, createRole) => {
    const role = createRole()
    const expected = listWritten({ ...role, unsorted: [] })
    for (const format of formats)
      expect((await readBack(role, format)).map(listWritten)).toEqual([expected])
  })

  it('is the same role whichever of its lists are filled', async () => {
    const words = fc
      .array(fc.constantFrom('plan', 'count', 'cold', 'stock', 'team', 'week', 'truck', 'menu'), {
        minLength: 2,
        maxLength: 7,
      })
      .map((parts) => `Z${parts.join(' ')}`)
    const list = fc.uniqueArray(words, { maxLength: 3 }).map((lines) => texts(...lines))
    const skills = fc.uniqueArray(
      fc.record({ name: words, text: words, importance: fc.constantFrom('required', 'preferred') }),
      { maxLength: 3, selector: ({ name }) => name },
    )
    const anyRole = fc
      .record({
        language: fc.constantFrom(...labelLanguages),
        company: list,
        primary: list,
        secondary: list,
        hard: skills,
        soft: skills,
        minimum: list,
        fields: list,
        typicalRange: list,
        offer: list,
        advancement: list,
      })
      .map((parts): RoleDraft => {
        const role = wholeRole(parts.language)
        const toSkills = (given: typeof parts.hard) =>
          given.map(({ name, text, importance }) => createSkill(name, text, importance))
        return {
          ...role,
          company: parts.company,
          responsibilities: { primary: parts.primary, secondary: parts.secondary },
          skills: { hard: toSkills(parts.hard), soft: toSkills(parts.soft) },
          education: { ...role.education, minimum: parts.minimum, fields: parts.fields },
          experience: { ...role.experience, typicalRange: parts.typicalRange },
          offer: parts.offer,
          careerPath: { ...role.careerPath, advancement: parts.advancement },
        }
      })
    await fc.assert(
      fc.asyncProperty(anyRole, async (role) => {
        expect((await readBack(role, 'md')).map(listWritten)).toEqual([listWritten(role)])
      }),
      { numRuns: 60 },
    )
  })
})

describe('somebody else’s posting', () => {
  it('is not mistaken for an export because the parts of one section have the same names', async () => {
    const text = [
      '# Baker',
      '## What you will do',
      '- Bake bread for the whole street',
      '## Skills',
      '### Hard skills',
      '- Working with sourdough',
      '## Benefits',
      '- Free bread',
    ].join('\n\n')
    const bytes = new TextEncoder().encode(text)
    const { posting } = expectOk(await readPostingFile(bytes, 'baker.md'))
    const draft = assembleRoleDraft(posting.roles[0]!, posting)
    expect(draft.offer.map((item) => item.text)).toEqual(['Free bread'])
    expect(draft.sections).toEqual([])
  })
})
