import JSZip from 'jszip'
import type { SeededRandom } from '@shared/domain/comparison/seededRandom'
import {
  buildDocx,
  encodeText,
  paragraph,
  textRun,
} from '../integration/importers/readers/readerTools'
import type { NamedDocument } from './seedDocuments'

type Make = (size: number) => Promise<Uint8Array> | Uint8Array

const text = (content: string): Uint8Array => encodeText(content)

const makeMail = (headers: readonly string[], body: string): Uint8Array =>
  text([...headers, 'MIME-Version: 1.0', '', body].join('\r\n'))

const nestMails = (depth: number): string =>
  depth === 0
    ? 'Subject: Cook\r\n\r\nWe seek a cook.'
    : `Content-Type: message/rfc822\r\nMIME-Version: 1.0\r\n\r\n${nestMails(depth - 1)}`

const makePdf = (objects: readonly string[]): Uint8Array =>
  text(
    `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`,
  )

const catalog = '<</Type/Catalog/Pages 2 0 R>>'

const makeOdt = async (content: string): Promise<Uint8Array> => {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file('content.xml', content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const style = (name: string, basedOn: string): string =>
  `<w:style w:type="paragraph" w:styleId="${name}"><w:basedOn w:val="${basedOn}"/></w:style>`

/** Documents built to harm their reader, by file name; `size` controls how bad they are. */
const makers: Readonly<Record<string, Make>> = {
  'blanks.docx': (size) => buildDocx(paragraph(textRun(' '.repeat(size * 3_000)))),
  'deep.docx': (size) => buildDocx('<w:sdt><w:sdtContent>'.repeat(size)),
  'many-runs.docx': (size) => buildDocx(paragraph(textRun('a').repeat(size * 20))),
  'many-rows.docx': (size) =>
    buildDocx(
      `<w:tbl>${`<w:tr><w:tc>${paragraph(textRun('a'))}</w:tc></w:tr>`.repeat(size)}</w:tbl>`,
    ),
  'nested-tables.docx': (size) =>
    buildDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(size)}${paragraph(textRun('a'))}`),
  'circular-styles.docx': (size) =>
    buildDocx(paragraph(textRun('Cook'), '<w:pStyle w:val="s0"/>').repeat(size), {
      'word/styles.xml': `<w:styles xmlns:w="w">${Array.from({ length: size }, (_, index) => style(`s${index}`, `s${(index + 1) % size}`)).join('')}</w:styles>`,
    }),
  'entities.docx': (size) =>
    buildDocx('', {
      'word/document.xml': `<!DOCTYPE w [<!ENTITY e "${'a'.repeat(size)}">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${'&e;'.repeat(size)}</w:t></w:r></w:p></w:body></w:document>`,
    }),
  'outside.docx': () =>
    buildDocx(paragraph(textRun('Cook')), {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="r"><Relationship Id="r1" Type="t/attachedTemplate" Target="http://127.0.0.1:9/template.dotm" TargetMode="External"/></Relationships>',
      '../../outside.xml': '<a/>',
      'word/vbaProject.bin': 'macro',
    }),
  'many-parts.docx': (size) =>
    buildDocx(
      paragraph(textRun('Cook')),
      Object.fromEntries(
        Array.from({ length: size * 4 }, (_, index) => [`word/p${index}.xml`, '<a/>']),
      ),
    ),
  'zip-in-zip.docx': async (size) => {
    let bytes = await buildDocx(paragraph(textRun('a'.repeat(size * 100))))
    for (let depth = 0; depth < 4; depth += 1)
      bytes = await buildDocx('', { 'word/document.xml': Buffer.from(bytes).toString('latin1') })
    return bytes
  },
  'blanks.odt': (size) => makeOdt(`<a>${'<text:s text:c="999999"/>'.repeat(size)}</a>`),
  'deep.odt': (size) => makeOdt('<text:p>'.repeat(size * 10)),
  'rows.odt': (size) =>
    makeOdt(
      `<table:table><table:table-row table:number-rows-repeated="1048576"/>${'<a/>'.repeat(size)}`,
    ),
  'deep.rtf': (size) => text(`{\\rtf1${'{'.repeat(size * 100)}Cook`),
  'escapes.rtf': (size) =>
    text(`{\\rtf1 ${"\\'8f\\u-1 \\u99999999 \\bin2147483647 ".repeat(size)}Cook}`),
  'unclosed.rtf': (size) => text(`{\\rtf1${'{\\*\\x'.repeat(size * 10)}`),
  'deep.html': (size) => text(`<html>${'<div>'.repeat(size * 100)}Cook`),
  'tables.html': (size) => text('<table><tr><td>'.repeat(size * 5)),
  'attributes.html': (size) =>
    text(`<p ${Array.from({ length: size * 10 }, (_, index) => `a${index}="b"`).join(' ')}>Cook`),
  'formatting.html': (size) => text(`${'<b><i><a href=x>'.repeat(size)}Cook`),
  'comments.html': (size) => text(`<p>Cook${'<!-- -- '.repeat(size * 50)}`),
  'json-ld.html': (size) =>
    text(`<script type="application/ld+json">${'['.repeat(size * 50)}</script><h1>Cook</h1>`),
  'menus.html': (size) => text('<ul class="menu"><li><a href="#">a</a></ul>'.repeat(size * 4)),
  'entities.html': (size) => text('&amp;&#x110000;&#0;&#xd800;&notin'.repeat(size * 10)),
  'nested.eml': (size) => text(nestMails(Math.min(size, 400))),
  'parts.eml': (size) =>
    makeMail(
      ['Content-Type: multipart/mixed; boundary=b'],
      '--b\r\nContent-Type: text/plain\r\n\r\na\r\n'.repeat(size * 4),
    ),
  'headers.eml': (size) =>
    makeMail(
      Array.from({ length: size * 5 }, (_, index) => `X-${index}: =?utf-8?B?////?=`),
      'Cook',
    ),
  'base64.eml': (size) =>
    makeMail(['Content-Transfer-Encoding: base64'], `${'A'.repeat(76)}\r\n`.repeat(size * 10)),
  'circular-pages.pdf': (size) =>
    makePdf([catalog, `<</Type/Pages/Count ${size}/Kids[${'2 0 R '.repeat(size)}]>>`]),
  'counts.pdf': () =>
    makePdf([catalog, '<</Type/Pages/Count 2147483647/Kids[3 0 R]>>', '<</Type/Page>>']),
  'deep.pdf': (size) => makePdf([catalog, `<</Type/Pages/Kids${'['.repeat(size * 20)}`]),
  'huge-page.pdf': () =>
    makePdf([
      catalog,
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]>>',
    ]),
  'stream.pdf': () =>
    makePdf([
      catalog,
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
      '<</Length 2147483647/Filter[/FlateDecode/FlateDecode]>>stream\nx\nendstream',
    ]),
  'brackets.txt': (size) => text('('.repeat(size * 200)),
  'semicolons.txt': (size) => text('a;b'.repeat(size * 100)),
  'bullets.txt': (size) => text('- a\n'.repeat(size * 20)),
  'spaces.txt': (size) => text(`a${' '.repeat(size * 200)}b: c`),
  'marks.txt': (size) =>
    text(`e${'\u0301'.repeat(size * 100)} \u202e\u2066${'\u200b'.repeat(size)}`),
  'surrogates.txt': (size) => Buffer.from('\ud800x\udfff'.repeat(size * 10), 'utf16le'),
  'stray.txt': (size) => Buffer.alloc(size * 100, 0xc3),
  'front-matter.md': (size) => text(`---\n${'a: &a [*a, *a]\n'.repeat(size)}---\nCook`),
  'deep-yaml.md': (size) => text(`---\na: ${'{a: '.repeat(size)}\n---\nCook`),
  'toml.md': (size) => text(`+++\n${'a.b.c = [['.repeat(size)}\n+++\nCook`),
  'quotes.md': (size) => text(`${'> '.repeat(size * 10)}Cook`),
  'links.md': (size) => text('[a](b'.repeat(size * 20)),
  'emphasis.md': (size) => text('**a_*__b'.repeat(size * 20)),
  'headings.md': (size) => text('# Cook (m/f/d)\n\n## Duties\n\n'.repeat(size)),
  'table.md': (size) => text(`|${' a |'.repeat(size * 5)}\n|${'-|'.repeat(size * 5)}\n`),
}

const sizes = [10, 100, 300, 1_000, 2_000] as const

const made = new Map<string, Uint8Array>()

/** Makes a document once: some take seconds. */
const makeOnce = async (name: string, size: number): Promise<Uint8Array> => {
  const key = `${size} ${name}`
  const bytes = made.get(key) ?? (await makers[name]?.(size)) ?? new Uint8Array()
  made.set(key, bytes)
  return bytes
}

/** Hostile document number `index`; the kinds take turns, and `random` chooses the size. */
export const makeHostileDocument = async (
  index: number,
  random: SeededRandom,
): Promise<NamedDocument> => {
  const names = Object.keys(makers)
  const name = names[index % names.length] ?? ''
  const size = random.pick(sizes)
  return { name, bytes: await makeOnce(name, size) }
}

/** The number of kinds. */
export const hostileKinds = Object.keys(makers).length
