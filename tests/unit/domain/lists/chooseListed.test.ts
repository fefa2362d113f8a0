import { describe, expect, it } from 'vitest'
import type { Condition } from '@shared/model/workspace/listView'
import { createId, roleIdSchema } from '@shared/model/ids'
import {
  createApplication,
  createCandidate,
  createRole,
  showCandidates,
  showRoles,
} from './listHarness'

const anyOf = (field: string, ...values: string[]): Condition => ({
  field,
  test: 'any-of',
  values,
})
const noneOf = (field: string, ...values: string[]): Condition => ({
  field,
  test: 'none-of',
  values,
})
const within = (field: string, period: string): Condition => ({
  field,
  test: 'within',
  values: [period],
})

describe('choosing by a value', () => {
  const roles = [
    createRole({ title: 'Chief', client: 'Acme', tags: ['Leadership'], status: 'open' }),
    createRole({ title: 'Analyst', client: 'Zürcher Verein', status: 'draft' }),
    createRole({ title: 'Driver', client: '', status: 'on-hold' }),
  ]
  const show = (...conditions: Condition[]) =>
    showRoles(roles, { conditions, sort: { field: 'name', isDescending: false } }).titles

  it('shows records with any of the values', () => {
    expect(show(anyOf('status', 'open', 'draft'))).toEqual(['Analyst', 'Chief'])
  })

  it('takes free text in any spelling of case and accents', () => {
    expect(show(anyOf('client', 'zurcher verein'))).toEqual(['Analyst'])
    expect(show(anyOf('tag', 'LEADERSHIP'))).toEqual(['Chief'])
  })

  it('knows an empty field, and everything but a value', () => {
    expect(show(anyOf('client', ''))).toEqual(['Driver'])
    expect(show(noneOf('client', ''))).toEqual(['Analyst', 'Chief'])
    expect(show(noneOf('client', 'acme'))).toEqual(['Analyst', 'Driver'])
  })

  it('shows what meets every condition', () => {
    expect(show(noneOf('status', 'draft'), anyOf('client', 'Acme', ''))).toEqual([
      'Chief',
      'Driver',
    ])
  })

  it('passes over a condition that a newer version made', () => {
    expect(show({ field: 'mood', test: 'any-of', values: ['good'] })).toHaveLength(3)
    expect(show({ field: 'closes', test: 'within', values: ['next-moon'] })).toHaveLength(3)
  })
})

describe('choosing by a day', () => {
  const roles = [
    createRole({ title: 'Past', dates: { opened: null, closes: '2026-11-29', start: null } }),
    createRole({ title: 'Today', dates: { opened: null, closes: '2026-11-30', start: null } }),
    createRole({ title: 'Soon', dates: { opened: null, closes: '2026-12-07', start: null } }),
    createRole({ title: 'Later', dates: { opened: null, closes: '2026-12-08', start: null } }),
    createRole({ title: 'Open', updatedAt: '2026-08-01T10:00:00.000Z' }),
  ]
  const show = (condition: Condition) =>
    showRoles(roles, {
      conditions: [condition],
      sort: { field: 'closes', isDescending: false },
    }).titles

  it('counts periods from today, both ends included', () => {
    expect(show(within('closes', 'overdue'))).toEqual(['Past'])
    expect(show(within('closes', 'today'))).toEqual(['Today'])
    expect(show(within('closes', 'next-7'))).toEqual(['Today', 'Soon'])
    expect(show(within('closes', 'this-week'))).toEqual(['Today'])
    expect(show(within('closes', 'none'))).toEqual(['Open'])
    expect(show(within('closes', 'set'))).toHaveLength(4)
  })

  it('takes an instant for the day it is on', () => {
    expect(show(within('changed', 'over-90-ago'))).toEqual(['Open'])
    expect(
      show({ field: 'changed', test: 'between', values: ['2026-08-01', '2026-08-01'] }),
    ).toEqual(['Open'])
  })

  it('leaves a range open at either end', () => {
    expect(show({ field: 'closes', test: 'between', values: ['2026-12-07', ''] })).toEqual([
      'Soon',
      'Later',
    ])
    expect(show({ field: 'closes', test: 'between', values: ['', '2026-11-29'] })).toEqual(['Past'])
  })
})

describe('choosing candidates by their applications', () => {
  const [chief, head] = [createId(roleIdSchema), createId(roleIdSchema)]
  const candidates = [
    createCandidate({ name: 'Amara' }, [
      createApplication('interview', chief),
      createApplication('rejected', head),
    ]),
    createCandidate({ name: 'Jonas' }, [createApplication('rejected', chief)]),
    createCandidate({ name: 'Mei' }, [], '2026-11-20T09:00:00.000Z'),
  ]
  const show = (...conditions: Condition[]) => showCandidates(candidates, { conditions }).names

  it('asks stage and role of the same application', () => {
    expect(show(anyOf('role', head), anyOf('stage', 'interview'))).toEqual([])
    expect(show(anyOf('role', chief), anyOf('stage', 'interview'))).toEqual(['Amara'])
    expect(show(anyOf('role', chief), noneOf('stage', 'rejected'))).toEqual(['Amara'])
  })

  it('knows who has applied for nothing', () => {
    expect(show(anyOf('role', ''))).toEqual(['Mei'])
    expect(show(noneOf('stage', 'rejected'))).toEqual(['Amara', 'Mei'])
  })

  it('knows when somebody was last spoken with', () => {
    expect(show(within('lastContact', 'last-30'))).toEqual(['Mei'])
    expect(show(within('lastContact', 'none'))).toEqual(['Amara', 'Jonas'])
  })

  it('asks whether a file is attached', () => {
    expect(show({ field: 'file', test: 'no', values: [] })).toHaveLength(3)
    expect(show({ field: 'file', test: 'yes', values: [] })).toEqual([])
  })

  it('puts each under the furthest stage that is still open', () => {
    const { names: listed, groups } = showCandidates(candidates, { group: 'stage' })
    expect(listed).toEqual(['Amara', 'Jonas', 'Mei'])
    expect(groups).toEqual([
      { value: 'interview', count: 1 },
      { value: 'rejected', count: 1 },
      { value: '', count: 1 },
    ])
  })

  it('counts the next action on an application as the candidate’s', () => {
    const planned = createCandidate({ name: 'Ola' }, [
      { ...createApplication('new'), nextAction: { text: 'Call', day: '2026-11-29' } },
    ])
    const { names: due } = showCandidates([...candidates, planned], {
      conditions: [within('nextAction', 'overdue')],
    })
    expect(due).toEqual(['Ola'])
  })
})

describe('sorting and grouping', () => {
  const roles = [
    createRole({ title: 'B', client: 'Acme', status: 'closed' }),
    createRole({ title: 'A', client: 'acme', status: 'draft' }, [createApplication('new')]),
    createRole({ title: 'C', client: '', status: 'open' }),
  ]
  const sortBy = (field: string, isDescending: boolean) =>
    showRoles(roles, { sort: { field, isDescending } }).titles

  it('sorts by name where the field says nothing', () => {
    expect(sortBy('client', false)).toEqual(['A', 'B', 'C'])
    expect(sortBy('candidates', true)).toEqual(['A', 'B', 'C'])
  })

  it('leaves what has no value last in both directions', () => {
    expect(sortBy('client', true)).toEqual(['A', 'B', 'C'])
  })

  it('sorts statuses in their usual order', () => {
    expect(sortBy('status', false)).toEqual(['A', 'C', 'B'])
    expect(sortBy('status', true)).toEqual(['B', 'C', 'A'])
  })

  it('groups statuses in their usual order, and what has no client last', () => {
    expect(showRoles(roles, { group: 'status' }).groups?.map(({ value }) => value)).toEqual([
      'draft',
      'open',
      'closed',
    ])
    expect(showRoles(roles, { group: 'client' }).groups?.at(-1)).toEqual({ value: '', count: 1 })
  })

  it('groups by nothing that has several values', () => {
    expect(showRoles(roles, { group: 'tag' }).groups).toBeNull()
  })
})
