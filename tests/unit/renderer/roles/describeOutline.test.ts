import { describe, expect, it } from 'vitest'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { createListItem } from '@shared/model/listItem'
import { describeOutline } from '@renderer/features/roles/editor/describeOutline'
import { createRoleRecord } from './createRoleRecord'

const find = (role: ReturnType<typeof createRoleRecord>, id: string) =>
  describeOutline(role).find((entry) => entry.id === id)

describe('the outline of a role', () => {
  it('counts the items of each part, across all of its lists', () => {
    const role = createRoleRecord({
      careerPath: {
        entryPoints: ['One', 'Two'].map(createListItem),
        advancement: [createListItem('Three')],
        lateralMoves: [],
      },
    })
    expect(find(role, 'career')?.count).toBe(3)
    expect(find(role, 'primary')?.count).toBe(0)
    expect(find(role, 'notes')?.count).toBeNull()
  })

  it('says what is still to be done', () => {
    const role = createRoleRecord({
      title: ' ',
      skills: { hard: [createSkill('', 'streams')], soft: [createSkill('Patience', '')] },
    })
    expect(find(role, 'facts')?.toDo).toBe('The title is missing')
    expect(find(role, 'hard-skills')?.toDo).toBe('A skill has no name yet')
    expect(find(role, 'soft-skills')?.toDo).toBeNull()
  })

  it('shows unsorted lines, marked, only if there are any', () => {
    expect(find(createRoleRecord(), 'unsorted')).toBeUndefined()
    const role = createRoleRecord({ unsorted: [createListItem('What is this?')] })
    expect(find(role, 'unsorted')).toMatchObject({
      count: 1,
      toDo: 'Lines are waiting to be placed',
    })
  })
})
