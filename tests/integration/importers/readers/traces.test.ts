import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { nameMarkBookmark } from '@shared/document/sentMark'
import type { DocumentTraces } from '@shared/model/reading/documentTraces'
import { buildDocx, paragraph, readIntact, textRun } from './readerTools'

const who = 'w:author="Anna" w:date="2026-11-30T09:15:00Z"'
const anna = { author: 'Anna', at: '2026-11-30T09:15:00Z' }
const mark = '0123456789abcdef0123456789ab'

const relationships = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`

const readWord = async (
  body: string,
  parts: Record<string, string> = {},
): Promise<DocumentTraces | undefined> =>
  (await readIntact(await buildDocx(body, parts), 'advert.docx')).traces

const deleted = (text: string): string =>
  `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`

describe('what a Word file carries beside its text', () => {
  it('is nothing in a file that nobody has touched', async () => {
    expect(await readWord(paragraph(textRun('Cook')))).toEqual({
      marks: [],
      changes: [],
      comments: [],
    })
  })

  it('is who inserted, deleted and moved what, runs that Word has cut up joined again', async () => {
    const traces = await readWord(
      [
        paragraph(
          `${textRun('Cook ')}<w:ins ${who}>${textRun('and ba')}</w:ins><w:ins ${who}>${textRun('ker')}</w:ins>${textRun(', ')}<w:del ${who}>${deleted('full time')}</w:del>`,
        ),
        paragraph(`<w:moveFrom ${who}>${textRun('Free bread')}</w:moveFrom>`),
        paragraph(`<w:moveTo ${who}>${textRun('Free bread')}</w:moveTo>`),
        paragraph(
          `<w:ins ${who}><w:del w:author="Ben" w:date="">${deleted('on probation')}</w:del></w:ins>`,
        ),
      ].join(''),
    )
    expect(traces?.changes).toEqual([
      { kind: 'inserted', ...anna, text: 'and baker' },
      { kind: 'deleted', ...anna, text: 'full time' },
      { kind: 'moved', ...anna, text: 'Free bread' },
      { kind: 'deleted', author: 'Ben', at: '', text: 'on probation' },
    ])
  })

  it('is what was remarked, and on which words', async () => {
    const comments = `<w:comments xmlns:w="w"><w:comment w:id="0" ${who}>${paragraph(textRun('Too long?'))}${paragraph(textRun('Halve it.'))}</w:comment><w:comment w:id="1" ${who}>${paragraph(textRun('Nice'))}</w:comment></w:comments>`
    const traces = await readWord(
      paragraph(
        `${textRun('Bake ')}<w:commentRangeStart w:id="0"/>${textRun('bread ')}<w:del ${who}>${deleted('and rolls')}</w:del><w:ins ${who}>${textRun('and cake')}</w:ins><w:commentRangeEnd w:id="0"/>${textRun(' daily')}`,
      ),
      {
        'word/comments.xml': comments,
        'word/_rels/document.xml.rels': relationships('comments', 'comments.xml'),
      },
    )
    expect(traces?.comments).toEqual([
      { ...anna, text: 'Too long? Halve it.', about: 'bread and cake' },
      { ...anna, text: 'Nice', about: '' },
    ])
  })

  it('is a mark in a bookmark, even where a program has added to its name', async () => {
    const bookmark = (name: string): string => paragraph(`<w:bookmarkStart w:name="${name}"/>`)
    for (const name of [nameMarkBookmark(mark), `${nameMarkBookmark(mark)}_1`])
      expect((await readWord(bookmark(name)))?.marks, name).toEqual([mark])
    for (const name of ['_GoBack', 'rolebench_', 'rolebench_of_others'])
      expect((await readWord(bookmark(name)))?.marks, name).toEqual([])
  })

  it('is read although its comments are broken', async () => {
    const traces = await readWord(paragraph(`<w:ins ${who}>${textRun('Cook')}</w:ins>`), {
      'word/comments.xml': '<w:comments',
      'word/_rels/document.xml.rels': relationships('comments', 'comments.xml'),
    })
    expect(traces).toMatchObject({ changes: [{ text: 'Cook' }], comments: [] })
  })
})

describe('what an OpenDocument text carries beside its text', () => {
  const info =
    '<office:change-info><dc:creator>Anna</dc:creator><dc:date>2026-11-30T09:15:00</dc:date></office:change-info>'
  const content = [
    '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:dc="d"><office:body><office:text>',
    `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion>${info}</text:insertion></text:changed-region>`,
    `<text:changed-region text:id="c2"><text:deletion>${info}<text:p>full time</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
    `<text:p><text:bookmark-start text:name="${nameMarkBookmark(mark)}"/>Cook<text:change-start text:change-id="c1"/> and baker<text:change-end text:change-id="c1"/>, <text:change text:change-id="c2"/>`,
    '<office:annotation office:name="n1"><dc:creator>Ben</dc:creator><dc:date>2026-12-01</dc:date><text:p>Where?</text:p></office:annotation>in York<office:annotation-end office:name="n1"/> now</text:p>',
    '</office:text></office:body></office:document-content>',
  ].join('')

  it('is its mark, its tracked changes and its comments', async () => {
    const zip = new JSZip()
    zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
    zip.file('content.xml', content)
    const bytes = await zip.generateAsync({ type: 'uint8array' })
    const { traces, text } = await readIntact(bytes, 'advert.odt')
    expect(text).toBe('Cook and baker, in York now')
    expect(traces).toEqual({
      marks: [mark],
      changes: [
        { kind: 'inserted', author: 'Anna', at: '2026-11-30T09:15:00', text: 'and baker' },
        { kind: 'deleted', author: 'Anna', at: '2026-11-30T09:15:00', text: 'full time' },
      ],
      comments: [{ author: 'Ben', at: '2026-12-01', text: 'Where?', about: 'in York' }],
    })
  })
})
