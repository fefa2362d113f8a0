// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { createId, snippetIdSchema, templateIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import { findEntries } from '@renderer/app/palette/paletteEntries'
import { useSnippetEntries, useTemplateEntries } from '@renderer/app/palette/useWritingEntries'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const at = '2026-11-30T12:00:00.000Z'
const stored = { rev: 1, createdAt: at, updatedAt: at }

const Found = ({ search }: { search: string }) => {
  const entries = [...useTemplateEntries(), ...useSnippetEntries()]
  return (
    <ul>
      {findEntries(entries, search, 10).map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  )
}

const listFound = (search: string): (() => (string | null)[]) => {
  renderInWindow(<Found search={search} />)
  return () => screen.queryAllByRole('listitem').map((item) => item.textContent)
}

afterEach(cleanup)

describe('the palette', () => {
  const role = { ...createEnglishRole(), offer: [createListItem('A sauna on the roof')] }

  it('finds templates and snippets by any word in them', async () => {
    installFakeBridge({
      'templates.list': () =>
        ok({
          own: [{ ...stored, id: createId(templateIdSchema), name: 'Data lead', role }],
          starters: [{ key: 'chef', name: 'Chef', role }],
        }),
      'snippets.list': () =>
        ok([
          {
            ...stored,
            id: createId(snippetIdSchema),
            name: 'Perks',
            field: 'offer',
            client: '',
            language: 'en',
            lines: [createListItem('Free entry to the sauna')],
          },
        ]),
    })
    await expect.poll(listFound('sauna')).toEqual(['New role from “Data lead”', 'Perks'])
  })
})
