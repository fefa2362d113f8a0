import { describe, expect, it } from 'vitest'
import {
  filterRoles,
  countByStatus,
  listClients,
  unfiltered,
} from '@shared/domain/roles/filterRoles'
import { createId, roleIdSchema } from '@shared/model/ids'
import type { RoleSummary } from '@shared/model/workspace/summaries'

const summary = (change: Partial<RoleSummary>): RoleSummary => ({
  id: createId(roleIdSchema),
  rev: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  title: '',
  client: '',
  location: '',
  workplaceType: null,
  status: 'open',
  tags: [],
  applicationCount: 0,
  ...change,
})

const roles = [
  summary({ title: 'Head of Data', client: 'Northwind', status: 'draft', applicationCount: 2 }),
  summary({
    title: 'Chief of Technology',
    client: 'Acme',
    location: 'Zürich',
    tags: ['Leadership'],
    updatedAt: '2026-03-01T00:00:00.000Z',
    applicationCount: 4,
  }),
  summary({ title: 'Analyst', client: 'Acme', updatedAt: '2026-02-01T00:00:00.000Z' }),
]

const titles = (change: Partial<typeof unfiltered>) =>
  filterRoles(roles, { ...unfiltered, ...change }).map((role) => role.title)

describe('filtering roles', () => {
  it('shows all, most recently changed first', () => {
    expect(titles({})).toEqual(['Chief of Technology', 'Analyst', 'Head of Data'])
  })

  it('keeps only the chosen statuses and client', () => {
    expect(titles({ statuses: ['draft'] })).toEqual(['Head of Data'])
    expect(titles({ statuses: ['draft', 'open'], client: 'Acme' })).toEqual([
      'Chief of Technology',
      'Analyst',
    ])
  })

  it('finds every word in any field, ignoring case and accents', () => {
    expect(titles({ search: 'zurich CHIEF' })).toEqual(['Chief of Technology'])
    expect(titles({ search: 'leadership' })).toEqual(['Chief of Technology'])
    expect(titles({ search: 'chief northwind' })).toEqual([])
  })

  it('sorts by title, client and candidates', () => {
    expect(titles({ sort: 'title' })).toEqual(['Analyst', 'Chief of Technology', 'Head of Data'])
    expect(titles({ sort: 'client' })).toEqual(['Analyst', 'Chief of Technology', 'Head of Data'])
    expect(titles({ sort: 'candidates' })[0]).toBe('Chief of Technology')
  })

  it('lists clients once, and counts statuses', () => {
    expect(listClients([...roles, summary({})])).toEqual(['Acme', 'Northwind'])
    expect([...countByStatus(roles)]).toEqual([
      ['draft', 1],
      ['open', 2],
    ])
  })
})
