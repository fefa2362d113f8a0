import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@shared/domain/postingSorting/lines/detectLanguage'

describe('detectLanguage', () => {
  it.each([
    ['es', 'Buscamos una persona con experiencia en ventas para nuestra tienda de Valencia.'],
    ['pt', 'Procuramos uma pessoa com experiência em vendas para a nossa loja do Porto.'],
    ['it', 'Cerchiamo una persona con esperienza nelle vendite per il nostro negozio di Torino.'],
    ['nl', 'Wij zoeken een collega met ervaring in de verkoop voor onze winkel in de stad.'],
    ['sv', 'Vi söker en person med erfarenhet av försäljning till vår butik i Göteborg.'],
    [
      'da',
      'Vi søger en person med erfaring fra salg til vores butik, og vi tilbyder dig en god løn.',
    ],
    ['no', 'Vi søker en person med erfaring fra salg til vår butikk, og vi tilbyr deg god lønn.'],
    ['fr', 'Nous recherchons une personne avec une expérience de la vente pour notre magasin.'],
    ['de', 'Wir suchen eine Person mit Erfahrung im Verkauf für unser Geschäft in der Stadt.'],
    ['en', 'We are looking for a person with sales experience for our shop in the old town.'],
  ])('tells %s from its neighbours', (language, text) => {
    expect(detectLanguage(text).main).toBe(language)
  })
})
