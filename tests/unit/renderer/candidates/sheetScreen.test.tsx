// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import type { ChannelInput } from '@shared/contract/contract'
import { ok } from '@shared/contract/result'
import { candidateIdSchema, createId } from '@shared/model/ids'
import { CvImport } from '@renderer/features/candidates/importing/CvImport'
import { closeCvImport } from '@renderer/features/candidates/importing/session/cvImportSession'
import { importDroppedCvs } from '@renderer/features/candidates/importing/session/cvImportCommands'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

afterEach(() => {
  closeCvImport()
  cleanup()
})

const rows = [
  ['Person', 'Erreichbar unter'],
  ['Ada Brandt', 'ada@example.org'],
]
const ada = createId(candidateIdSchema)

it('imports a list with its columns as they are mapped, and takes it back', async () => {
  const user = userEvent.setup()
  const imported: ChannelInput<'sheets.import'>[] = []
  const removed: string[] = []
  installFakeBridge({
    'sheets.read': () =>
      ok({
        rows,
        rowCount: 2,
        headerRow: null,
        columns: [null, null],
        isRemembered: false,
      }),
    'sheets.import': (input) => {
      imported.push(input)
      return ok({
        created: [{ row: 2, id: ada, name: 'Ada Brandt' }],
        updated: [],
        duplicates: [],
        failed: [{ row: 3, message: 'This row has no name.' }],
        isStopped: false,
      })
    },
    'candidates.remove': ({ ids }) => {
      removed.push(...ids)
      return ok(ids.map((id) => ({ collection: 'candidates' as const, id })))
    },
  })
  renderInWindow(<CvImport />)
  importDroppedCvs([new File(['Person;Erreichbar unter'], 'people.csv')])

  const name = await screen.findByRole('combobox', { name: 'What “Column 1” holds' })
  expect(screen.getByText('Say which column holds the names, or the mail addresses.')).toBeTruthy()
  await user.click(name)
  await user.keyboard('Name{Enter}')
  const headings = screen.getByRole('combobox', { name: 'Headings' })
  await user.click(headings)
  await user.keyboard('Row 1{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Import 1 row' }))

  expect(await screen.findByText('1 candidate added, 0 updated, 1 row failed.')).toBeTruthy()
  expect(imported[0]?.mapping).toEqual({ headerRow: 0, columns: ['name', null] })
  const [, worst] = within(screen.getByRole('table', { name: 'Rows' })).getAllByRole('row')
  expect(worst?.textContent).toContain('This row has no name.')

  await user.click(screen.getByRole('button', { name: 'Undo the import of 1 candidate' }))
  expect(await screen.findByRole('combobox', { name: 'What “Person” holds' })).toBeTruthy()
  expect(removed).toEqual([ada])
})
