// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { fileTokenSchema } from '@shared/contract/tokens'
import { listOpenDoubts } from '@shared/domain/withholding/doubts'
import { createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { agencyIdSchema, createId } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import { usePostingChoice } from '@renderer/features/roles/preview/usePostingChoice'
import { usePostingDocument } from '@renderer/features/roles/preview/usePostingDocument'
import { useWithheldDecisions } from '@renderer/features/roles/preview/useWithheldDecisions'
import { ExportButtons } from '@renderer/features/roles/sendOut/ExportButtons'
import { ExportOutcome } from '@renderer/features/roles/sendOut/ExportOutcome'
import { useExport } from '@renderer/features/roles/sendOut/useExport'
import { WithheldDoubts } from '@renderer/features/roles/sendOut/WithheldDoubts'
import { installFakeBridge, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from './createRoleRecord'

const agency: Agency = {
  ...createEmptyAgencyDraft(),
  id: createId(agencyIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: 'Harbour Search',
  withhold: ['client'],
}

const role = createRoleRecord({
  title: 'Buyer',
  client: 'Apple',
  definition: [createListItem('Apple pie on Fridays.'), createListItem('An Apple a day.')],
})

/** The *Send out* tab without its paper. */
const SendOut = () => {
  const { choose } = usePostingChoice(role.id)
  useEffect(() => choose({ audience: 'agency' }), [choose])
  const exporting = useExport(role, () => Promise.resolve(true))
  const { doubts } = usePostingDocument(role, { pageSize: 'A4', theme: 'clear' })
  const { decide } = useWithheldDecisions(role.id)
  const undecided = listOpenDoubts(doubts).length
  return (
    <>
      <WithheldDoubts doubts={doubts} decide={decide} />
      <ExportButtons exporting={exporting} undecided={undecided} />
      <ExportOutcome exporting={exporting} undecided={undecided} />
    </>
  )
}

describe('passages that may reveal who the client is', () => {
  let bridge: FakeBridge

  const show = async () => {
    bridge = installFakeBridge({
      'agencies.list': () => ok([agency]),
      'dialogs.chooseSaveFile': () =>
        ok({ token: fileTokenSchema.parse('file'), name: 'Buyer.docx' }),
      'documents.exportPosting': () => ok({ title: '', files: [], warnings: [] }),
    })
    renderInWindow(<SendOut />)
    // Without an agency nothing can be exported.
    await waitFor(() => expect(button('Export to Word')).toHaveProperty('disabled', false))
    return userEvent.setup()
  }
  const asked = () => bridge.calls.filter(({ name }) => name === 'dialogs.chooseSaveFile')
  const button = (name: string | RegExp) => screen.getByRole('button', { name })
  const focused = () => document.activeElement?.getAttribute('aria-label')

  afterEach(cleanup)

  it('ask for no file while one is undecided, say what to do, and lead there', async () => {
    const user = await show()
    await user.click(button('Export to Word'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('2 passages above may reveal what is withheld')
    expect(asked()).toEqual([])
    expect(focused()).toBe('Replace “Apple” in Role definition, 1')
  })

  it('stop the export of several files as well', async () => {
    const user = await show()
    await user.click(button('Export both…'))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(bridge.calls.filter(({ name }) => name === 'dialogs.chooseFolder')).toEqual([])
  })

  it('are mentioned by the buttons that they disable', async () => {
    const user = await show()
    const description = document.getElementById(
      button('Export to PDF').getAttribute('aria-describedby') ?? '',
    )
    expect(description?.textContent).toContain('First decide about 2 passages')
    await user.click(button('Show the first'))
    expect(focused()).toBe('Replace “Apple” in Role definition, 1')
  })

  it('are decided with the keyboard alone, and then exported', async () => {
    const user = await show()
    button('Export to Word').focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('alert')
    await user.keyboard('{Enter}')
    expect(button('Replace “Apple” in Role definition, 1').getAttribute('aria-pressed')).toBe(
      'true',
    )
    button('Go to the next one').focus()
    await user.keyboard('{Enter}')
    expect(focused()).toBe('Replace “Apple” in Role definition, 2')
    await user.tab()
    await user.keyboard(' ')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText('Every passage is decided. You can export now.')).toBeTruthy()
    button('Export to Word').focus()
    await user.keyboard('{Enter}')
    expect(asked()).toHaveLength(1)
  })
})
