import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInRole } from '@shared/domain/replacing/findInRole'
import { applyChanges, invertChanges, planReplacement } from '@shared/domain/replacing/textChanges'
import { createListItem } from '@shared/model/listItem'
import type { RoleDraft } from '@shared/model/role'
import type { TextQuery } from '@shared/model/writing/textQuery'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const query = (words: string): TextQuery => ({ words, isExact: false, isWholeWord: false })

const replace = (role: RoleDraft, words: string, replacement: string): RoleDraft | null =>
  applyChanges(role, planReplacement(findInRole(role, query(words)), replacement))

const listIds = (role: RoleDraft): string[] => JSON.stringify(role).match(/"id":"[^"]*"/g) ?? []

const words = fc.constantFrom('Northwind', 'the', 'e', 'data', 'GDPR', 'a ', '.', 'zebra', '')
const replacement = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant(''))
const written = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 })
  .map((texts): RoleDraft => {
    const role = createEnglishRole()
    return {
      ...role,
      notes: texts.join('\n'),
      clientAliases: texts.slice(0, 2),
      offer: texts.map(createListItem),
    }
  })

describe('replacing in a role', () => {
  it('changes every text that has the words, and nothing else', () => {
    const role = createEnglishRole()
    const changed = replace(role, 'northwind', 'Southwind')
    expect(JSON.stringify(changed)).toBe(
      JSON.stringify(role).replaceAll(/northwind/giu, 'Southwind'),
    )
  })

  it('reaches the client, its other names, notes, tags, contacts and unsorted lines', () => {
    const role: RoleDraft = {
      ...createEnglishRole(),
      client: 'Acme',
      clientAliases: ['Acme BV'],
      tags: ['acme'],
      notes: 'Ask Acme.',
      unsorted: [createListItem('Acme since 1990')],
    }
    role.application.contact.email = 'jobs@acme.example'
    const texts = findInRole(role, query('acme'))
    expect(texts.map(({ place }) => place.field)).toEqual([
      'client',
      'clientAliases',
      'tags',
      'application.contact',
      'unsorted',
      'notes',
    ])
  })

  it('names places as the editor does', () => {
    const role = createEnglishRole()
    expect(findInRole(role, query('GDPR')).map(({ label }) => label)).toEqual(['Hard skills, 4'])
  })

  it('replaces only what was chosen', () => {
    const role = { ...createEnglishRole(), notes: 'one two one two one' }
    const texts = findInRole(role, query('one')).filter(({ place }) => place.field === 'notes')
    const changes = planReplacement(texts, '1', (_, range) => range !== 1)
    expect(applyChanges(role, changes)?.notes).toBe('1 two one two 1')
  })

  it('does nothing to a role in which a text was changed meanwhile', () => {
    const role = createEnglishRole()
    const changes = planReplacement(findInRole(role, query('northwind')), 'Southwind')
    expect(applyChanges({ ...role, client: 'Northwind Group' }, changes)).toBeNull()
    expect(applyChanges({ ...role, definition: [] }, changes)).toBeNull()
  })

  it('returns the role itself where nothing is found or chosen', () => {
    fc.assert(
      fc.property(written, (role) => {
        expect(replace(role, '', 'x')).toBe(role)
        expect(applyChanges(role, [])).toBe(role)
        const texts = findInRole(role, query('e'))
        expect(
          applyChanges(
            role,
            planReplacement(texts, 'x', () => false),
          ),
        ).toBe(role)
      }),
    )
  })

  it('keeps the ids of all items, and is undone byte for byte', () => {
    fc.assert(
      fc.property(written, words, replacement, (role, looked, put) => {
        const changes = planReplacement(findInRole(role, query(looked)), put)
        const changed = applyChanges(role, changes)
        if (changed === null) throw new Error('The changes do not fit the role they were made for.')
        expect(listIds(changed)).toEqual(listIds(role))
        const undone = applyChanges(changed, invertChanges(changes))
        expect(JSON.stringify(undone)).toBe(JSON.stringify(role))
      }),
    )
  })

  it('keeps the identity of the lists that it does not change', () => {
    const role = createEnglishRole()
    const changed = replace(role, 'GDPR', 'DSGVO')
    expect(changed?.definition).toBe(role.definition)
    expect(changed?.skills.soft).toBe(role.skills.soft)
  })
})
