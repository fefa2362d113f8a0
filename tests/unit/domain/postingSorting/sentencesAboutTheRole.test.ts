import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const placesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    sortPosting(readRepairedText(text)).roles.flatMap(({ lines }) =>
      lines.map((line) => [line.text, line.place]),
    ),
  )

describe('sentences about the role that stand beside others', () => {
  it('takes what is said of team and reporting for no duty though it begins with such verbs', () => {
    const places = placesOf(
      'Panettiere\n\nIl ruolo\n\nEntrerai a far parte della squadra del mattino, che cura il pane per tutta la città.\nRiporterai direttamente alla responsabile del forno e potrai crescere verso il ruolo di capo panettiere.\n\nLe attività\n\n- Impastare\n- Infornare\n',
    )
    const ofSentences = Object.entries(places).filter(([text]) =>
      /^(?:Entr|Riport)erai /u.test(text),
    )
    expect(ofSentences).toHaveLength(2)
    for (const [, place] of ofSentences) expect(place).not.toMatch(/^responsibilities/u)
  })
})

describe('sentences that say whom somebody seeks', () => {
  it.each([
    'Unsere kleine Bäckerei im Herzen von Kiel, seit 1920 in der Familie, sucht eine engagierte Bäckerin für die Backstube.',
    'Harrow Mills, a family mill in York, is looking for a baker to join our shop by the river.',
  ])('describe the role, whatever else they tell of the company', (line) => {
    expect(placesOf(`Stelle\n\n${line}\n\n• Brot\n• Kuchen\n`)[line]).toBe('definition')
  })
})

describe('labels among what is offered or wanted', () => {
  it('counts a label of the place of work to what is offered', () => {
    const line = 'Hybride werken: twee dagen thuis, drie in de winkel.'
    expect(
      placesOf(
        `Inkoper\n\nWat ga je doen\n\n- Inkopen van meel\n\nWat bieden wij\n\nEen laptop en een telefoon.\n${line}\n`,
      ),
    ).toMatchObject({ [line]: 'offer' })
  })

  it('counts a label of education to the requirements', () => {
    const line = '學歷要求：大學'
    const place = placesOf(
      `會計\n\n工作內容\n\n1. 處理帳務\n2. 製作報表\n\n條件要求\n\n${line}\n語文條件：英文\n`,
    )[line]
    expect(place?.split('.')[0]).toBe('education')
  })
})

describe('headings that say nothing of the lines below them', () => {
  it.each([
    [
      'Additional information',
      'To apply, send your CV to the bakery by e-mail.',
      'Baker\n\nWhat you will do\n\n- Bake bread\n- Clean the ovens',
    ],
    [
      'Weitere Informationen',
      'Bitte senden Sie Ihre Bewerbung per E-Mail an die Bäckerei.',
      'Bäcker\n\nIhre Aufgaben\n\n- Brot backen\n- Öfen reinigen',
    ],
    [
      'Informations complémentaires',
      'Merci d’envoyer votre CV et votre lettre de motivation à la boulangerie.',
      'Boulanger\n\nVos missions\n\n- Pétrir la pâte\n- Nettoyer les fours',
    ],
  ])('leave a line about applying below `%s` to the application', (heading, line, above) => {
    expect(placesOf(`${above}\n\n${heading}\n\n${line}\n`)).toMatchObject({
      [heading]: 'heading',
      [line]: 'application',
    })
  })
})
