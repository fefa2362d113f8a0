import { describe, expect, it } from 'vitest'
import { isNameLike } from '@shared/domain/cvReading/contact/findName'

describe('what could be the name of a person', () => {
  it.each(["Odile d'Arcy", 'Odile d’Arcy-Lemaire', 'Pere l’Hostal Vidal', 'Mae van der Linde'])(
    '%s could',
    (name) => {
      expect(isNameLike(name)).toBe(true)
    },
  )

  it.each(["l'équipe d'accueil", 'plan of the day', 'Odile'])('%s could not', (text) => {
    expect(isNameLike(text)).toBe(false)
  })
})
