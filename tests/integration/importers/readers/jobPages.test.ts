import { describe, expect, it } from 'vitest'
import { readPostingFile } from '@electron/importers/readers/readPosting'
import type { SortedPosting } from '@shared/model/reading/sortedPosting'
import { encodeText } from './readerTools'

const readPage = async (body: string): Promise<SortedPosting> => {
  const page = `<!doctype html><html><body><main>${body}</main></body></html>`
  const result = await readPostingFile(encodeText(page), 'jobs.html')
  if (!result.ok) throw new Error(result.error.message)
  return result.value.posting
}

const titlesOf = ({ roles }: SortedPosting): string[] => roles.map(({ title }) => title)

const writeCard = (title: string, terms: string, text: string, button: string): string =>
  `<div><h3>${title}</h3><p>${terms}</p><p>${text}</p><button>${button}</button></div>`

describe('a page of jobs', () => {
  it('has one role above each button to apply, and none in the steps of applying', async () => {
    const page = await readPage(
      `<h1>Join the mill</h1><h2>Open positions</h2>
      ${writeCard('Night Baker', 'York • Permanent', 'You bake the bread that our shops sell in the morning.', 'Apply')}
      ${writeCard('Grain Buyer', 'Leeds • Permanent', 'You choose the grain and agree on its price with the farms.', 'Apply')}
      ${writeCard('Delivery Driver', 'York • Permanent', 'You bring bread and flour to twelve shops in time.', 'Apply')}
      <h2>How we hire</h2><h3>Call with the manager</h3><p>Half an hour, in which we get to know you.</p>
      <h3>Trial shift</h3><p>You spend a paid night in the bakery with us.</p>`,
    )
    expect(page.kind).toBe('several')
    expect(titlesOf(page)).toEqual(['Night Baker', 'Grain Buyer', 'Delivery Driver'])
  })

  it('keeps the jobs below a heading that calls them the current ones', async () => {
    const page = await readPage(
      `<h1>Arbeiten in der Mühle</h1><p>Wir mahlen seit hundert Jahren Korn aus der Gegend.</p>
      <h2>Aktuelle Stellenangebote</h2>
      ${writeCard('Bäcker (m/w/d)', 'Vollzeit', 'Sie backen das Brot für unsere Läden in der Stadt.', 'Jetzt bewerben')}
      ${writeCard('Verkäufer (m/w/d)', 'Teilzeit', 'Sie beraten unsere Kundschaft und halten den Laden sauber.', 'Jetzt bewerben')}`,
    )
    expect(page.kind).toBe('several')
    expect(titlesOf(page)).toEqual(['Bäcker (m/w/d)', 'Verkäufer (m/w/d)'])
  })

  it('is named by its headings, and neither by a sentence below them nor by the page', async () => {
    const page = await readPage(
      `<h1>Stellenangebote</h1><p>Die Betriebe unserer Genossenschaft suchen Leute, die anpacken.</p>
      <h3>Mechatroniker/in</h3><p>Für unsere Werkstatt suchen wir erfahrene Mechatroniker/innen mit Freude an Mühlen.</p>
      <p><b>Aufgaben:</b></p><ul><li>Wartung der Walzen</li><li>Suche von Fehlern</li></ul>
      <h3>Berater/in im Außendienst</h3><p>Für unseren Vertrieb suchen wir freundliche Berater/innen mit Führerschein.</p>
      <p><b>Aufgaben:</b></p><ul><li>Besuch von Bäckereien</li><li>Planung der Touren</li></ul>`,
    )
    expect(titlesOf(page)).toEqual(['Mechatroniker/in', 'Berater/in im Außendienst'])
  })

  it('has a title without the ending of the article before it', async () => {
    const page = await readPage(
      `<h2>Wir suchen ein/e Müller/in</h2><p>Wir bieten eine gute Bezahlung und freuen uns auf Ihre Bewerbung.</p>
      <p>Schicken Sie Ihre Bewerbung an die Mühle am Bach.</p>`,
    )
    expect(titlesOf(page)).toEqual(['Müller/in'])
  })
})

describe('a page without a job', () => {
  it('is a form whose facts are still to be filled in', async () => {
    const page = await readPage(
      `<h1>How to post a vacancy</h1><p>Location: ... (town and district)</p><p>Employment type: [full or part time]</p>
      <p>Salary: ____</p><p>Company: ...</p><p>Contact: ...</p>`,
    )
    expect(page.kind).toBe('not-a-posting')
  })

  it('says in Greek or Polish that it has none', async () => {
    for (const text of [
      'Αυτή τη στιγμή δεν έχουμε ανοιχτές θέσεις.',
      'Obecnie nie mamy wolnych stanowisk.',
    ]) {
      const { warnings } = await readPage(`<h1>Harrow Mills</h1><p>${text}</p>`)
      expect(warnings).toContain('The page says that there are no openings any more, or none now.')
    }
  })
})
