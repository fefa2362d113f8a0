import { describe, expect, it } from 'vitest'
import { readSkillRows } from '@shared/domain/skills/readSkillRows'

describe('a list of skills', () => {
  it('is read in the layout of ESCO, with other names a line each and the language in its file name', () => {
    const rows = [
      ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'hiddenLabels', 'status'],
      [
        'Skill',
        'x:1',
        'tune pianos',
        'tuning of pianos\npiano tuning\ntune pianos',
        '',
        'released',
      ],
      ['Skill', 'x:2', 'train hawks', '', 'falconry', 'released'],
      ['Skill', 'x:3', '', 'nobody', '', 'released'],
    ]
    expect(readSkillRows(rows, 'skills_en.csv')).toEqual({
      source: 'esco',
      language: 'en',
      skills: [
        { name: 'tune pianos', aliases: { en: ['tuning of pianos', 'piano tuning'] }, notSame: [] },
        { name: 'train hawks', aliases: { en: ['falconry'] }, notSame: [] },
      ],
    })
  })

  it('is read in the layout of O*NET, each tool once, with the abbreviation that its name gives', () => {
    const rows = [
      ['O*NET-SOC Code', 'Title', 'Example', 'Commodity Code', 'Commodity Title'],
      ['1', 'Surveyors', 'Contoso Draw', '432', 'Drawing software'],
      ['1', 'Surveyors', 'Plane table language PTL', '433', 'Language software'],
      ['2', 'Mappers', 'Contoso Draw', '432', 'Drawing software'],
      ['2', 'Mappers', 'Quick map layout QML software', '432', 'Drawing software'],
      ['2', 'Mappers', 'Contoso ABC', '432', 'Drawing software'],
    ]
    expect(readSkillRows(rows, 'Technology Skills.txt')?.skills).toEqual([
      { name: 'Contoso Draw', aliases: {}, notSame: [] },
      {
        name: 'Plane table language PTL',
        aliases: { en: ['Plane table language', 'PTL'] },
        notSame: [],
      },
      {
        name: 'Quick map layout QML software',
        aliases: { en: ['Quick map layout QML', 'Quick map layout', 'QML'] },
        notSame: [],
      },
      { name: 'Contoso ABC', aliases: {}, notSame: [] },
    ])
  })

  it('is read from a table of one’s own, where rows of one skill belong together', () => {
    const rows = [
      ['Skill', 'Aliases', 'Language', 'Not the same as'],
      ['Falconry', 'Hawking | Austringer work', 'en', 'Falcon heavy'],
      ['Falconry', 'Beizjagd; Falknerei', 'de', ''],
      ['Welding', '', '', ''],
    ]
    expect(readSkillRows(rows, 'ours.csv')).toEqual({
      source: 'table',
      language: '',
      skills: [
        {
          name: 'Falconry',
          aliases: { en: ['Hawking', 'Austringer work'], de: ['Beizjagd', 'Falknerei'] },
          notSame: ['Falcon heavy'],
        },
        { name: 'Welding', aliases: {}, notSame: [] },
      ],
    })
  })

  it('is none where no column says what a skill is called', () => {
    expect(
      readSkillRows(
        [
          ['Name', 'Mail'],
          ['Ada', 'ada@example.org'],
        ],
        'people.csv',
      ),
    ).toBeNull()
    expect(readSkillRows([], 'empty.csv')).toBeNull()
  })
})
