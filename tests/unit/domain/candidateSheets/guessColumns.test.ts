import { describe, expect, it } from 'vitest'
import { guessColumns } from '@shared/domain/candidateSheets/guessColumns'
import { draftRow } from '@shared/domain/candidateSheets/rowDraft'

const columnsOf = (...rows: string[][]) => guessColumns(rows).columns

describe('the columns of a list', () => {
  it('have headings whose words are joined by capitals', () => {
    expect(
      columnsOf(
        ['FirstName', 'LastName', 'TelephoneNo', 'EmailAddress', 'CountryOfResidence'],
        ['Ada', 'Krug', '030 5550123', 'ada@example.org', 'Austria'],
      ),
    ).toEqual(['firstName', 'lastName', 'phone', 'email', 'location'])
  })

  it('tell how somebody is addressed from what they do', () => {
    expect(
      columnsOf(
        ['Display Name', 'Title', 'Company', 'Job Title'],
        ['Ada Krug', 'Dr', 'Oslo Ltd', 'Cook'],
      ),
    ).toEqual(['name', null, 'employer', 'title'])
  })

  it('are the filled ones where several can hold the same', () => {
    expect(
      columnsOf(
        ['Name', 'Occupation', 'Organization 1 - Title', 'Location', 'Address 1 - Formatted'],
        ['Ada Krug', '', 'Cook', '', 'Ulm, Germany'],
      ),
    ).toEqual(['name', null, 'title', null, 'location'])
  })
})

describe('columns without a heading that is known', () => {
  it('hold no employer where they hold numbers', () => {
    expect(
      columnsOf(
        ['Person', 'Erreichbar', 'Wohnort', 'Kram'],
        ['Ada Brandt', 'ada@example.org', 'Bergen', '4'],
        ['Bo Lind', 'bo@example.org', 'Oslo', '7'],
      )[3],
    ).toBeNull()
  })
})

describe('a row of a list', () => {
  it('names somebody by the mail address where it has no name', () => {
    const draft = draftRow(['ada@example.org'], ['email'], 'list.csv', '2026-01-01T00:00:00.000Z')
    expect(draft).toMatchObject({ name: 'ada@example.org', contact: { email: 'ada@example.org' } })
  })
})
