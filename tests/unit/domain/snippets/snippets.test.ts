import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getHomeLines, listHomes } from '@shared/domain/roles/editing/lineHomes'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { keepLineIds } from '@shared/domain/snippets/keepLineIds'
import {
  findHomeAt,
  findOwnSlot,
  findSlotAt,
  insertSnippet,
  takeSnippet,
} from '@shared/domain/snippets/placeSnippet'
import { sortSnippets } from '@shared/domain/snippets/sortSnippets'
import { createId, snippetIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import type { RoleDraft } from '@shared/model/role'
import type { Snippet } from '@shared/model/writing/snippet'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const at = '2026-11-30T12:00:00.000Z'

const createSnippet = (change: Partial<Snippet> = {}): Snippet => ({
  id: createId(snippetIdSchema),
  rev: 1,
  createdAt: at,
  updatedAt: at,
  name: 'Benefits',
  field: 'offer',
  client: '',
  language: '',
  lines: ['30 days of leave', 'A pension plan'].map(createListItem),
  ...change,
})

const texts = (role: RoleDraft, home: 'offer' | 'skills.hard' | 'definition'): string[] =>
  getHomeLines(role, home).map(({ text }) => text)

describe('inserting a snippet', () => {
  it('puts new lines at the end of the section that it belongs to', () => {
    const role = { ...createEnglishRole(), offer: [createListItem('A laptop')] }
    const snippet = createSnippet()
    const { role: changed, lastId } = insertSnippet(role, snippet, findOwnSlot(role, snippet.field))
    expect(texts(changed, 'offer')).toEqual(['A laptop', '30 days of leave', 'A pension plan'])
    expect(changed.offer.at(-1)?.id).toBe(lastId)
    expect(changed.offer.map(({ id }) => id)).not.toContain(snippet.lines[0]?.id)
    expect(changed.definition).toBe(role.definition)
  })

  it('goes in after the line at the cursor, whatever list that is in', () => {
    const role = createEnglishRole()
    const place = { field: 'definition', itemId: role.definition[0]?.id ?? null }
    const slot = findSlotAt(role, place)
    if (!slot) throw new Error('The line is in a list.')
    const { role: changed } = insertSnippet(role, createSnippet(), slot)
    expect(texts(changed, 'definition').slice(1, 3)).toEqual(['30 days of leave', 'A pension plan'])
  })

  it('fills the empty line at the cursor', () => {
    const empty = createListItem('')
    const role = { ...createEnglishRole(), offer: [empty] }
    const slot = findSlotAt(role, { field: 'offer', itemId: empty.id })
    if (!slot) throw new Error('The line is in a list.')
    const { role: changed } = insertSnippet(role, createSnippet(), slot)
    expect(texts(changed, 'offer')).toEqual(['30 days of leave', 'A pension plan'])
  })

  it('makes an own section for one that belongs to none of the role’s lists', () => {
    const role = createEnglishRole()
    const snippet = createSnippet({ name: 'Equal opportunity', field: 'sections' })
    const { role: changed } = insertSnippet(role, snippet, findOwnSlot(role, snippet.field))
    expect(changed.sections.at(-1)).toMatchObject({
      heading: 'Equal opportunity',
      lines: [{ text: '30 days of leave' }, { text: 'A pension plan' }],
    })
  })

  it('splits its lines into name and description among skills', () => {
    const role = createEnglishRole()
    const snippet = createSnippet({ lines: [createListItem('Kafka — runs streaming')] })
    const { role: changed } = insertSnippet(role, snippet, findOwnSlot(role, 'skills.hard'))
    expect(changed.skills.hard.at(-1)).toMatchObject({
      name: 'Kafka',
      description: 'runs streaming',
    })
  })

  it('knows no list in a key fact', () => {
    expect(findHomeAt(createEnglishRole(), { field: 'title', itemId: null })).toBeNull()
  })
})

describe('making a snippet', () => {
  it('takes a whole list, for the role’s client and language', () => {
    const role = { ...createEnglishRole(), offer: ['A', '', 'B'].map(createListItem) }
    expect(takeSnippet(role, 'offer')).toMatchObject({
      field: 'offer',
      client: role.client,
      language: role.language,
      lines: [{ text: 'A' }, { text: 'B' }],
    })
  })

  it('takes the chosen lines in their order, and its name from an own section', () => {
    const section = {
      ...createOwnSection('Our values'),
      lines: ['A', 'B', 'C'].map(createListItem),
    }
    const role = { ...createEnglishRole(), sections: [section] }
    const ids = new Set([section.lines[2]?.id ?? '', section.lines[0]?.id ?? ''])
    expect(takeSnippet(role, ids)).toMatchObject({
      name: 'Our values',
      field: 'sections',
      lines: [{ text: 'A' }, { text: 'C' }],
    })
  })

  it('comes back as it was when it is inserted', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (lines) => {
          const role = { ...createEnglishRole(), offer: lines.map(createListItem) }
          const taken = takeSnippet(role, 'offer')
          if (!taken) throw new Error('There are lines to take.')
          const other = { ...createEnglishRole(), offer: [] }
          const { role: changed } = insertSnippet(other, taken, findOwnSlot(other, taken.field))
          expect(texts(changed, 'offer')).toEqual(lines)
          expect(listHomes(changed)).toEqual(listHomes(other))
        },
      ),
    )
  })
})

describe('the snippets for a role', () => {
  const use = { role: { client: 'Acme', language: 'de-AT' }, field: 'offer' }
  const anyone = createSnippet({ name: 'Any' })
  const german = createSnippet({ name: 'German', language: 'de', field: 'company' })
  const own = createSnippet({ name: 'Own', client: 'ACME', language: 'de' })
  const french = createSnippet({ name: 'French', language: 'fr' })
  const other = createSnippet({ name: 'Other', client: 'Contoso' })

  it('are those of its client and language, those of the section first', () => {
    const { fitting, others } = sortSnippets([anyone, german, own, french, other], '', use)
    expect(fitting.map(({ name }) => name)).toEqual(['Own', 'Any', 'German'])
    expect(others.map(({ name }) => name)).toEqual(['Other', 'French'])
  })

  it('are found by any of their words', () => {
    const { fitting } = sortSnippets([anyone, german, own], 'pension own', use)
    expect(fitting.map(({ name }) => name)).toEqual(['Own'])
  })
})

describe('editing the lines of a snippet', () => {
  const line = fc.string({ maxLength: 3 }).map((text) => text.replaceAll('\n', ''))

  it('says what is typed, and keeps the ids of lines that stay, each once', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const items = before.map(createListItem)
        const kept = keepLineIds(items, after)
        expect(kept.map(({ text }) => text)).toEqual(
          after.length === 1 && after[0] === '' ? [] : after,
        )
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
        expect(keepLineIds(items, before)).toEqual(
          before.length === 1 && before[0] === '' ? [] : items,
        )
      }),
    )
  })

  it('gives a line that is put between two a new id', () => {
    const [one, other] = ['A', 'B'].map(createListItem)
    if (!one || !other) throw new Error('There are two lines.')
    const kept = keepLineIds([one, other], ['A', 'x', 'B'])
    expect([kept[0], kept[2]]).toEqual([one, other])
  })
})
