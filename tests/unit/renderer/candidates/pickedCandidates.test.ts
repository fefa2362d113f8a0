import { describe, expect, it } from 'vitest'
import { candidateIdSchema, createId } from '@shared/model/ids'
import {
  sortHits,
  type PickedCandidate,
} from '@renderer/features/candidates/applications/pickedCandidates'

const hit = (name: string, foundIn: string | null = null): PickedCandidate => ({
  id: createId(candidateIdSchema),
  name,
  detail: '',
  foundIn,
})

const sort = (hits: PickedCandidate[], search: string) => {
  const { strong, weak } = sortHits(hits, search)
  return { strong: strong.map(({ name }) => name), weak: weak.map(({ name }) => name) }
}

describe('whom Enter takes in the picker', () => {
  it('is who has the name, in any spelling of case and accents', () => {
    expect(sort([hit('Zofia Łukasiewicz')], 'lukasiewicz').strong).toEqual(['Zofia Łukasiewicz'])
  })

  it('is not somebody whose name is only nearly the one typed', () => {
    expect(sort([hit('Anna Meier')], 'anna maier')).toEqual({ strong: [], weak: ['Anna Meier'] })
  })

  it('is not somebody in whose notes the name stands', () => {
    expect(sort([hit('Bo', 'Notes')], 'anna maier')).toEqual({ strong: [], weak: ['Bo'] })
  })

  it('is who has the skill, after those of the name', () => {
    const hits = [hit('Bo', 'Skill'), hit('Go Nakamura')]
    expect(sort(hits, 'go').strong).toEqual(['Go Nakamura', 'Bo'])
  })
})
