import { describe, expect, it } from 'vitest'
import type { CvSource } from '@shared/contract/channels/candidates/cvChannels'
import type { SheetMapping } from '@shared/contract/channels/candidates/sheetChannels'
import { expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

const list = (text: string, name = 'people.csv'): CvSource => ({
  kind: 'dropped',
  name,
  bytes: new TextEncoder().encode(text),
})

const people = list(
  'Person;Erreichbar unter;Kram\nAda Brandt;ada@example.org;4\nBo Lind;bo@example.org;7\n',
)

const asNamed: SheetMapping = { headerRow: 0, columns: ['name', 'email', null] }

describe('a list of candidates in the window', () => {
  it('is shown with its first rows and a guess, and imports nothing yet', async () => {
    const { handlers } = await createOpenContext()
    const preview = expectOk(await handlers['sheets.read']({ source: people }))
    expect(preview).toMatchObject({ rowCount: 3, isRemembered: false })
    expect(preview?.columns[1]).toBe('email')
    expect(expectOk(await handlers['candidates.list']({})).rows).toEqual([])
  })

  it('is none where a text is none', async () => {
    const { handlers } = await createOpenContext()
    const letter = list('Dear Ada,\nthank you for your call.\n', 'letter.txt')
    expect(expectOk(await handlers['sheets.read']({ source: letter }))).toBeNull()
  })

  it('becomes candidates with its columns as they are mapped, which is remembered for such lists', async () => {
    const { handlers, events } = await createOpenContext()
    const imported = expectOk(await handlers['sheets.import']({ source: people, mapping: asNamed }))
    expect(imported.created.map(({ row, name }) => `${row} ${name}`)).toEqual([
      '2 Ada Brandt',
      '3 Bo Lind',
    ])
    expect(events).toContainEqual({
      name: 'sheets.progress',
      payload: { step: 'importing', done: 2, total: 2 },
    })
    const next = list('Person;Erreichbar unter;Kram\nCy Voss;cy@example.org;1\n')
    expect(expectOk(await handlers['sheets.read']({ source: next }))).toMatchObject({
      columns: asNamed.columns,
      isRemembered: true,
    })
  })

  it('says which rows failed and who was updated, and takes an update back', async () => {
    const { handlers } = await createOpenContext()
    expectOk(await handlers['sheets.import']({ source: people, mapping: asNamed }))
    const again = list(
      'Name,Email,Place\nAda Brandt,ada@example.org,Bergen\n,,Narvik\nBo Lind,bo@example.org,\n',
    )
    const mapping: SheetMapping = { headerRow: 0, columns: ['name', 'email', 'location'] }
    const imported = expectOk(await handlers['sheets.import']({ source: again, mapping }))
    expect(imported.created).toEqual([])
    expect(imported.failed.map(({ row }) => row)).toEqual([3])
    const [ada, bo] = imported.updated
    expect(bo?.undo).toBeNull()
    const readPlace = async (): Promise<string> =>
      expectOk(await handlers['candidates.get']({ id: ada!.id })).location
    expect(await readPlace()).toBe('Bergen')
    expectOk(await handlers['merging.undo']({ undo: ada!.undo! }))
    expect(await readPlace()).toBe('')
  })

  it('imports nothing while no column holds names or mail addresses', async () => {
    const { handlers } = await createOpenContext()
    const mapping: SheetMapping = { headerRow: 0, columns: [null, null, 'location'] }
    expect(expectFailure(await handlers['sheets.import']({ source: people, mapping }))).toBe(
      'invalid-input',
    )
  })

  it('stops between rows, and keeps whole candidates of those before', async () => {
    const { handlers } = await createOpenContext()
    const rows = Array.from({ length: 200 }, (_, at) => `Person ${at};p${at}@example.org`)
    const source = list(['Name;Email', ...rows].join('\n'))
    const importing = handlers['sheets.import']({
      source,
      mapping: { headerRow: 0, columns: ['name', 'email'] },
    })
    // Begun when the first candidate is stored.
    while (expectOk(await handlers['candidates.list']({})).rows.length === 0)
      await new Promise((resolve) => setImmediate(resolve))
    expectOk(await handlers['sheets.stop']({}))
    const imported = expectOk(await importing)
    expect(imported.isStopped).toBe(true)
    expect(imported.created.length).toBeLessThan(200)
    expect(expectOk(await handlers['candidates.list']({})).rows).toHaveLength(
      imported.created.length,
    )
  })
})
