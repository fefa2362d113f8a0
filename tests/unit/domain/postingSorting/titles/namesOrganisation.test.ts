import { describe, expect, it } from 'vitest'
import { namesOrganisation } from '@shared/domain/postingSorting/chain/namesOrganisation'
import { createUnits } from '@shared/domain/postingSorting/lines/units'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const isOfOrganisation = (sentence: string): boolean | undefined =>
  createUnits(readRepairedText(sentence), ['en', 'de', 'fr', 'es', 'nl', 'sv'])
    .map(namesOrganisation)
    .at(0)

describe('a sentence of an organisation', () => {
  it.each([
    'Harrow Mills, Inc. is a place where flour is ground by water.',
    'At Harrow Mills, we begin at four in the morning.',
    'La Boulangerie Durand est une maison fondée par deux sœurs.',
    'Die Stadtwerke Kiel sind ein Betrieb mit langer Geschichte.',
    'Panadería Ribera es una casa con tres hornos en el puerto.',
    'Molen De Hoop is een molen aan het water.',
    'Kvarnen Hoppet är en kvarn vid vattnet.',
  ])('is known by its beginning: %s', (sentence) => {
    expect(isOfOrganisation(sentence)).toBe(true)
  })

  it.each([
    'The Baker is a person who rises before dawn.',
    'The successful candidate is a patient teacher of apprentices.',
    'This is a part of the work that nobody sees.',
    'Our ovens are the oldest in the county.',
    'Die Stelle ist eine Vertretung bis zum Herbst.',
  ])('is none that speaks of the job: %s', (sentence) => {
    expect(isOfOrganisation(sentence)).toBe(false)
  })
})
