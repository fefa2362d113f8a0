// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { actionDefinitions } from '@shared/actions/actionDefinitions'
import { ok } from '@shared/contract/result'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { agencyIdSchema, createId, itemIdSchema } from '@shared/model/ids'
import { registerHandler } from '@renderer/actions/actionRegistry'
import { findEntries } from '@renderer/app/palette/paletteEntries'
import { settingEntries } from '@renderer/app/palette/settingEntries'
import { usePaletteActions } from '@renderer/app/palette/usePaletteActions'
import { usePeopleEntries } from '@renderer/app/palette/usePeopleEntries'
import { useRouter } from '@renderer/navigation/routes'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const Actions = ({ search }: { search: string }) => (
  <ul>
    {usePaletteActions(search).map(({ id, label }) => (
      <li key={id}>{label}</li>
    ))}
  </ul>
)

const People = ({ search }: { search: string }) => (
  <ul>
    {findEntries(usePeopleEntries(), search, 6).map(({ id, label, description, perform }) => (
      <li key={id}>
        <button onClick={perform}>{`${label}, ${description ?? ''}`}</button>
      </li>
    ))}
  </ul>
)

const listShown = (): (string | null)[] =>
  screen.queryAllByRole('listitem').map((item) => item.textContent)

describe('the palette', () => {
  const leaving: (() => void)[] = []
  afterEach(() => {
    cleanup()
    act(() => leaving.splice(0).forEach((leave) => leave()))
  })

  it.each([
    ['dup', 'Duplicate role'],
    ['send', 'Send out'],
    ['agency', 'Send out'],
    ['compare', 'Compare candidates'],
    ['stage', 'Show candidates of this role'],
    ['add candidate', 'Add candidate to a role…'],
    ['candidates add', 'Add candidates to this role'],
    ['posting', 'Show posting'],
    ['versions', 'Show versions'],
    ['checks', 'Show checks'],
    ['source', 'Show source'],
    ['timeline', 'Show activity of this role'],
    ['template', 'Save as template…'],
    ['snippet', 'Insert snippet…'],
    ['dark', 'Use dark appearance'],
    ['a4', 'Print on A4 paper'],
    ['letter', 'Print on Letter paper'],
    ['agencies', 'Go to agencies'],
    ['today', 'Go to today'],
    ['settings', 'Go to settings'],
  ])('finds for “%s” the action %s', (search, label) => {
    installFakeBridge({})
    for (const { id } of actionDefinitions)
      leaving.push(registerHandler(id, { isEnabled: true, perform: () => undefined }))
    renderInWindow(<Actions search={search} />)
    expect(listShown()).toContain(label)
  })

  it('offers no action that does nothing here', () => {
    installFakeBridge({})
    leaving.push(registerHandler('role.delete', { isEnabled: false, perform: () => undefined }))
    renderInWindow(<Actions search="role" />)
    expect(listShown()).toEqual([])
  })

  it('finds the settings for dark and paper', () => {
    const find = (search: string) =>
      findEntries(settingEntries, search, 6).map(({ label }) => label)
    expect(find('dark')).toEqual(['Appearance'])
    expect(find('paper')).toEqual(['Page size'])
  })

  it('finds people by their name, agency or mail address, and leads to the agency', async () => {
    const at = '2026-12-01T09:00:00.000Z'
    const agency = {
      ...createEmptyAgencyDraft(),
      ...{ id: createId(agencyIdSchema), rev: 1, createdAt: at, updatedAt: at },
      name: 'Alpenblick Personal',
      contacts: [
        { id: createId(itemIdSchema), name: 'Jörg Huber', email: 'jh@alpen.example', phone: '' },
      ],
    }
    installFakeBridge({ 'agencies.list': () => ok([agency]) })
    for (const search of ['jorg', 'alpen', 'jh@alpen']) {
      renderInWindow(<People search={search} />)
      await expect.poll(listShown).toEqual(['Jörg Huber, Contact at Alpenblick Personal'])
      if (search !== 'jh@alpen') cleanup()
    }
    act(() => screen.getByRole('button').click())
    expect(useRouter.getState().route).toMatchObject({ area: 'agencies', agencyId: agency.id })
  })
})
