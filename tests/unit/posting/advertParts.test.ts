import { describe, expect, it } from 'vitest'
import { createId, itemIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import type { OwnSection, RoleDraft } from '@shared/model/role'
import { audienceSchema, type Audience } from '@shared/model/sentPosting'
import { labelLanguages } from '@shared/labels/findLabels'
import { buildPostingDocument, type PostingAgency } from '@shared/posting/buildPostingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { renderPostingJson } from '@shared/document/renderJson'
import { renderPostingMarkdown } from '@shared/document/renderMarkdown'
import { renderPostingText } from '@shared/document/renderText'
import { createEnglishRole } from '../../helpers/sampleRoles'

const createSection = (heading: string, audiences: Audience[]): OwnSection => ({
  id: createId(itemIdSchema),
  heading,
  lines: [createListItem(`Line under ${heading}`)],
  audiences,
})

const createAdvert = (fields: Partial<RoleDraft> = {}): RoleDraft => ({
  ...createEnglishRole(),
  hours: 'Forty a week',
  reference: 'REF-2026-14',
  company: [createListItem('Forty sites, none of them alike.')],
  offer: [createListItem('30 days of leave')],
  application: {
    text: [createListItem('A CV is enough.')],
    contact: {
      name: 'Iris Novak',
      email: 'jobs@example.org',
      phone: '+44 20 7946 0018',
      link: 'https://example.org/jobs',
    },
  },
  sections: [
    createSection('Your first year', ['full', 'advert', 'agency']),
    createSection('For the client', ['full']),
    createSection('For nobody', []),
  ],
  ...fields,
})

const agency: PostingAgency = { name: 'Harbour Search', letterhead: '', withhold: ['client'] }

const build = (audience: Audience, role = createAdvert()) =>
  buildPostingDocument({ role, audience, agency, pageSize: 'A4', today: '2026-11-23' })

const formats = {
  text: renderPostingText,
  markdown: renderPostingMarkdown,
  html: (document: ReturnType<typeof build>) => renderPostingHtml(document).page,
}

const listMainHeadings = (document: ReturnType<typeof build>): string[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )

describe('the parts that real adverts have', () => {
  it('are where a reader looks for them', () => {
    expect(listMainHeadings(build('full'))).toEqual([
      'About the company',
      'Role definition',
      'Responsibilities',
      'Skills',
      'Education',
      'Experience',
      'What we offer',
      'Career progression',
      'Your first year',
      'For the client',
      'How to apply',
    ])
  })

  it.each(Object.entries(formats))('are in every export: %s', (_, render) => {
    const output = render(build('advert'))
    for (const text of [
      'Forty a week',
      'Forty sites',
      '30 days of leave',
      'A CV is enough',
      'Iris Novak',
      'jobs@example.org',
      'Your first year',
    ])
      expect(output).toContain(text)
    expect(output).not.toContain('For the client')
    expect(output).not.toContain('For nobody')
  })

  it('leave out the company and its contact if the client is withheld', () => {
    for (const render of [...Object.values(formats), renderPostingJson]) {
      const output = render(build('agency'))
      expect(output).not.toContain('Forty sites')
      expect(output).not.toContain('Iris Novak')
      expect(output).not.toContain('jobs@example.org')
      expect(output).not.toContain('example.org/jobs')
    }
    expect(renderPostingText(build('agency'))).toContain('30 days of leave')
    expect(renderPostingText(build('agency'))).toContain('A CV is enough')
  })

  it('replace the client’s name in own sections and in how to apply', () => {
    const output = renderPostingText(
      build(
        'agency',
        createAdvert({
          sections: [createSection('Life at Northwind Traders', ['agency'])],
          offer: [createListItem('Northwind Traders pays for the train.')],
        }),
      ),
    )
    expect(output).not.toContain('Northwind')
  })

  it('are data in JSON-LD', () => {
    expect(JSON.parse(renderPostingJson(build('advert')))).toMatchObject({
      workHours: 'Forty a week',
      identifier: { '@type': 'PropertyValue', value: 'REF-2026-14' },
      employerOverview: 'Forty sites, none of them alike.',
      jobBenefits: ['30 days of leave'],
      applicationContact: {
        '@type': 'ContactPoint',
        name: 'Iris Novak',
        email: 'jobs@example.org',
        telephone: '+44 20 7946 0018',
        url: 'https://example.org/jobs',
      },
    })
  })

  it.each(labelLanguages)('have headings in %s', (language) => {
    const headings = listMainHeadings(build('full', createAdvert({ language })))
    expect(headings).toHaveLength(11)
    if (language !== 'en') expect(headings).not.toContain('What we offer')
  })

  it.each(audienceSchema.options)('show an own section to the audience %s only', (audience) => {
    const role = createAdvert({ sections: [createSection('Only here', [audience])] })
    const seeing = audienceSchema.options.filter((one) =>
      listMainHeadings(build(one, role)).includes('Only here'),
    )
    expect(seeing).toEqual([audience])
  })
})
