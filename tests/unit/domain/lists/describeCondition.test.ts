import { describe, expect, it } from 'vitest'
import { countValues } from '@shared/domain/lists/countValues'
import { describeCondition } from '@shared/domain/lists/describeCondition'
import { listFields } from '@shared/domain/lists/listFields'
import { dropView, orderViews, putView } from '@shared/domain/lists/savedViews'
import type { Condition, ListName, SavedView } from '@shared/model/workspace/listView'
import { firstViews } from '@shared/domain/lists/listFields'
import { createApplication, createCandidate, names } from './listHarness'

const say = (list: ListName, condition: Condition): string =>
  describeCondition(
    listFields[list].find(({ id }) => id === condition.field),
    condition,
    { names, formatDay: (day) => day },
  )

describe('a condition in words', () => {
  it.each<[ListName, Condition, string]>([
    [
      'candidates',
      { field: 'stage', test: 'any-of', values: ['interview', 'offer'] },
      'Stage is Interview or Offer',
    ],
    ['candidates', { field: 'stage', test: 'none-of', values: ['new'] }, 'Stage is not New'],
    [
      'candidates',
      { field: 'stage', test: 'none-of', values: ['new', 'hired'] },
      'Stage is neither New nor Hired',
    ],
    [
      'candidates',
      { field: 'skill', test: 'any-of', values: ['Go', 'Rust', 'C', 'Java', 'PHP'] },
      'Skill is Go, Rust, C or 2 more',
    ],
    ['candidates', { field: 'role', test: 'any-of', values: ['r2'] }, 'Role is Head of Data'],
    ['candidates', { field: 'role', test: 'any-of', values: [''] }, 'No role'],
    ['roles', { field: 'client', test: 'none-of', values: [''] }, 'Client is set'],
    [
      'roles',
      { field: 'client', test: 'any-of', values: ['Acme', ''] },
      'Client is Acme or missing',
    ],
    [
      'roles',
      { field: 'closes', test: 'within', values: ['next-7'] },
      'Closing date is in the next 7 days',
    ],
    [
      'roles',
      { field: 'nextAction', test: 'within', values: ['overdue'] },
      'Next action is overdue',
    ],
    ['roles', { field: 'closes', test: 'within', values: ['none'] }, 'No closing date'],
    [
      'roles',
      { field: 'closes', test: 'between', values: ['', '2026-12-01'] },
      'Closing date is on or before 2026-12-01',
    ],
    ['candidates', { field: 'file', test: 'no', values: [] }, 'Has no CV or other file'],
    ['roles', { field: 'language', test: 'any-of', values: ['de'] }, 'Language is German'],
    [
      'roles',
      { field: 'mood', test: 'any-of', values: ['good'] },
      'A filter of a newer version, not applied',
    ],
  ])('of %s: %o', (list, condition, words) => {
    expect(say(list, condition)).toBe(words)
  })
})

describe('the values of a field', () => {
  const skill = listFields.candidates.find(({ id }) => id === 'skill')!
  const stage = listFields.candidates.find(({ id }) => id === 'stage')!

  it('counts spellings as one, the most frequent first and those without last', () => {
    const candidates = [
      createCandidate({ skills: ['Go', 'Kubernetes'] }),
      createCandidate({ skills: ['kubernetes'] }),
      createCandidate({}),
    ]
    expect(countValues(skill, candidates, names)).toEqual([
      { value: 'Kubernetes', count: 2 },
      { value: 'Go', count: 1 },
      { value: '', count: 1 },
    ])
  })

  it('counts a candidate once for a stage that they are in twice', () => {
    const candidates = [
      createCandidate({}, [
        createApplication('offer'),
        createApplication('new'),
        createApplication('new'),
      ]),
    ]
    expect(countValues(stage, candidates, names)).toEqual([
      { value: 'new', count: 1 },
      { value: 'offer', count: 1 },
    ])
  })
})

describe('saved views', () => {
  const createView = (id: string, name = id): SavedView => ({
    id,
    list: 'roles',
    name,
    view: firstViews.roles,
  })
  const views = ['a', 'b', 'c'].map((id) => createView(id))
  const idsOf = (present: readonly SavedView[]) => present.map(({ id }) => id).join('')

  it('keeps a changed view in its place, and a new one behind all', () => {
    const changed = putView(views, createView('b', 'Open'))
    expect(changed.map(({ name }) => name)).toEqual(['a', 'Open', 'c'])
    expect(idsOf(putView(views, createView('d')))).toBe('abcd')
  })

  it('puts views into an order, keeping those that it does not name', () => {
    expect(idsOf(orderViews(views, ['c', 'x', 'a']))).toBe('cab')
    expect(idsOf(dropView(views, 'b'))).toBe('ac')
  })
})
