import { describe, expect, it } from 'vitest'
import { checkBytes } from '@electron/services/wordTemplates/postingTemplate'
import {
  createTemplate,
  field,
  paragraph,
  run,
  table,
  type TemplateParts,
} from '../../helpers/documents/wordTemplates'

const check = async (parts: TemplateParts) => (await checkBytes(await createTemplate(parts))).check

const listKinds = async (parts: TemplateParts) =>
  (await check(parts)).problems.map(({ kind, nearest, words }) => [
    kind,
    words?.match ?? null,
    nearest,
  ])

const known = paragraph('{title}')

describe('what is wrong with the placeholders of a Word template', () => {
  it.each([
    ['{titel}', 'title'],
    ['{Responsabilities}', 'primary'],
    ['{salery}', 'salary'],
    ['{Ort}', 'location'],
    ['{contact_mail}', 'contact_email'],
    ['{xyzzy}', null],
    ['{no}', null],
  ])('names %s and offers the nearest', async (written, nearest) => {
    expect(await listKinds({ body: paragraph(written) })).toEqual([['unknown', written, nearest]])
  })

  it.each([
    '<w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="" descr="The logo of {client}"/></wp:inline></w:drawing>',
    '<w:pict><v:shape xmlns:v="urn:v"><v:textpath string="For {client}"/></v:shape></w:pict>',
  ])('refuses a placeholder in an attribute: %s', async (drawing) => {
    const body = `${known}<w:p><w:r>${drawing}</w:r></w:p>`
    expect(await listKinds({ body })).toEqual([['unfillable', '{client}', null]])
  })

  it.each(['{primary}', '{#primary}{text}{/primary}'])(
    'refuses %s in a paragraph that ends a section, which it would repeat',
    async (written) => {
      const end = '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>'
      const findProblems = async (text: string) =>
        (await check({ body: `<w:p>${end}${run(text)}</w:p>${known}` })).problems
      const [problem, ...others] = await findProblems(written)
      expect(problem).toMatchObject({ kind: 'unfillable', place: 'body' })
      expect(problem!.message).toContain('the end of its section')
      expect(others).toEqual([])
      expect(await findProblems('{title} {#primary}{text}, {/primary}')).toEqual([])
    },
  )

  it.each([
    ['{{{title}}} {{client}}'],
    ['{{title}} {{! client }}'],
    ['{title} {=client}'],
    ['{title} {$client}'],
    ['{title} {"client"}'],
    ['{title} {client?}'],
    ['{title} {% client %}'],
    ['{title} ${client}'],
  ])('fills nothing of %s, which another program wants', async (written) => {
    expect((await check({ body: paragraph(written) })).problems.length).toBeGreaterThan(0)
  })

  it('says where it stands and what is around it', async () => {
    const { problems } = await check({
      body: known,
      footer: paragraph('Our offer for the ', '{clie', 'nnt} in spring'),
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      place: 'footer',
      words: { before: 'Our offer for the ', match: '{cliennt}', after: ' in spring' },
      nearest: 'client',
    })
    expect(problems[0]!.message).toContain('the footer')
  })

  it('counts pages where Word has left their breaks', async () => {
    const page = '<w:p><w:r><w:lastRenderedPageBreak/></w:r>' + run('{clint}') + '</w:p>'
    const { problems } = await check({ body: known + page + paragraph('{locaton}') })
    expect(problems.map(({ page: number }) => number)).toEqual([2, 2])
  })

  it.each<[string, string[]]>([
    ['{title', ['unclosed']],
    ['title}', ['unopened']],
    ['{#primary}{text}', ['loop-not-closed']],
    ['{text}{/primary}', ['unknown', 'loop-not-opened']],
    ['{#primary}{#hard}{/primary}{/hard}', ['loop-not-closed', 'loop-not-opened']],
    ['{sections}', ['not-text']],
    ['{is_agency}', ['not-text']],
    ['{title} and {{client}}', ['other-brackets']],
  ])('refuses %s', async (written, kinds) => {
    const { problems } = await check({ body: paragraph(written) })
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(kinds))
  })

  it('refuses a list that begins in one table and ends in another', async () => {
    const body =
      table([paragraph('{#primary}{text}')]) + paragraph('') + table([paragraph('{/primary}')])
    expect(await listKinds({ body })).toEqual([['loop-apart', '{/primary}', null]])
  })

  it('refuses placeholders in the address of a link and in the code of a field', async () => {
    const link =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:%7Bcontact_email%7D" TargetMode="External"/>'
    const body = known + field(' HYPERLINK "{contact_link}" ', 'here')
    expect(await listKinds({ body, relations: link })).toEqual([
      ['unfillable', '{contact_email}', null],
      ['unfillable', '{contact_link}', null],
    ])
  })

  it('knows items of a list only within it', async () => {
    expect(await listKinds({ body: paragraph('{#hard}{name}{description}{/hard}') })).toEqual([])
    expect(await listKinds({ body: paragraph('{#primary}{description}{/primary}') })).toEqual([
      ['unknown', '{description}', 'definition'],
    ])
  })
})

describe('templates for other programs', () => {
  it.each([
    '{{ user.name | upper }}',
    '{% for line in lines %}',
    '{{#each jobs}}',
    '{person.name}',
    '{d.title}',
    '{a+b}',
    '$job.Name',
    '#foreach($x in $list)',
    '${foo.bar}',
    '{{foo}}',
    '<<[customer.Name]>>',
    '[[Anrede]]',
    '%user%',
    '$(last_name)',
    '+++INS title+++',
    '<%= title %>',
    '[#list jobs as job]',
    '{{>> Loop}}',
    '{{@photo}}',
  ])('are refused with a reason: %s', async (written) => {
    const text = written.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    const { problems } = await check({ body: known + paragraph(text) })
    expect(problems.map(({ kind }) => kind)).toContain('foreign')
  })

  it.each(['{{title}}', '${title}', '$(title)', '[[title]]', '«title»'])(
    'are filled where only the brackets are foreign: %s',
    async (written) => {
      expect((await check({ body: paragraph(written) })).problems).toEqual([])
    },
  )

  it('are refused for fields of a mail merge, however they are written', async () => {
    const simple = `<w:p><w:fldSimple w:instr=" MERGEFIELD City ">${run('«City»')}</w:fldSimple></w:p>`
    const { problems } = await check({
      body: known + field(' MERGEFIELD "First name" ', '«…»') + simple,
    })
    expect(problems.map(({ kind }) => kind)).toEqual(['foreign', 'foreign'])
    expect(problems[0]!.message).toContain('First name')
  })

  it.each(['«Bonjour», a-t-elle dit', 'A {title} from $5.50 to 100 %', 'C# and #hashtag'])(
    'are not seen in ordinary text: %s',
    async (text) => {
      expect(
        (await check({ body: known + paragraph(text.replace('{title}', 'role')) })).problems,
      ).toEqual([])
    },
  )

  it('says so if there is nothing to fill in, and points at words in brackets', async () => {
    const { problems } = await check({ body: paragraph('Dear [Contact name]') })
    expect(problems.map(({ kind }) => kind)).toEqual(['no-placeholders'])
    expect(problems[0]!.message).toContain('[Contact name]')
  })
})

describe('files that are no templates', () => {
  it.each([
    ['text', 'Dear {name}'],
    ['an old Word file', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'],
    ['half a file', 'PK\u0003\u0004'],
  ])('are refused with a reason: %s', async (_name, content) => {
    const { check: found } = await checkBytes(Buffer.from(content, 'latin1'))
    expect(found.problems.map(({ kind }) => kind)).toEqual(['damaged'])
  })

  it('are refused where a part is not well formed or declares entities', async () => {
    for (const header of ['<w:p><w:r>', '<!DOCTYPE x>'])
      expect((await check({ body: known, header })).problems.map(({ kind }) => kind)).toEqual([
        'damaged',
      ])
  })
})
