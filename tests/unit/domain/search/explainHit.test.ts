import { expect, test } from 'vitest'
import { explainHit } from '@shared/domain/search/explainHit'
import type { SearchField } from '@shared/domain/search/searchField'

const fields: SearchField[] = [
  { label: 'Name', text: 'Łukasz Wiśniewski', weight: 'name' },
  { label: 'Skill', text: 'Kubernetes', weight: 'fact' },
  { label: 'Skill', text: 'C++', weight: 'fact' },
  { label: 'Phone', text: '+48 22 555 01 02', weight: 'text' },
  { label: 'Notes', text: 'Called back in March; speaks Greek', weight: 'text' },
  { label: 'Notes', text: '负责职位要求的人', weight: 'text' },
]

const showFound = (search: string): [string, string[]] | null | undefined => {
  const reason = explainHit(fields, search)
  return reason && [reason.label, reason.ranges.map(({ from, to }) => reason.text.slice(from, to))]
}

test('needs no reason where the name has every word', () => {
  expect(explainHit(fields, 'lukasz wis')).toBeNull()
})

test.each<[string, string, string[]]>([
  ['kubern', 'Skill', ['Kubernetes']],
  ['c++', 'Skill', ['C++']],
  ['lukasz march', 'Notes', ['March']],
  ['greek called', 'Notes', ['Greek', 'Called']],
  ['位要求', 'Notes', ['位要求']],
  ['022 555 0102', 'Phone', ['+48 22 555 01 02']],
  ['kubrenetes', 'Skill', ['Kubernetes']],
])('shows where %s stands', (search, label, found) => {
  const shown = showFound(search)
  expect(shown?.[0]).toBe(label)
  expect(shown?.[1].toSorted()).toEqual(found.toSorted())
})

test('finds nothing where the characters of a word are apart', () => {
  expect(explainHit(fields, '要求职位')).toBeUndefined()
})

test('cuts a long text around the word', () => {
  const long = `${'much before '.repeat(20)}sailing ${'and after '.repeat(20)}`
  const reason = explainHit([{ label: 'Notes', text: long, weight: 'text' }], 'sailing')
  expect(reason?.text).toMatch(/^… .*sailing.* …$/)
  expect(reason?.text.length).toBeLessThan(140)
  const [range] = reason?.ranges ?? []
  expect(reason?.text.slice(range?.from, range?.to)).toBe('sailing')
})
