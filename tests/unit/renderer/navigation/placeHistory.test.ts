import { beforeEach, describe, expect, it } from 'vitest'
import { candidateIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import { emptyHistory, goBack, goForward, pushPlace } from '@renderer/navigation/placeHistory'
import { useRouter, type Route } from '@renderer/navigation/routes'

const always = () => true

describe('the places before and after the one on screen', () => {
  const past = pushPlace(pushPlace<string>(emptyHistory, 'a'), 'b')

  it('lead back one by one, and forward again', () => {
    const back = goBack(past, 'c', always)
    expect(back).toEqual({ place: 'b', past: ['a'], future: ['c'] })
    expect(back && goForward(back, 'b', always)).toEqual({
      place: 'c',
      past: ['a', 'b'],
      future: [],
    })
  })

  it('skip what no longer exists', () => {
    expect(goBack(past, 'c', (place) => place !== 'b')?.place).toBe('a')
    expect(goBack(past, 'c', (place) => place === 'c')).toBeNull()
  })

  it('forget what lay ahead once one goes elsewhere', () => {
    const back = goBack(past, 'c', always)
    expect(back && pushPlace(back, 'b').future).toEqual([])
  })
})

describe('going back in the window', () => {
  beforeEach(() => useRouter.getState().reset())
  const role = (): Route => ({ area: 'roles', roleId: createId(roleIdSchema), tab: 'posting' })
  const present = () => useRouter.getState().route

  it('returns from a candidate to the role it was opened from', () => {
    const { go, back, forward } = useRouter.getState()
    const from = role()
    const to: Route = { area: 'candidates', candidateId: createId(candidateIdSchema) }
    go(from)
    go(to)
    back()
    expect(present()).toEqual(from)
    forward()
    expect(present()).toEqual(to)
  })

  it('stops at the first record rather than at an empty view', () => {
    const { go, back } = useRouter.getState()
    const first = role()
    go(first)
    back()
    expect(present()).toEqual(first)
  })

  it('leads to no record that was deleted', () => {
    const { go, back, forget } = useRouter.getState()
    const first = role()
    const deleted = role()
    go(first)
    go(deleted)
    forget([deleted.area === 'roles' ? (deleted.roleId ?? '') : ''])
    go(role())
    back()
    expect(present()).toEqual(first)
  })
})
