// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import { fileTokenSchema } from '@shared/contract/tokens'
import type { ExportFormat } from '@shared/model/sentPosting'
import { ExportButtons } from '@renderer/features/roles/sendOut/ExportButtons'
import { ExportOutcome } from '@renderer/features/roles/sendOut/ExportOutcome'
import { useExport } from '@renderer/features/roles/sendOut/useExport'
import { formatBytes } from '@renderer/format/formatBytes'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from './createRoleRecord'

const role = createRoleRecord({ title: 'Head of Data', client: 'Northwind' })
const folder = { token: fileTokenSchema.parse('folder'), name: 'Exports' }
const file = { token: fileTokenSchema.parse('file'), name: 'Head of Data.docx' }

const exported = (formats: readonly ExportFormat[]) =>
  ok({
    files: formats.map((format) => ({
      format,
      fileName: `Head of Data.${format}`,
      bytes: 15_103,
      token: fileTokenSchema.parse(format),
    })),
    title: 'Chief of Technology',
    warnings: [],
  })

const Exporter = ({ saveEdits }: { saveEdits: () => Promise<boolean> }) => {
  const exporting = useExport(role, saveEdits)
  return (
    <>
      <ExportButtons exporting={exporting} undecided={0} />
      <ExportOutcome exporting={exporting} undecided={0} />
    </>
  )
}

describe('sending out a posting', () => {
  let bridge: FakeBridge

  const show = (answers: Answers, saveEdits = () => Promise.resolve(true)) => {
    bridge = installFakeBridge(answers)
    renderInWindow(<Exporter saveEdits={saveEdits} />)
    return userEvent.setup()
  }
  const exports = () =>
    bridge.calls.filter(({ name }) => name === 'documents.exportPosting').map(({ input }) => input)

  afterEach(cleanup)

  it('suggests a name, writes where the user chose, and shows what it wrote', async () => {
    const user = show({
      'dialogs.chooseSaveFile': () => ok(file),
      'documents.exportPosting': ({ formats }) => exported(formats),
      'documents.reveal': () => ok(null),
    })
    await user.click(screen.getByRole('button', { name: 'Export to Word' }))
    expect(await screen.findByText('Head of Data.docx')).toBeTruthy()
    expect(screen.getByText(/^15.kB$/)).toBeTruthy()
    const asked = bridge.calls.find(({ name }) => name === 'dialogs.chooseSaveFile')
    expect(asked?.input).toEqual({
      roleId: role.id,
      audience: 'full',
      agencyId: null,
      pageSize: 'A4',
      theme: 'clear',
      format: 'docx',
      decisions: {},
    })
    await user.click(screen.getByRole('button', { name: 'Show in folder' }))
    expect(bridge.calls.at(-1)).toEqual({ name: 'documents.reveal', input: { token: 'docx' } })
  })

  it('writes nothing when the user cancels the dialog', async () => {
    const user = show({ 'dialogs.chooseSaveFile': () => ok(null) })
    await user.click(screen.getByRole('button', { name: 'Export to PDF' }))
    expect(exports()).toEqual([])
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('asks before it replaces files, and then replaces only those', async () => {
    const user = show({
      'dialogs.chooseFolder': () => ok(folder),
      'documents.exportPosting': ({ formats, target }) =>
        target.kind === 'folder' && target.overwrite
          ? exported(formats)
          : fail('exists', 'They are there.', { fileNames: ['a.docx', 'a.pdf'] }),
    })
    await user.click(screen.getByRole('button', { name: 'Export both…' }))
    expect(await screen.findByText('2 files in this folder would be replaced')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Replace 2 files' }))
    expect(await screen.findByText('Exported 2 files')).toBeTruthy()
    expect(exports()).toMatchObject([
      { target: { kind: 'folder', token: 'folder', overwrite: false } },
      { formats: ['docx', 'pdf'], target: { kind: 'folder', token: 'folder', overwrite: true } },
    ])
  })

  it('keeps both files, if that is wanted', async () => {
    const user = show({
      'dialogs.chooseFolder': () => ok(folder),
      'documents.exportPosting': ({ formats, target }) =>
        target.kind === 'folder' && target.keepBoth === true
          ? exported(formats)
          : fail('exists', 'They are there.', { fileNames: ['a.docx', 'a.pdf'] }),
    })
    await user.click(screen.getByRole('button', { name: 'Export both…' }))
    await user.click(await screen.findByRole('button', { name: 'Keep both' }))
    expect(await screen.findByText('Exported 2 files')).toBeTruthy()
    expect(exports()[1]).toMatchObject({ target: { overwrite: false } })
  })

  it('exports nothing while the last edits could not be saved', async () => {
    const user = show({ 'dialogs.chooseSaveFile': () => ok(file) }, () => Promise.resolve(false))
    await user.click(screen.getByRole('button', { name: 'Export to Word' }))
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was exported')
    expect(exports()).toEqual([])
  })

  it('says what went wrong until it is dismissed', async () => {
    const user = show({
      'dialogs.chooseSaveFile': () => ok(file),
      'documents.exportPosting': () => fail('disk-full', 'The disk is full. Nothing was written.'),
    })
    await user.click(screen.getByRole('button', { name: 'Export to Word' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

describe('the size of a file in words', () => {
  it('uses the most readable unit', () => {
    expect(formatBytes(0)).toMatch(/^0.byte/)
    expect(formatBytes(15_103)).toMatch(/^15.kB$/)
    expect(formatBytes(2_340_000)).toMatch(/^2[.,]3.MB$/)
  })
})
