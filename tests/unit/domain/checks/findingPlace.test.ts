import { describe, expect, it } from 'vitest'
import { describeFindingPlace, findEditedPlace } from '@shared/domain/checks/findingPlace'
import { checkRules } from '@shared/domain/checks/registry'
import { nameRule } from '@shared/domain/checks/ruleNames'
import { createId, itemIdSchema } from '@shared/model/ids'
import { createRole, toLines } from './checkedRole'

const [first, second] = toLines('One', 'Two')
const id = createId(itemIdSchema)
const role = createRole({
  definition: [first!, second!],
  skills: {
    hard: [{ id, name: 'Ovens', description: 'Deck', importance: 'required' }],
    soft: [],
  },
  sections: [{ id, heading: 'The bakery', lines: [first!], audiences: ['advert'] }],
})

describe('the place of a finding', () => {
  it.each([
    ['definition', second!.id, 'Role definition, 2'],
    ['skills.hard.description', id, 'Hard skills, 1'],
    ['sections', first!.id, 'The bakery, 1'],
    ['sections', id, 'The bakery'],
    ['dates.closes', null, 'Apply by'],
    [null, null, 'Whole posting'],
  ])('is called as on screen: %s', (field, itemId, label) => {
    expect(describeFindingPlace(role, { field, itemId })).toBe(label)
  })

  it('is a field that the editor shows', () => {
    expect(findEditedPlace({ field: 'skills.hard.name', itemId: id })).toEqual({
      field: 'skills.hard',
      itemId: id,
    })
    expect(findEditedPlace({ field: 'application.contact.email', itemId: null })).toEqual({
      field: 'application.contact',
      itemId: null,
    })
    expect(findEditedPlace({ field: null, itemId: null })).toBeNull()
  })
})

it('has a name for every rule', () => {
  expect(checkRules.filter((rule) => nameRule(rule.id) === rule.id)).toEqual([])
})
