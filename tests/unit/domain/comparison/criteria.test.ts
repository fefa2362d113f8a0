import { describe, expect, it } from 'vitest'
import { listCriteria } from '@shared/domain/comparison/criteria'
import { itemIdSchema } from '@shared/model/ids'
import { createEmptyRoleDraft } from '@shared/model/role'

const id = (letter: string) => itemIdSchema.parse(letter.repeat(16))
const item = (letter: string) => ({ id: id(letter), text: `text ${letter}` })

const role = {
  ...createEmptyRoleDraft(),
  skills: {
    hard: [{ id: id('a'), name: 'Rust', description: 'daily', importance: 'preferred' as const }],
    soft: [{ id: id('b'), name: 'Tact', description: '', importance: 'required' as const }],
  },
  education: { minimum: [item('c')], preferred: [item('d')], fields: [item('x')] },
  experience: { typicalRange: [item('e')], preferred: [item('f')] },
}

describe('the criteria of a role', () => {
  it('are its skills, education and experience, in that order', () => {
    expect(listCriteria(role).map(({ id, kind, importance }) => [id[0], kind, importance])).toEqual(
      [
        ['a', 'hard-skill', 'preferred'],
        ['b', 'soft-skill', 'required'],
        ['c', 'education', 'required'],
        ['d', 'education', 'preferred'],
        ['e', 'experience', 'required'],
        ['f', 'experience', 'preferred'],
      ],
    )
  })

  it('carry the words of the role', () => {
    expect(listCriteria(role)[0]).toMatchObject({ label: 'Rust', description: 'daily' })
    expect(listCriteria(role)[2]).toMatchObject({ label: 'text c', description: '' })
  })

  it('do not include the fields of study', () => {
    expect(listCriteria(role).map((criterion) => criterion.id)).not.toContain(id('x'))
  })

  it('weigh 1 unless the recruiter gave another weight', () => {
    const criterionWeights = [{ criterionId: id('b'), weight: 3, reason: 'a people role' }]
    const weights = listCriteria({ ...role, criterionWeights }).map(({ weight }) => weight)
    expect(weights).toEqual([1, 3, 1, 1, 1, 1])
  })
})
