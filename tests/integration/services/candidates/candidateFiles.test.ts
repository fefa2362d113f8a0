import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { textContaining } from '../../../helpers/matchers'
import { createCandidateDraft, expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

const keep = async (name: string, text: string) => {
  const context = await createOpenContext()
  const source = { kind: 'dropped', name, bytes: new TextEncoder().encode(text) } as const
  const kept = expectOk(await context.handlers['attachments.keep']({ source }))
  return { ...context, kept }
}

describe('the files of a record', () => {
  it('are kept, and opened as a copy under their own name', async () => {
    const { handlers, kept, shown } = await keep('cv.txt', 'Wade Hutchins')
    expect(kept).toMatchObject({ fileName: 'cv.txt', bytes: 13 })
    expectOk(await handlers['attachments.open'](kept))
    expect(shown).toEqual([textContaining('cv.txt')])
    expect(await readFile(shown[0] ?? '', 'utf8')).toBe('Wade Hutchins')
  })

  it('are not opened if the system would run them', async () => {
    const { handlers, kept, shown } = await keep('cv.pdf.exe', 'MZ')
    expect(expectFailure(await handlers['attachments.open'](kept))).toBe('invalid-input')
    expect(shown).toEqual([])
  })

  it('stay within the folder for copies, whatever they are called', async () => {
    const { handlers, kept, shown, userDataFolder } = await keep('../../cv.txt', 'Wade')
    expectOk(await handlers['attachments.open'](kept))
    expect(shown[0]?.startsWith(userDataFolder)).toBe(true)
  })
})

describe('candidates who are in the workspace twice', () => {
  it('are listed with the reason, merged, and there again after that is taken back', async () => {
    const { handlers, session } = await createOpenContext()
    const candidates = expectOk(session.getWorkspace()).collection('candidates')
    const contact = { email: 'anna@example.org', phone: '', links: [] }
    const one = expectOk(await candidates.create(createCandidateDraft({ contact })))
    const two = expectOk(
      await candidates.create(createCandidateDraft({ contact, skills: ['Welding'] })),
    )
    expect(expectOk(await handlers['merging.listDuplicates']({}))).toEqual([
      { id: two.id, name: two.name, of: one.id, ofName: one.name, why: 'The same mail address' },
    ])
    const merged = expectOk(
      await handlers['merging.merge']({ kept: one.id, other: two.id, choices: {} }),
    )
    expect(merged.candidate.skills).toEqual(['Welding'])
    expect(expectOk(await handlers['merging.listDuplicates']({}))).toEqual([])
    expectOk(await handlers['merging.undo']({ undo: merged.undo }))
    expect(candidates.list().map(({ skills }) => skills)).toEqual([[], ['Welding']])
  })

  it('are found as they are by now, each with the oldest before them', async () => {
    const { handlers, session } = await createOpenContext()
    const candidates = expectOk(session.getWorkspace()).collection('candidates')
    const create = async (email: string) =>
      expectOk(
        await candidates.create(
          createCandidateDraft({ location: '', contact: { email, phone: '', links: [] } }),
        ),
      )
    const list = async () =>
      expectOk(await handlers['merging.listDuplicates']({})).map(({ id, of }) => [id, of])
    const one = await create('one@example.org')
    expect(await list()).toEqual([])
    const two = await create('two@example.org')
    const three = await create('one@example.org')
    expect(await list()).toEqual([[three.id, one.id]])
    const contact = { email: 'one@example.org', phone: '', links: [] }
    expectOk(await candidates.save({ ...two, contact }))
    expect(await list()).toEqual([
      [two.id, one.id],
      [three.id, one.id],
    ])
    expectOk(await candidates.remove(one.id, one.rev))
    expect(await list()).toEqual([[three.id, two.id]])
  })

  it('are updated by a newer CV, which is attached, and are as before after that is taken back', async () => {
    const { handlers, session } = await createOpenContext()
    const candidates = expectOk(session.getWorkspace()).collection('candidates')
    const known = expectOk(await candidates.create(createCandidateDraft({ headline: 'Cook' })))
    const updated = expectOk(
      await handlers['cvs.update']({
        source: { kind: 'pasted', text: 'Anna, chef', html: null },
        draft: createCandidateDraft({ headline: 'Chef' }),
        candidateId: known.id,
        choices: { headline: 'other' },
      }),
    )
    expect(updated.candidate).toMatchObject({
      headline: 'Chef',
      attachments: [{ fileName: 'Pasted CV.txt' }],
    })
    expectOk(await handlers['merging.undo']({ undo: updated.undo }))
    expect(candidates.get(known.id)).toMatchObject({ headline: 'Cook', attachments: [] })
  })
})
