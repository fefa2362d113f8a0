import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { convertWithLibreOffice } from '../../../helpers/documentTools'
import { textContaining } from '../../../helpers/matchers'
import { createSentCli, type SentCli } from './sentPosting'
import { list, writePosting } from '../testCli'

const who = 'w:author="Anna Pike" w:date="2026-11-30T09:15:00Z"'

const run = (text: string, name = 't'): string =>
  `<w:r w:rsidR="00A77B3E"><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`

/** Rewrites the words of a run as Word does while it tracks changes. */
const trackWords = (xml: string, before: string, deleted: string, inserted: string): string =>
  xml.replace(
    new RegExp(`<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>${before}${deleted}`, 'u'),
    `${run(before)}<w:del w:id="901" ${who}>${run(deleted, 'delText')}</w:del><w:ins w:id="902" ${who}>${run(inserted)}</w:ins><w:r><w:t xml:space="preserve">`,
  )

/** Puts a tracked paragraph behind the one with these words. */
const trackParagraph = (xml: string, behind: string, text: string): string =>
  xml.replace(
    new RegExp(`(<w:p>(?:(?!</w:p>).)*${behind}(?:(?!</w:p>).)*</w:p>)`, 'u'),
    `$1<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:rPr><w:ins w:id="903" ${who}/></w:rPr></w:pPr><w:ins w:id="904" ${who}>${run(text)}</w:ins></w:p>`,
  )

/** Deletes the paragraph with these words while changes are tracked. */
const trackDeletion = (xml: string, words: string): string =>
  xml.replace(
    new RegExp(
      `<w:p>(<w:pPr>(?:(?!</w:pPr>).)*)</w:pPr>((?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*)</w:p>`,
      'u',
    ),
    (_, properties: string, runs: string) =>
      `<w:p>${properties}<w:rPr><w:del w:id="905" ${who}/></w:rPr></w:pPr><w:del w:id="906" ${who}>${runs.replaceAll('w:t', 'w:delText').replaceAll('w:delTextab', 'w:tab')}</w:del></w:p>`,
  )

const editTracked = (xml: string): string =>
  trackDeletion(
    trackParagraph(
      trackWords(xml, 'Coach two team leads and hire ', 'three', 'five'),
      'Publish our methods',
      'Run a summer school for young analysts.',
    ),
    'Lead the replacement of nightly exports',
  )

const changesSchema = z.object({
  changes: z.array(
    z.looseObject({
      kind: z.string(),
      present: z.string(),
      read: z.string(),
      isTaken: z.boolean(),
    }),
  ),
})

const readChanges = async (cli: SentCli, ...args: string[]) =>
  changesSchema.parse((await cli.runJson('import-return', ...args)).value).changes

const showRole = async (cli: SentCli): Promise<string> => {
  const roles = await list(cli, 'roles')
  const role = roles.find(({ title }) => title === 'Head of Data')
  return (await cli.run('show', role!.id)).stdout
}

const trackedOutcome = [
  {
    kind: 'differs',
    present: textContaining('hire three more'),
    read: textContaining('hire five more'),
    isTaken: true,
  },
  {
    kind: 'removed',
    present: textContaining('Lead the replacement of nightly exports'),
    isTaken: true,
  },
  { kind: 'new', read: 'Run a summer school for young analysts.', isTaken: true },
]

const trackedChanges = [
  { kind: 'deleted', text: textContaining('Lead the replacement of nightly exports') },
  { kind: 'deleted', author: 'Anna Pike', text: 'three' },
  { kind: 'inserted', author: 'Anna Pike', text: 'five' },
  { kind: 'inserted', text: 'Run a summer school for young analysts.' },
]

describe('import-return', () => {
  it('merges what was changed with tracking, and leaves all the rest alone', async () => {
    const cli = await createSentCli()
    const before = await showRole(cli)
    const file = await cli.writeCopy('returned.docx', editTracked)
    expect(await cli.runJson('import-return', file)).toMatchObject({
      value: {
        posting: { roleTitle: 'Head of Data', roleRev: 1 },
        changes: trackedOutcome,
        trackedChanges,
      },
      exitStatus: 0,
    })
    const after = await showRole(cli)
    expect(after).toContain('Coach two team leads and hire five more')
    expect(after).toContain('Run a summer school for young analysts.')
    expect(after).not.toContain('Lead the replacement of nightly exports')
    const isUntouched = (line: string): boolean =>
      !/hire (?:three|five) more|summer school|nightly exports|updatedAt|rev:/u.test(line)
    expect(after.split('\n').filter(isUntouched)).toEqual(before.split('\n').filter(isUntouched))
  })

  it('changes nothing when it is only to say what it would do', async () => {
    const cli = await createSentCli()
    const before = await showRole(cli)
    const file = await cli.writeCopy('returned.docx', editTracked)
    const { stdout } = await cli.run('import-return', file, '--dry-run')
    expect(stdout).toContain('Would take over 3 of 3 changes.')
    expect(await showRole(cli)).toBe(before)
  })

  it('finds nothing in a copy that nobody has changed', async () => {
    const cli = await createSentCli()
    expect(await readChanges(cli, cli.sentFile)).toEqual([])
  })

  it('leaves what has changed in the role since it was sent, and says so', async () => {
    const cli = await createSentCli()
    await cli.run('replace', 'hire three more', 'hire two more', '--role', 'Head of Data')
    const file = await cli.writeCopy('returned.docx', editTracked)
    const { stdout, stderr } = await cli.run('import-return', file)
    expect(stdout).toContain('Took over 2 of 3 changes.')
    expect(stderr).toContain('Left as it is, since it has changed in the role.')
    expect(await showRole(cli)).toContain('Coach two team leads and hire two more')
  })

  it('takes over changes made without tracking, and merges the same file only once', async () => {
    const cli = await createSentCli()
    const file = await cli.writeCopy('returned.docx', (xml) =>
      xml.replace('hire three more', 'hire five more'),
    )
    expect(await readChanges(cli, file)).toMatchObject([{ kind: 'differs', isTaken: true }])
    expect(await readChanges(cli, file)).toMatchObject([{ kind: 'same', isTaken: false }])
  })

  it('merges a file that LibreOffice has saved, and one that came by way of OpenDocument', async () => {
    const cli = await createSentCli()
    await cli.writeCopy('returned.docx', editTracked)
    const inFolder = (name: string): string => join(cli.folder, name)
    await convertWithLibreOffice('odt', [inFolder('returned.docx')], cli.folder)
    await convertWithLibreOffice('docx', [inFolder('returned.docx')], inFolder('saved'))
    await convertWithLibreOffice('docx', [inFolder('returned.odt')], inFolder('back'))
    for (const file of ['saved/returned.docx', 'returned.odt', 'back/returned.docx']) {
      const { value } = await cli.runJson('import-return', file, '--dry-run')
      expect(value, file).toMatchObject({
        changes: trackedOutcome,
        trackedChanges,
      })
    }
  }, 180_000)

  it('takes nothing out of the role for a copy of which half is missing', async () => {
    const cli = await createSentCli()
    const file = await cli.writeCopy('half.docx', (xml) => {
      const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu)]
      const middle = paragraphs[24]!.index
      return `${xml.slice(0, middle)}${xml.slice(xml.indexOf('<w:sectPr'))}`
    })
    const changes = await readChanges(cli, file)
    expect(changes.length).toBeGreaterThan(10)
    expect(changes.filter(({ isTaken }) => isTaken)).toEqual([])
  })

  it('refuses a file that was not sent from here', async () => {
    const cli = await createSentCli()
    await writeFile(join(cli.folder, 'other.txt'), writePosting('Head of Data'))
    const { stderr, exitStatus } = await cli.run('import-return', 'other.txt')
    expect(stderr).toContain('error [not-found]')
    expect(exitStatus).toBe(1)
  })
})
