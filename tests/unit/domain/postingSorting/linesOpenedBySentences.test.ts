import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const placesOf = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    sortPosting(readRepairedText(text)).roles.flatMap(({ lines }) =>
      lines.map((line) => [line.text, line.place.split('.')[0]]),
    ),
  )

describe('a list below a sentence that says what it is', () => {
  it('goes by the sentence and not by the section it stands in', () => {
    const places = placesOf(
      'Bäckerin (m/w/d)\n\nWas wir bieten\n\n- ein ruhiges Haus am Fluss\n- warme Brötchen jeden Morgen\n\nBitte senden Sie uns die folgenden Unterlagen:\n\n- einen Lebenslauf\n- ein Bild Ihres besten Brotes\n- die Urkunde der Meisterprüfung\n',
    )
    expect(places).toMatchObject({
      'ein ruhiges Haus am Fluss': 'offer',
      'einen Lebenslauf': 'application',
      'ein Bild Ihres besten Brotes': 'application',
      'die Urkunde der Meisterprüfung': 'application',
    })
  })
})

describe('lines under “Conditions”', () => {
  it.each([
    [
      'Пекарь\n\nУсловия:\n\n- место работы: г. Тула, улица Речная, 4\n- чай и свежий хлеб бесплатно\n',
      'место работы: г. Тула, улица Речная, 4',
      'facts',
    ],
    [
      'Bakker\n\nVoorwaarden\n\n- ervaring met desem is een pluspunt\n- u beschikt over een rijbewijs B\n- u kunt zelfstandig werken\n- diploma bakkersschool\n',
      'u beschikt over een rijbewijs B',
      'skills',
    ],
  ])('go by their own words: %j', (text, line, place) => {
    expect(placesOf(text)[line]).toBe(place)
  })
})
