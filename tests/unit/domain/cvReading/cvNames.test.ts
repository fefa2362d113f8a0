import { describe, expect, it } from 'vitest'
import { isNamedCv } from '@shared/domain/cvReading/words/cvNames'

describe('a file that calls itself a CV', () => {
  it.each([
    'CV_Anna Example.pdf',
    'Lebenslauf Müller.docx',
    'anna-resume.pdf',
    'Résumé.pdf'.normalize('NFD'),
    'Curriculum vitae.odt',
    'Резюме Иванов.pdf',
    '个人简历.pdf',
    '履歴書.docx',
  ])('is known by its name: %s', (name) => {
    expect(isNamedCv(name)).toBe(true)
  })

  it.each(['Senior Baker.pdf', 'Stellenanzeige Koch.docx', 'cvs-policy.pdf', 'resumption.txt'])(
    'is not: %s',
    (name) => {
      expect(isNamedCv(name)).toBe(false)
    },
  )
})
