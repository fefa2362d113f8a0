import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { checkBytes, writeWithTemplate } from '@electron/services/wordTemplates/postingTemplate'
import {
  createTemplate,
  field,
  paragraph,
  run,
  type TemplateParts,
} from '../../helpers/documents/wordTemplates'
import { createEnglishRole } from '../../helpers/sampleRoles'
import { expectOk } from '../store/temporaryWorkspace'

const known = paragraph('{title}')

const check = async (parts: TemplateParts) => (await checkBytes(await createTemplate(parts))).check

const listKinds = async (parts: TemplateParts) =>
  (await check(parts)).problems.map(({ kind }) => kind)

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const relate = (type: string, target: string, mode = 'External'): string =>
  `<Relationship Id="rId9" Type="${office}/${type}" Target="${target}" TargetMode="${mode}"/>`

const wrap = (relations: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const attack = 'DDEAUTO c:\\\\cmd.exe'

describe('templates that run something', () => {
  it.each([
    ['macros', 'word/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
    ['an ActiveX control', 'word/activeX/activeX1.xml', 'application/vnd.ms-office.activeX+xml'],
    [
      'an object of another program',
      'word/embeddings/oleObject1.bin',
      'application/vnd.openxmlformats-officedocument.oleObject',
    ],
  ])('are refused: %s', async (_name, path, type) => {
    const { problems } = await check({
      body: known,
      others: { [path]: '<x/>' },
      contentTypes: `<Override PartName="/${path}" ContentType="${type}"/>`,
    })
    expect(problems.map(({ kind }) => kind)).toEqual(['code'])
  })

  it.each([
    'DDEAUTO c:\\\\windows\\\\cmd.exe "/k"',
    'INCLUDETEXT "http://example.com/a.docx"',
    'MACROBUTTON Run here',
  ])('are refused: the field %s', async (code) => {
    const { problems } = await check({ body: known + field(` ${code} `, 'x') })
    expect(problems.map(({ kind }) => kind)).toEqual(['code'])
  })

  it('are refused if another field works out what a field does', async () => {
    const inner =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE 68 68 69 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    expect((await check({ body: known + body })).problems.map(({ kind }) => kind)).toEqual(['code'])
  })

  it.each<[string, string, string]>([
    [
      'a second attribute',
      `<w:p><w:fldSimple xmlns:x="urn:x" x:instr="PAGE" w:instr="${attack}">${run('1')}</w:fldSimple></w:p>`,
      'damaged',
    ],
    [
      'a mark with a second attribute',
      `<w:p>${mark('begin')}<w:r><w:fldChar xmlns:x="urn:x" x:fldCharType="separate" w:fldCharType="begin"/></w:r>${code(attack)}${mark('end')}</w:p>`,
      'damaged',
    ],
    [
      'a mark of another vocabulary',
      `<w:p>${mark('begin')}<w:r><x:fldChar xmlns:x="urn:x" w:fldCharType="separate"/></w:r>${code(attack)}${mark('end')}</w:p>`,
      'damaged',
    ],
    [
      'a mark that only newer programs see',
      `<w:p>${mark('begin')}<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x">${mark('separate')}</mc:Choice></mc:AlternateContent>${code(attack)}${mark('end')}</w:p>`,
      'code',
    ],
  ])('are refused: a field behind %s', async (_name, body, kind) => {
    expect(await listKinds({ body: known + body })).toEqual([kind])
  })

  it('are refused in a header that calls itself a building block', async () => {
    const glossary = {
      'word/glossary/h.xml': `<w:hdr xmlns:w="${main}"><w:p>${mark('begin')}${code(attack)}${mark('end')}</w:p></w:hdr>`,
    }
    expect(
      await listKinds({
        body: known,
        relations: relate('header', 'glossary/h.xml', 'Internal'),
        contentTypes: `<Override PartName="/word/glossary/h.xml" ContentType="${word}.header+xml"/>`,
        others: glossary,
      }),
    ).toEqual(['code'])
  })

  it('are refused in a part whose name the file writes in other letters', async () => {
    expect(
      await listKinds({
        body: known,
        relations: relate('header', 'Extra.xml', 'Internal'),
        contentTypes: `<Override PartName="/word/%65xtra.XML" ContentType="${word}.header+xml"/>`,
        others: {
          'word/extra.xml': `<w:hdr xmlns:w="${main}"><w:p>${mark('begin')}${code(attack)}${mark('end')}</w:p></w:hdr>`,
        },
      }),
    ).toEqual(['code'])
  })

  it.each([
    ['attachedTemplate', 'https://example.com/evil.dotm', 1],
    ['attachedTemplate', 'file:///\\\\evil\\s\\t.dotm', 1],
    ['attachedTemplate', 'file:///%5C%5Cevil/s/t.dotm', 1],
    ['attachedTemplate', 'file:\\\\evil\\s\\t.dotm', 1],
    ['attachedTemplate', '\\\\evil\\s\\t.dotm', 1],
    ['attachedTemplate', '//evil/s/t.dotm', 1],
    ['attachedTemplate', 'file://evil/s/t.dotm', 1],
    ['attachedTemplate', 'file:///C:/Users/me/Normal.dotm', 0],
    ['mailMergeSource', 'file:///\\\\evil\\s.csv', 1],
    ['mailMergeSource', 'file:///C:/Users/me/list.csv', 0],
    ['mailMergeSource', 'file://localhost/Users/me/list.docx', 0],
    ['image', 'https://example.com/pixel.png', 1],
    ['media', 'https://example.com/film.mp4', 1],
    ['transform', 'https://example.com/style.xsl', 1],
    ['whatever', 'https://example.com/', 1],
    ['hyperlink', 'javascript:alert(1)', 1],
    ['hyperlink', '\\\\evil\\s\\x', 1],
    ['hyperlink', 'file://evil/s/x', 1],
    ['hyperlink', 'file:///%2F%2Fevil/s/x', 1],
    ['hyperlink', 'https://example.com/jobs', 0],
    ['hyperlink', 'mailto:jo@example.com', 0],
  ])('are refused for what they fetch: %s %s', async (type, target, count) => {
    for (const mode of ['External', 'external', ' EXTERNAL '])
      expect(
        (await check({ body: known, relations: relate(type, target, mode) })).problems,
      ).toHaveLength(count)
  })

  it.each(['.RELS', '.Rels'])('are refused for relations in a file ending with %s', async (end) => {
    expect(
      await listKinds({
        body: known,
        header: paragraph('x'),
        others: {
          [`word/_rels/header1.xml${end}`]: wrap(relate('image', 'https://example.com/p.png')),
        },
      }),
    ).toEqual(['code'])
  })

  it('are refused for an address outside even if they call it a part of theirs', async () => {
    const relations = relate('image', 'https://example.com/p.png', 'Internal')
    expect(await listKinds({ body: known, relations })).toEqual(['code'])
  })
})

describe('what a Word template is attached to', () => {
  it('stays behind, in whichever part it stands', async () => {
    const { template, check: checked } = await checkBytes(
      await createTemplate({
        body: known,
        relations: relate('settings', 'own.xml', 'Internal'),
        contentTypes: `<Override PartName="/word/own.xml" ContentType="${word}.settings+xml"/>`,
        others: {
          'word/own.xml': `<w:settings xmlns:w="${main}" xmlns:r="${office}"><w:attachedTemplate r:id="rId9"/><w:zoom w:percent="100"/></w:settings>`,
          'word/_rels/own.xml.rels': wrap(relate('attachedTemplate', 'file:///C:/Jo/Own.dotm')),
        },
      }),
    )
    expect(checked.problems).toEqual([])
    const input = {
      ...({ role: createEnglishRole(), audience: 'full', agency: null } as const),
      ...({ pageSize: 'A4', today: '2026-11-23' } as const),
    }
    const zip = await JSZip.loadAsync(
      expectOk(
        await writeWithTemplate(
          { template: template!, check: checked },
          input,
          buildPostingDocument(input),
        ),
      ),
    )
    const read = (path: string) => zip.file(path)!.async('string')
    expect(await read('word/own.xml')).not.toContain('attachedTemplate')
    expect(await read('word/own.xml')).toContain('zoom')
    expect(await read('word/_rels/own.xml.rels')).not.toContain('Own.dotm')
  })
})

describe('a Word template that is made to be read in two ways', () => {
  const repack = async (change: (zip: JSZip) => void): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(await createTemplate({ body: known }))
    change(zip)
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  }

  it.each(['Word/Document.xml', 'word/%64ocument.xml'])(
    'is refused: with a second part called %s',
    async (name) => {
      const bytes = await repack((zip) => void zip.file(name, '<x/>'))
      expect((await checkBytes(bytes)).check.problems).toMatchObject([{ kind: 'damaged' }])
    },
  )

  it('is refused if it unpacks to far more than any template', async () => {
    const filler = Buffer.alloc(4 * 1024 * 1024)
    const bytes = await repack((zip) => {
      for (let count = 0; count < 30; count += 1) zip.file(`word/media/${count}.bin`, filler)
    })
    expect(bytes.length).toBeLessThan(1024 * 1024)
    const { problems } = (await checkBytes(bytes)).check
    expect(problems).toMatchObject([{ kind: 'damaged' }])
    expect(problems[0]!.message).toContain('far more')
  })
})
