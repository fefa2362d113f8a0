import { describe, expect, it } from 'vitest'
import { formatError, formatOutline, formatTable } from '@electron/cli/output'

describe('a table', () => {
  it('lines its columns up, numbers to the right', () => {
    expect(
      formatTable(
        ['Name', 'Roles'],
        [
          ['Ada', 2],
          ['Benjamin', 12],
        ],
      ),
    ).toBe(['Name      Roles', 'Ada           2', 'Benjamin     12'].join('\n'))
  })

  it('counts Chinese, Japanese and Korean characters as two cells, and accents as none', () => {
    const table = formatTable(
      ['Name', 'City'],
      [
        ['林佳穎', 'x'],
        ['e\u0301mile', 'x'],
      ],
    )
    expect(table).toBe(['Name    City', '林佳穎  x', 'e\u0301mile   x'].join('\n'))
  })
})

describe('an outline', () => {
  it('shows the fields of a record and leaves out empty ones', () => {
    const record = {
      title: 'Head of Data',
      client: '',
      salary: null,
      tags: ['Data'],
      careerPath: { advancement: [{ id: 'x', text: 'CDO' }] },
      notes: [],
    }
    expect(formatOutline(record)).toBe(
      [
        'title: Head of Data',
        'tags:',
        '  - Data',
        'careerPath:',
        '  advancement:',
        '    - CDO',
      ].join('\n'),
    )
  })
})

describe('an error', () => {
  it('is one line for people and one value as JSON, without its details', () => {
    const error = { code: 'io', message: 'It broke.', details: { errno: 'EIO' } } as const
    expect(formatError(error, false)).toBe('error [io]: It broke.')
    expect(JSON.parse(formatError(error, true))).toEqual({
      error: { code: 'io', message: 'It broke.' },
    })
  })
})
