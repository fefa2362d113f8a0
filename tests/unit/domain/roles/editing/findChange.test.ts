import { describe, expect, it } from 'vitest'
import { findChange } from '@shared/domain/roles/editing/findChange'
import { changeItem, moveItem, removeItems } from '@shared/domain/roles/editing/listEdits'
import {
  getLines,
  lineListNames,
  setLines,
  setSkills,
} from '@shared/domain/roles/editing/roleLists'
import { createSkill, joinSkills, setImportance } from '@shared/domain/roles/editing/skillEdits'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft } from '@shared/model/role'

const lines = ['one', 'two', 'three'].map(createListItem)
const role = setLines(createEmptyRoleDraft(), 'responsibilities.primary', lines)

describe('finding what an undo changed', () => {
  it('finds nothing between a role and itself', () => {
    expect(findChange(role, role)).toBeNull()
  })

  it('finds a plain field', () => {
    expect(findChange(role, { ...role, client: 'Acme' })).toEqual({ field: 'client', itemId: null })
  })

  it('finds the item that was changed, added or moved', () => {
    const field = 'responsibilities.primary'
    const second = lines[1]!.id
    const after = (items: typeof lines) => setLines(role, field, items)
    expect(findChange(role, after(changeItem(lines, second, { text: 'new' })))).toEqual({
      field,
      itemId: second,
    })
    const added = createListItem('four')
    expect(findChange(role, after([...lines, added]))).toEqual({ field, itemId: added.id })
    expect(findChange(role, after(moveItem(lines, second, -1)))).toEqual({ field, itemId: second })
  })

  it('finds the neighbour of a deleted item, and no item in an emptied list', () => {
    const field = 'responsibilities.primary'
    expect(findChange(role, setLines(role, field, removeItems(lines, [lines[2]!.id])))).toEqual({
      field,
      itemId: lines[1]!.id,
    })
    expect(findChange(role, setLines(role, field, removeItems(lines, [lines[0]!.id])))).toEqual({
      field,
      itemId: lines[1]!.id,
    })
    expect(findChange(role, setLines(role, field, []))).toEqual({ field, itemId: null })
  })

  it('finds a change in every list', () => {
    for (const field of lineListNames) {
      const added = createListItem('new')
      const after = setLines(role, field, [...getLines(role, field), added])
      expect(findChange(role, after)).toEqual({ field, itemId: added.id })
    }
    const skill = createSkill('Kafka', '')
    expect(findChange(role, setSkills(role, 'skills.soft', [skill]))).toEqual({
      field: 'skills.soft',
      itemId: skill.id,
    })
  })
})

describe('editing skills', () => {
  const skills = [createSkill('Kafka', 'streams'), createSkill('', ' ')]

  it('sets the importance of some and leaves the others alone', () => {
    const [first, second] = setImportance(skills, [skills[0]!.id], 'preferred')
    expect(first?.importance).toBe('preferred')
    expect(second).toBe(skills[1])
  })

  it('sets the importance of all', () => {
    expect(setImportance(skills, 'all', 'preferred').map((skill) => skill.importance)).toEqual([
      'preferred',
      'preferred',
    ])
  })

  it('joins two skills without losing a word of either', () => {
    const joined = joinSkills(createSkill('Kafka', 'streams'), createSkill(' Connect', 'sources'))
    expect(joined).toMatchObject({ name: 'Kafka Connect', description: 'streams sources' })
  })
})
