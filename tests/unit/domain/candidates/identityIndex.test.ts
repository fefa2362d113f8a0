import { describe, expect, it } from 'vitest'
import { createIdentityIndex } from '@shared/domain/candidates/identityIndex'
import type { PersonFacts } from '@shared/domain/candidates/identityKeys'
import { createEmptyCandidateDraft } from '@shared/model/candidate'

const describePerson = (
  name: string,
  contact: { email?: string; phone?: string } = {},
  location = '',
): PersonFacts => ({
  ...createEmptyCandidateDraft(),
  name,
  contact: { email: '', phone: '', links: [], ...contact },
  location,
})

describe('finding records of one person', () => {
  it('finds everybody with a mail address or a number in common, the most telling reason first', () => {
    const index = createIdentityIndex()
    index.put('phone', describePerson('A. Krug', { phone: '+49 30 23125142' }))
    index.put('mail', describePerson('Ada Krug', { email: 'Ada@Example.org', phone: '0' }))
    index.put('other', describePerson('Ben Ott', { email: 'ben@example.org' }))
    const person = describePerson('Ada', { email: 'ada@example.org', phone: '(030) 23 12 51 42' })
    expect(index.find(person)).toEqual([
      { id: 'mail', why: 'The same mail address' },
      { id: 'phone', why: 'The same phone number' },
    ])
  })

  it('names each record once', () => {
    const index = createIdentityIndex()
    const person = describePerson('Ada Krug', { email: 'ada@example.org', phone: '030 23125142' })
    index.put('one', person)
    expect(index.find(person)).toEqual([{ id: 'one', why: 'The same mail address' }])
  })

  it('follows records that change or go', () => {
    const index = createIdentityIndex()
    const inUlm = describePerson('Ada Krug', {}, 'Ulm')
    index.put('one', inUlm)
    index.put('two', inUlm)
    index.put('one', describePerson('Ada Krug', {}, 'Bremen'))
    expect(index.find(inUlm)).toEqual([{ id: 'two', why: 'The same name and place' }])
    index.remove('two')
    expect(index.find(inUlm)).toEqual([])
  })
})
