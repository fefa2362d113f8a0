import { describe, expect, it } from 'vitest'
import type { RoleDraft } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingJson } from '@shared/document/renderJson'
import { renderPostingMarkdown } from '@shared/document/renderMarkdown'
import { renderPostingText } from '@shared/document/renderText'
import {
  createEnglishRole,
  createGermanRole,
  createHostileRole,
  createMinimalRole,
} from '../../helpers/sampleRoles'

const build = (role: RoleDraft): PostingDocument =>
  buildPostingDocument({
    role,
    audience: 'full',
    agency: null,
    pageSize: 'A4',
    today: '2026-11-23',
  })

describe('renderPostingMarkdown', () => {
  it('writes headings, lists and the table of key facts', () => {
    const lines = renderPostingMarkdown(build(createEnglishRole())).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        '# Head of Data',
        '| Key facts | Details |',
        '| --- | --- |',
        '| **Location** | Rotterdam, Netherlands |',
        '## Responsibilities',
        '### Primary functions',
        '- Speak for the company at two or three conferences a year.',
        '- **Forecasting** — demand, capacity and the limits of both. (preferred)',
      ]),
    )
  })

  it('never treats what the recruiter wrote as Markdown or HTML', () => {
    const text = renderPostingMarkdown(build(createHostileRole()))
    expect(text).toContain('\\*\\*bold\\*\\* \\_it\\_ \\| pipe \\| \\# no heading')
    expect(text).toContain('1\\. no list')
    expect(text).not.toMatch(/(?<!\\)<script/u)
  })
})

describe('renderPostingText', () => {
  it('reads well without any markup', () => {
    const text = renderPostingText(build(createEnglishRole()))
    expect(text).toContain('Northwind Traders Ltd.\n\nHead of Data\n============\n\nClient: ')
    expect(text).toContain('\n\nSkills\n------\n\nHard skills\n\n• Data platform architecture — ')
    expect(text.endsWith('• Head of Product Analytics\n')).toBe(true)
  })

  it('is only a title for a role without anything else', () => {
    expect(renderPostingText(build(createMinimalRole()))).toBe('Bookkeeper\n==========\n')
  })
})

describe('renderPostingJson', () => {
  it('is a JobPosting in JSON-LD', () => {
    const posting: unknown = JSON.parse(renderPostingJson(build(createEnglishRole())))
    expect(posting).toMatchObject({
      '@context': ['https://schema.org', { '@language': 'en' }],
      '@type': 'JobPosting',
      title: 'Head of Data',
      datePosted: '2026-11-02',
      validThrough: '2026-12-18',
      jobStartDate: '2027-02-01',
      totalJobOpenings: 2,
      employmentType: 'FULL_TIME',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Northwind Traders Ltd.',
        department: { '@type': 'Organization', name: 'Data & Analytics' },
      },
      jobLocation: { '@type': 'Place', address: 'Rotterdam, Netherlands' },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: {
          '@type': 'QuantitativeValue',
          minValue: 95000,
          maxValue: 120000,
          unitText: 'YEAR',
        },
      },
      skills: expect.arrayContaining(['Forecasting']) as unknown,
    })
  })

  it('omits whatever the role leaves open', () => {
    const posting: unknown = JSON.parse(renderPostingJson(build(createMinimalRole())))
    expect(posting).toEqual({
      '@context': ['https://schema.org', { '@language': 'en' }],
      '@type': 'JobPosting',
      title: 'Bookkeeper',
      datePosted: '2026-11-23',
      totalJobOpenings: 1,
    })
  })

  it('gives half a pay range as half a range', () => {
    const text = renderPostingJson(build(createGermanRole()))
    expect(text).toContain('"minValue": 72000')
    expect(text).not.toContain('maxValue')
  })
})
