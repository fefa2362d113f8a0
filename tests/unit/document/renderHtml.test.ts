// @vitest-environment jsdom
import { createListItem } from '@shared/model/listItem'
import { describe, expect, it } from 'vitest'
import type { RoleDraft } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { renderPostingHtml, type PostingHtml } from '@shared/document/renderHtml'
import { createArabicRole, createEnglishRole, createHostileRole } from '../../helpers/sampleRoles'

const render = (role: RoleDraft, pageSize: 'A4' | 'Letter' = 'A4'): PostingHtml =>
  renderPostingHtml(
    buildPostingDocument({ role, audience: 'full', agency: null, pageSize, today: '2026-11-23' }),
  )

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const getTexts = (page: Document, selector: string): (string | null)[] =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent)

describe('renderPostingHtml', () => {
  it('has one h1, and headings that skip no level', () => {
    const page = parse(render(createEnglishRole()).page)
    expect(getTexts(page, 'h1')).toEqual(['Head of Data'])
    const levels = Array.from(page.querySelectorAll('h1,h2,h3'), ({ tagName }) =>
      Number(tagName[1]),
    )
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2))
  })

  it('makes lists of list items and a table with headings of rows and columns', () => {
    const page = parse(render(createEnglishRole()).page)
    expect(page.querySelectorAll('ul')).toHaveLength(9)
    expect(page.querySelectorAll('ul > li')).toHaveLength(23)
    expect(getTexts(page, 'thead')).toEqual([])
    expect(getTexts(page, 'tbody th[scope="row"]')[0]).toBe('Client')
    expect(page.querySelectorAll('tbody tr')).toHaveLength(11)
  })

  it('names its language and direction', () => {
    const root = parse(render(createArabicRole()).page).documentElement
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
  })

  it('keeps lists on the side of the document, and lets text of the other direction run its own way', () => {
    const { body } = render(createArabicRole())
    expect(body).toContain('<li><bdi dir="ltr">Work with the London office')
    expect(body).toContain('<bdi dir="ltr">ISO 27001</bdi>')
    expect(body).toContain('<h1>مدير تقنية المعلومات (<bdi dir="ltr">CTO</bdi>)</h1>')
    expect(body).not.toContain('dir="auto"')
  })

  it('lets a text that begins with a foreign name stay in the direction of the document', () => {
    const role = { ...createArabicRole(), definition: [createListItem('Go — خمس سنوات')] }
    expect(render(role).body).toContain('<p><bdi dir="ltr">Go</bdi> — خمس سنوات</p>')
  })

  it('treats everything that the recruiter wrote as text', () => {
    const page = parse(render(createHostileRole()).page)
    expect(page.querySelectorAll('script, b, body style, w\\:p')).toHaveLength(0)
    expect(getTexts(page, 'h1')).toEqual(['<script>alert(1)</script> & "Co"'])
    expect(page.title).toBe('<script>alert(1)</script> & "Co"')
  })

  it('loads nothing and runs nothing', () => {
    const { page } = render(createEnglishRole())
    const parsed = parse(page)
    expect(parsed.querySelectorAll('script, link, img, iframe, [style], [onclick]')).toHaveLength(0)
    expect(page).not.toMatch(/@import|url\(/u)
    const policy = parsed.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
  })

  it('shows on screen exactly what it prints', () => {
    const { body, css, page } = render(createEnglishRole())
    expect(page).toContain(body)
    expect(page).toContain(css)
  })

  it('keeps every rule of its CSS below .posting, so that it can’t reach the app', () => {
    const { css } = render(createEnglishRole())
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = css
    const selectors = Array.from(sheet.sheet?.cssRules ?? []).flatMap((rule) =>
      'selectorText' in rule ? String(rule.selectorText).split(',') : [],
    )
    expect(selectors.length).toBeGreaterThan(20)
    for (const selector of selectors) expect(selector.trim()).toMatch(/^\.posting\b/u)
  })

  it('is laid out for the requested paper size', () => {
    expect(render(createEnglishRole(), 'A4').page).toContain('size: A4')
    expect(render(createEnglishRole(), 'Letter').page).toContain('size: Letter')
    expect(render(createEnglishRole(), 'Letter').css).toContain('width: 215.9mm')
  })
})
