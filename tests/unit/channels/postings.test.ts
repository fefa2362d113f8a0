import { describe, expect, it } from 'vitest'
import { FileTokens } from '@electron/services/files/fileTokens'
import { createPostingHandlers } from '@electron/channels/postings'
import { noReading } from '../../helpers/noReading'

const { 'postings.importText': importText } = createPostingHandlers({
  files: new FileTokens(),
  reading: noReading,
})

describe('pasted text', () => {
  it('is read up to two million characters', async () => {
    const read = await importText({ text: 'a'.repeat(2_000_000) })
    expect(read).toMatchObject({ ok: true })
  })

  it('is refused beyond that, and says what to do', async () => {
    const read = await importText({ text: 'a'.repeat(2_000_001) })
    expect(read).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message:
          'This text has more than 2 million characters, which no posting has. Paste the posting alone.',
      },
    })
  })
})
