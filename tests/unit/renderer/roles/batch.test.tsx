// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import { fileTokenSchema } from '@shared/contract/tokens'
import { summarizeRole } from '@shared/domain/records/summaries'
import { createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { agencyIdSchema, createId } from '@shared/model/ids'
import { BatchDialog } from '@renderer/features/roles/bulk/BatchDialog'
import { askToSendOut, closeBatch } from '@renderer/features/roles/bulk/batchStore'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from './createRoleRecord'

const roles = ['Head of Data', 'Analyst'].map((title) => createRoleRecord({ title }))
const stored = {
  rev: 1,
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-10-01T08:00:00.000Z',
}
const agency: Agency = {
  ...createEmptyAgencyDraft(),
  ...stored,
  id: createId(agencyIdSchema),
  name: 'Alpenpersonal',
}

describe('sending several roles out', () => {
  let bridge: FakeBridge

  const show = (answers: Answers) => {
    bridge = installFakeBridge({
      'roles.list': () => ok(roles.map((role) => summarizeRole(role, 0))),
      'agencies.list': () => ok([agency]),
      'dialogs.chooseFolder': () => ok({ token: fileTokenSchema.parse('folder'), name: 'Exports' }),
      ...answers,
    })
    renderInWindow(<BatchDialog />)
    askToSendOut(roles.map(({ id }) => id))
    return userEvent.setup()
  }
  const exports = () =>
    bridge.calls.filter(({ name }) => name === 'documents.exportPosting').map(({ input }) => input)

  const send = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(await screen.findByRole('option', { name: /Alpenpersonal/ }))
    await user.click(screen.getByRole('option', { name: /Advert/ }))
    await user.click(screen.getByRole('button', { name: 'Write 4 postings to a folder…' }))
  }

  beforeEach(() => {
    document.body.innerHTML = '<div id="overlays"></div>'
  })
  afterEach(() => {
    closeBatch()
    cleanup()
  })

  it('writes each role for each recipient, and keeps what came of it', async () => {
    const user = show({
      'documents.exportPosting': ({ roleId, audience }) => {
        if (audience === 'advert' && roleId === roles[0]?.id)
          return fail('exists', 'There is a file of this name already.')
        if (audience === 'agency' && roleId === roles[1]?.id)
          return fail('withheld-unclear', 'One place may reveal what is withheld.')
        const fileName = `${roleId}.docx`
        const file = { format: 'docx' as const, fileName, bytes: 1 }
        const files = [{ ...file, token: fileTokenSchema.parse(fileName) }]
        return ok({ title: roleId, files, warnings: [] })
      },
    })
    await send(user)
    expect(await screen.findByText('2 of 4 postings written.')).toBeTruthy()
    expect(exports()).toHaveLength(4)
    expect(exports()[0]).toMatchObject({
      target: { subfolder: 'Alpenpersonal', overwrite: false, written: [] },
    })
    expect(exports()[3]).toMatchObject({ target: { written: [`${roles[0]?.id}.docx`] } })
    const results = within(screen.getByRole('list', { name: 'What was sent out' }))
    expect(results.getAllByRole('listitem')).toHaveLength(4)
    expect(results.getByText('Analyst · Alpenpersonal')).toBeTruthy()
    expect(results.getByRole('button', { name: 'Decide' })).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Replace the files of 1 posting' }))
    await waitFor(() => expect(exports()).toHaveLength(5))
    expect(exports()[4]).toMatchObject({ audience: 'advert', target: { overwrite: true } })
  })

  it('keeps both files, if that is wanted, where a name is taken', async () => {
    const user = show({
      'documents.exportPosting': () => fail('exists', 'There is a file of this name already.'),
    })
    await send(user)
    await user.click(await screen.findByRole('button', { name: 'Keep both' }))
    await waitFor(() => expect(exports()).toHaveLength(8))
    expect(exports()[7]).toMatchObject({ target: { overwrite: false, keepBoth: true } })
  })

  it('stops after the posting that is being written', async () => {
    let finish: (() => void) | undefined
    const user = show({
      'documents.exportPosting': () =>
        new Promise((resolve) => {
          finish = () => resolve(fail('io', 'The disk is gone.'))
        }),
    })
    await send(user)
    await user.click(await screen.findByRole('button', { name: 'Stop' }))
    finish?.()
    expect(await screen.findByText(/Stopped before 3 postings/)).toBeTruthy()
    expect(screen.getByText('The disk is gone.')).toBeTruthy()
    expect(exports()).toHaveLength(1)
  })
})
