import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { plainLetterheadStyle } from '@shared/model/letterhead'
import { createPng } from '../../../helpers/documents/createPng'
import { textContaining } from '../../../helpers/matchers'
import { expectOk } from '../../store/temporaryWorkspace'
import { createWithRole } from './exportFixtures'

const keepFile = (
  { handlers }: Awaited<ReturnType<typeof createWithRole>>,
  bytes: Uint8Array,
  name = 'logo.png',
) => handlers['attachments.keep']({ source: { kind: 'dropped', name, bytes } })

/** A role, and an agency whose letterhead has a logo. */
const createWithLogo = async () => {
  const context = await createWithRole()
  const { hash } = expectOk(await keepFile(context, createPng(60, 20)))
  const style = { ...plainLetterheadStyle, logo: { hash, width: 60, height: 20, alt: 'A lens' } }
  const agency = expectOk(
    await context.handlers['agencies.create']({
      draft: { ...createEmptyAgencyDraft(), name: 'Pike', letterheadStyle: style },
    }),
  )
  const order = context.request(['html'], { audience: 'agency', agencyId: agency.id })
  return { ...context, hash, order }
}

describe('a logo in an agency’s letterhead', () => {
  it('goes out in the file itself, with its words', async () => {
    const { handlers, files, order } = await createWithLogo()
    const { files: written } = expectOk(await handlers['documents.exportPosting'](order))
    const page = await readFile(files.resolve(written[0]!.token)!, 'utf8')
    expect(page).toContain(`data:image/png;base64,${createPng(60, 20).toString('base64')}`)
    expect(page).toContain('alt="A lens"')
  })

  it('stops the export where it is lost, and nothing is written', async () => {
    const { handlers, folder, hash, out, order } = await createWithLogo()
    await rm(join(folder, 'workspace', 'attachments', hash))
    expect(await handlers['documents.exportPosting'](order)).toMatchObject({
      error: {
        code: 'invalid-input',
        message: textContaining('The logo in the letterhead of Pike'),
      },
    })
    expect(await readdir(out)).toEqual([])
  })

  it('is shown to the window, and no other file is taken for one', async () => {
    const context = await createWithLogo()
    const read = context.handlers['attachments.readLogo']
    expect(expectOk(await read({ hash: context.hash }))).toEqual(createPng(60, 20))
    const { hash } = expectOk(await keepFile(context, Buffer.from('Not a picture'), 'cv.txt'))
    expect(await read({ hash })).toMatchObject({ error: { code: 'invalid-input' } })
  })
})
