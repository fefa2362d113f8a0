import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convertWithLibreOffice, validateDocx } from '../../../helpers/documentTools'
import { textContaining } from '../../../helpers/matchers'
import { createSentCli } from './sentPosting'
import { createTestCli, writePosting } from '../testCli'

const wrapLines = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gmu'), '$1\n')

describe('what-is', () => {
  it('knows a Word file that was renamed', async () => {
    const cli = await createSentCli()
    await copyFile(join(cli.folder, cli.sentFile), join(cli.folder, 'final (2).docx'))
    expect(await cli.runJson('what-is', 'final (2).docx')).toMatchObject({
      value: {
        files: [
          {
            file: 'final (2).docx',
            posting: { roleTitle: 'Head of Data', roleRev: 1, audience: 'agency', foundBy: 'mark' },
          },
        ],
      },
      exitStatus: 0,
    })
    const { stdout } = await cli.run('what-is', 'final (2).docx')
    expect(stdout).toMatch(/version 1 of “Head of Data”, sent to Harbour & Pike.* on \d{4}-/u)
  })

  it('finds its marks in a file that Word’s own rules find nothing wrong with', async () => {
    const cli = await createSentCli()
    expect(await validateDocx(join(cli.folder, cli.sentFile))).toEqual([])
  })

  it('knows it by any one of its three marks', async () => {
    const cli = await createSentCli()
    const unmark = (xml: string): string => xml.replace(/rolebench_[0-9a-f]+/u, 'Start')
    const bytes = await cli.rewrite({ 'word/document.xml': unmark })
    await writeFile(join(cli.folder, 'no-bookmark.docx'), bytes)
    const withoutParts = await cli.rewrite({
      'docProps/custom.xml': (xml) => xml.replace('Rolebench', 'Other'),
      'customXml/item1.xml': (xml) => xml.replace('mark=', 'other='),
    })
    await writeFile(join(cli.folder, 'bookmark.docx'), withoutParts)
    expect(await cli.runJson('what-is', 'no-bookmark.docx', 'bookmark.docx')).toMatchObject({
      value: { files: [{ posting: { foundBy: 'mark' } }, { posting: { foundBy: 'mark' } }] },
    })
  })

  it('knows it after LibreOffice has saved it, and by way of OpenDocument', async () => {
    const cli = await createSentCli()
    await copyFile(join(cli.folder, cli.sentFile), join(cli.folder, 'sent.docx'))
    const inFolder = (name: string): string => join(cli.folder, name)
    await convertWithLibreOffice('odt', [inFolder('sent.docx')], cli.folder)
    await convertWithLibreOffice('docx', [inFolder('sent.odt')], join(cli.folder, 'back'))
    expect(await cli.runJson('what-is', 'sent.odt', 'back/sent.docx')).toMatchObject({
      value: { files: [{ posting: { foundBy: 'mark' } }, { posting: { foundBy: 'mark' } }] },
      exitStatus: 0,
    })
  }, 120_000)

  it('knows a text of which nothing but its words is left', async () => {
    const cli = await createSentCli('txt')
    const text = await readFile(join(cli.folder, cli.sentFile), 'utf8')
    const rewrapped = wrapLines(text.replaceAll('•', '-').replaceAll('Set the', 'Define a'), 60)
    await writeFile(join(cli.folder, 'mail.txt'), `Dear all,\n\n${rewrapped}\nKind regards\n`)
    const { stdout, exitStatus } = await cli.run('what-is', 'mail.txt')
    expect(stdout).toContain('version 1 of “Head of Data”')
    expect(stdout).toContain('(known by its text)')
    expect(exitStatus).toBe(0)
  })

  it('knows which of two versions a text is', async () => {
    const cli = await createSentCli('txt')
    const first = await readFile(join(cli.folder, cli.sentFile), 'utf8')
    await cli.run('replace', 'next month', 'next year', '--role', 'Head of Data')
    expect((await cli.sendAgain('later')).exitStatus).toBe(0)
    await writeFile(join(cli.folder, 'first.txt'), first)
    await writeFile(join(cli.folder, 'second.txt'), first.replace('next month', 'next year'))
    expect(await cli.runJson('what-is', 'first.txt', 'second.txt')).toMatchObject({
      value: { files: [{ posting: { roleRev: 1 } }, { posting: { roleRev: 2 } }] },
    })
  })

  it('says so of a posting that was never sent, and of a file that can’t be read', async () => {
    const cli = await createSentCli()
    await writeFile(join(cli.folder, 'other.txt'), writePosting('Head of Data'))
    const { stdout, exitStatus } = await cli.run('what-is', 'other.txt')
    expect(stdout).toBe('other.txt: not a posting that was sent from this workspace')
    expect(exitStatus).toBe(1)
    expect(await cli.runJson('what-is', 'missing.pdf', cli.sentFile)).toMatchObject({
      value: { files: [{ posting: { roleRev: 1 } }] },
      error: { error: { message: textContaining('missing.pdf') } },
    })
  })

  it('tells nothing to a workspace that did not send it', async () => {
    const sender = await createSentCli()
    const other = await createTestCli()
    await other.run('init', '--sample')
    await copyFile(join(sender.folder, sender.sentFile), join(other.folder, 'file.docx'))
    expect(await other.runJson('what-is', 'file.docx')).toMatchObject({
      value: { files: [{ posting: null }] },
    })
  })
})
