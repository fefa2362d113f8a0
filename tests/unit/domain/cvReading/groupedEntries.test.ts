import { describe, expect, it } from 'vitest'
import { readWritten } from './readWritten'

const listStudies = (text: string): string[] =>
  readWritten(text).education.map(
    ({ degree, institution, from, to }) => `${degree} @ ${institution} ${from}/${to}`,
  )
const listPositions = (text: string): string[] =>
  readWritten(text).experience.map(
    ({ title, organisation, from, to }) => `${title} @ ${organisation} ${from}/${to}`,
  )

describe('entries below the name of what they share', () => {
  it('are degrees of the school above them, also as items of a list', () => {
    expect(
      listStudies(`
Ada Krug
# Education
* Moorland University, Leeds, West Yorkshire, UK
• Ph.D. in Soil Science ⇥ Sep 2011 – Jul 2015
• M.Sc. in Geology ⇥ Sep 2009 – Jul 2011
Fell College, Kendal, Cumbria, UK
• B.Sc. in Geography ⇥ Sep 2006 – Jul 2009`),
    ).toEqual([
      'Ph.D. in Soil Science @ Moorland University 2011-09/2015-07',
      'M.Sc. in Geology @ Moorland University 2009-09/2011-07',
      'B.Sc. in Geography @ Fell College 2006-09/2009-07',
    ])
  })

  it('keep their own employers below a heading within the section', () => {
    expect(
      listPositions(`
Ada Krug
# Experience
* Teaching Services
2012–present Lecturer, Moorland University School of Nursing.
2008–2012 Tutor, Fell College of Art.
* Industry Services
2005–2008 Laboratory Assistant, Dales Brewing Ltd.`),
    ).toEqual([
      'Lecturer @ Moorland University School of Nursing 2012/present',
      'Tutor @ Fell College of Art 2008/2012',
      'Laboratory Assistant @ Dales Brewing Ltd 2005/2008',
    ])
  })
})

describe('an employer behind a word for “in” and “at”', () => {
  it('is told from the job, but not from a field', () => {
    expect(
      listPositions(`
Ada Krug
# Experiencia
Programadora en Talleres Norte S.L. (03/2018 - 06/2020)
Ingeniera en Sistemas, Grupo Sur S.A. (01/2014 - 02/2018)`),
    ).toEqual([
      'Programadora @ Talleres Norte S.L. 2018-03/2020-06',
      'Ingeniera en Sistemas @ Grupo Sur S.A. 2014-01/2018-02',
    ])
  })
})

describe('where somebody was born', () => {
  it('is not where they live', () => {
    expect(readWritten('Ada Krug\nGeburtsort Celle, Deutschland').location).toBe('')
  })
})

describe('a name behind the narrow column of a page', () => {
  it('is known by the mail address, whatever looks like a name above it', () => {
    const cv = `
San Vito Alto
ines.calderon@example.org
# Idiomas
Español, Inglés
# Inés Calderón Vega
# Experiencia
Contable ⇥ 2014 – 2018`
    expect(readWritten(cv).name).toBe('Inés Calderón Vega')
  })
})
