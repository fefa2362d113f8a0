import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { findAudienceMarks } from '@shared/posting/audienceMarks'
import { buildPostingDocument, type PostingAgency } from '@shared/posting/buildPostingDocument'
import { createEmptyRoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'

const agency: PostingAgency = { name: 'Harbour Search', letterhead: '', withhold: ['client'] }

const role = {
  ...createEmptyRoleDraft(),
  title: 'Head of Data',
  client: 'Nordkühl',
  location: 'Hamburg',
  tags: ['data'],
  company: [createListItem('Nordkühl moves food.')],
  definition: [
    createListItem('Builds the data team of Nordkühl.'),
    createListItem('Reports weekly.'),
  ],
}

const mark = (audience: Audience) => {
  const build = (chosen: Audience) =>
    buildPostingDocument({ role, audience: chosen, agency, pageSize: 'A4', today: '2026-11-23' })
  return findAudienceMarks(build('full'), build(audience))
}

describe('what an audience loses or gets replaced', () => {
  it('is nothing for the audience that gets everything', () => {
    expect(mark('full')).toEqual({ lost: [], replaced: [] })
  })

  it('names what is left out, and what comes in its place', () => {
    const { lost } = mark('agency')
    expect(lost.map(({ name }) => name)).toContain('About the company')
    expect(lost.map(({ name }) => name)).toContain('Client')
    expect(lost.find(({ name }) => name === 'About the company')?.before).toBe('Role definition')
  })

  it('lists the lines that stand for others as they are printed, and no line that is the same', () => {
    const { replaced } = mark('agency')
    expect(replaced).toHaveLength(1)
    expect(replaced[0]).toMatch(/^Builds the data team of /u)
    expect(replaced[0]).not.toContain('Nordkühl')
  })
})
