import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingInput } from '@shared/posting/visibleRole'
import {
  checkBytes,
  listTemplateTexts,
  writeWithTemplate,
} from '@electron/services/wordTemplates/postingTemplate'
import {
  createTemplate,
  field,
  paragraph,
  run,
  type TemplateParts,
} from '../../helpers/documents/wordTemplates'
import { createEnglishRole } from '../../helpers/sampleRoles'
import { forAgency } from '../documents/samplePostings'
import { expectOk } from '../store/temporaryWorkspace'

const client = 'Zyxar'

/** Fills a template for an agency that must not know the client, and looks for it in what comes out. */
const sendTo = async (bytes: Uint8Array, withheld = client) => {
  const { template, check } = await checkBytes(bytes)
  expect(check.problems).toEqual([])
  const opened = { template: template!, check }
  const input: PostingInput = {
    role: { ...createEnglishRole(), client: withheld },
    audience: 'agency',
    agency: forAgency.agency!,
    pageSize: 'A4',
    today: '2026-11-23',
    otherTexts: listTemplateTexts(opened),
  }
  const document = buildPostingDocument(input)
  const zip = await JSZip.loadAsync(expectOk(await writeWithTemplate(opened, input, document)))
  const files = Object.values(zip.files)
  const texts = await Promise.all(files.map((file) => file.async('string')))
  return {
    isAsked: document.doubts.some(
      ({ place, words }) => place === 'Word template' && words?.match.includes(withheld),
    ),
    goesOut: [...Object.keys(zip.files), ...texts].join('\n').includes(withheld),
  }
}

const send = async (parts: Partial<TemplateParts>, withheld = client) =>
  sendTo(
    await createTemplate({ ...parts, body: paragraph('{title}') + (parts.body ?? '') }),
    withheld,
  )

const relate = (type: string, target: string, more = ''): string =>
  `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${more}/>`

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const typed = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${type}"/>`
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const drawing = (attributes: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`

const asked: [string, Partial<TemplateParts>][] = [
  ['a paragraph', { body: paragraph('For Zyxar') }],
  ['an alternative text', { body: drawing('name="" descr="The logo of Zyxar"') }],
  ['the title of a picture', { body: drawing('name="" title="Zyxar"') }],
  ['the name of a picture', { body: drawing('name="Zyxar.png"') }],
  [
    'a watermark',
    {
      header:
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:v"><v:textpath string="Zyxar"/></v:shape></w:pict></w:r></w:p>',
    },
  ],
  [
    'what a tracked change deletes',
    {
      body: '<w:p><w:del w:id="1" w:author="Jo"><w:r><w:delText>For Zyxar</w:delText></w:r></w:del></w:p>',
    },
  ],
  [
    'what a tracked change deletes in part',
    {
      body: `<w:p>${run('For Zyx')}<w:del w:id="1" w:author="Jo"><w:r><w:delText>ar</w:delText></w:r></w:del></w:p>`,
    },
  ],
  [
    'the author of a tracked change',
    { body: `<w:p><w:ins w:id="1" w:author="Jo (Zyxar)">${run('Hello')}</w:ins></w:p>` },
  ],
  [
    'the author of a comment',
    {
      relations: relate('comments', 'comments.xml'),
      contentTypes: typed('word/comments.xml', `${word}.comments+xml`),
      others: {
        'word/comments.xml': `<w:comments ${w}><w:comment w:id="1" w:author="Zyxar HR">${paragraph('Why?')}</w:comment></w:comments>`,
      },
    },
  ],
  [
    'the title of a content control',
    {
      body: `<w:sdt><w:sdtPr><w:alias w:val="Zyxar contact"/></w:sdtPr><w:sdtContent>${paragraph('Jo')}</w:sdtContent></w:sdt>`,
    },
  ],
  [
    'a choice that is not shown',
    {
      body: `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Zyxar" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${paragraph('Choose')}</w:sdtContent></w:sdt>`,
    },
  ],
  ['the code of a field', { body: field(' IF 1=1 "Zyxar" "" ', 'Hello') }],
  [
    'what only older programs show',
    {
      body: `<w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Fallback><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent>${paragraph('Zyxar')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    },
  ],
  [
    'the address of a link',
    {
      relations: relate('hyperlink', 'https://example.com/Zyxar', ' TargetMode="External"'),
    },
  ],
  [
    'an address with escapes',
    {
      relations: relate('hyperlink', 'https://example.com/%5Ayxar/', ' TargetMode="External"'),
    },
  ],
  [
    'the name of a style',
    {
      relations: relate('styles', 'styles.xml'),
      contentTypes: typed('word/styles.xml', `${word}.styles+xml`),
      others: {
        'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:customStyle="1" w:styleId="a"><w:name w:val="Zyxar body"/></w:style></w:styles>`,
      },
    },
  ],
]

const staysBehind: [string, Partial<TemplateParts>][] = [
  [
    'the company in the properties',
    {
      packageRelations: relate('extended-properties', 'docProps/app.xml'),
      others: {
        'docProps/app.xml':
          '<Properties xmlns="urn:p"><Template>Zyxar.dotx</Template><Company>Zyxar</Company></Properties>',
      },
    },
  ],
  [
    'a custom property',
    {
      packageRelations: relate('custom-properties', 'docProps/custom.xml'),
      others: {
        'docProps/custom.xml':
          '<Properties xmlns="urn:p"><property name="Client"><x>Zyxar</x></property></Properties>',
      },
    },
  ],
  [
    'a thumbnail',
    {
      packageRelations: relate('metadata/thumbnail', 'docProps/thumbnail.emf'),
      others: { 'docProps/thumbnail.emf': 'a picture of Zyxar' },
    },
  ],
  [
    'properties at another path',
    {
      packageRelations:
        '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="/package/services/a.psmdcp"/>',
      contentTypes: typed(
        'package/services/a.psmdcp',
        'application/vnd.openxmlformats-package.core-properties+xml',
      ),
      others: { 'package/services/a.psmdcp': '<x>Zyxar</x>' },
    },
  ],
  [
    'data that a content control is bound to',
    {
      header: `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${paragraph('Client')}</w:sdtContent></w:sdt>`,
      relations: relate('customXml', '../customXml/item1.xml'),
      others: { 'customXml/item1.xml': '<a>Zyxar</a>' },
    },
  ],
  [
    'the source of a mail merge, and variables',
    {
      relations: relate('settings', 'settings.xml'),
      contentTypes: typed('word/settings.xml', `${word}.settings+xml`),
      others: {
        'word/settings.xml': `<w:settings ${w}><w:mailMerge><w:connectString w:val="DSN=Zyxar"/></w:mailMerge><w:docVars><w:docVar w:name="c" w:val="Zyxar"/></w:docVars></w:settings>`,
      },
    },
  ],
  ['a part that nothing refers to', { others: { 'word/notes.xml': '<x>Zyxar</x>' } }],
]

describe('a withheld client in a Word template', () => {
  it.each(asked)('is asked about in %s', async (_place, parts) => {
    expect(await send(parts)).toMatchObject({ isAsked: true })
  })

  it.each(staysBehind)('stays behind, unasked, in %s', async (_place, parts) => {
    expect(await send(parts)).toEqual({ isAsked: false, goesOut: false })
  })

  it.each(['ptab', 'tab', 'br', 'cr', 'footnoteReference', 'annotationRef', 'sym'])(
    'is found though it is short and stands beside a %s',
    async (name) => {
      const line = `<w:p>${run('Partner')}<w:r><w:${name}/><w:t>SAP</w:t><w:${name}/></w:r>${run('Munich')}</w:p>`
      expect(await send({ header: line }, 'SAP')).toMatchObject({ isAsked: true })
    },
  )

  it('is found between lines of a text in a drawing', async () => {
    const line =
      '<w:p><w:r><w:drawing xmlns:a="urn:a"><a:p><a:r><a:t>Partner</a:t></a:r><a:br/><a:r><a:t>SAP</a:t></a:r></a:p></w:drawing></w:r></w:p>'
    expect(await send({ header: line }, 'SAP')).toMatchObject({ isAsked: true })
  })

  it('is found in an alternative text of a part in UTF-16', async () => {
    const zip = await JSZip.loadAsync(
      await createTemplate({ body: paragraph('{title}'), header: drawing('descr="Zyxar"') }),
    )
    const xml = (await zip.file('word/header1.xml')!.async('string')).replace('UTF-8', 'UTF-16')
    zip.file('word/header1.xml', Buffer.from(`\uFEFF${xml}`, 'utf16le'))
    expect(await sendTo(await zip.generateAsync({ type: 'uint8array' }))).toMatchObject({
      isAsked: true,
    })
  })
})
