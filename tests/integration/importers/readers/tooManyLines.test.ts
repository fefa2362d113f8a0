import { describe, expect, it } from 'vitest'
import type { Result } from '@shared/contract/result'
import { readingLimits } from '@electron/importers/readers/limits'
import { readPastedPosting, readPostingFile } from '@electron/importers/readers/readPosting'
import { textContaining } from '../../../helpers/matchers'
import { encodeText } from './readerTools'

const writeItems = (count: number): string =>
  Array.from({ length: count }, (_, index) => `- Bake bread number ${index}\n`).join('')

const writeMail = (attachments: number, items: number): string =>
  [
    'Subject: Baker',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...Array.from(
      { length: attachments },
      (_, index) =>
        `--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=part-${index}.txt\r\n\r\n${writeItems(items)}`,
    ),
    '--b--',
  ].join('\r\n')

const expectRefused = (result: Result<unknown>): void => {
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', message: textContaining('far more than any posting') },
  })
}

// What is read must be handed over to the process of the windows, which can do nothing else meanwhile.
describe('more lines than any posting has', () => {
  const tooMany = readingLimits.blocks + 1

  it('are refused in a text file and in a pasted text', async () => {
    const text = writeItems(tooMany)
    expectRefused(await readPostingFile(encodeText(text), 'baker.txt'))
    expectRefused(await readPastedPosting({ text, html: null }))
  })

  it('are refused if they belong to no posting either', async () => {
    expectRefused(await readPostingFile(encodeText('- —\n'.repeat(tooMany)), 'marks.txt'))
  })

  it('are refused in a mail, over all its attachments', async () => {
    const [attachments, items] = [5, Math.ceil(tooMany / 5)]
    expectRefused(await readPostingFile(encodeText(writeMail(attachments, items)), 'baker.eml'))
  })

  it('are not what a mail with as many attachments of usual length has', async () => {
    const read = await readPostingFile(encodeText(writeMail(5, 20)), 'baker.eml')
    expect(read).toMatchObject({ ok: true, value: { text: textContaining('number 19') } })
  })
})
