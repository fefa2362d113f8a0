import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const placesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    sortPosting(readRepairedText(text)).roles.flatMap(({ lines }) =>
      lines.map((line) => [line.text, line.place]),
    ),
  )

describe('headings that nothing marks', () => {
  it('opens a section by a known name that hangs on the lines above it', () => {
    const places = placesOf(
      'Operator pieca\n\nO projekcie\n\nSzukamy osoby, która od jesieni poprowadzi naszą nową piekarnię w Gdyni razem z nami.\nCo oferujemy\n\nciepłe bułki o świcie\nrower do pracy\n',
    )
    expect(places).toMatchObject({
      'Co oferujemy': 'heading',
      'ciepłe bułki o świcie': 'offer',
      'rower do pracy': 'offer',
    })
  })

  it('takes both halves of a name for one section', () => {
    expect(
      placesOf(
        'Bagare\n\nVi söker en bagare till vårt nya bageri vid hamnen i Luleå.\n\nDin roll\n\nDu bakar bröd och kakor i ett litet lag.\n\nDin kompetens och erfarenhet\n\nEtt öga för deg\n\nTvå år vid ugnen\n',
      ),
    ).toMatchObject({ 'Din kompetens och erfarenhet': 'heading' })
  })

  it('takes a known name for a heading though one of its words names a kind of contract', () => {
    expect(
      placesOf(
        'Bagare\n\nVi söker en bagare till vårt nya bageri vid hamnen i Luleå.\n\nDitt uppdrag\n\nDu bakar bröd och kakor i ett litet lag som börjar klockan fyra om morgonen.\n',
      ),
    ).toMatchObject({ 'Ditt uppdrag': 'heading' })
  })

  it('lets what stands apart above a list say in some more words what the list is', () => {
    expect(
      placesOf(
        'Bakker\n\nWat ga je doen?\n\nJe bakt elke ochtend brood voor de hele stad en je maakt de ovens schoon.\n\nDe ovens en deegmachines waarmee je goed overweg kunt (of wilt leren)\n\n- Steenoven\n- Spiraalkneder\n',
      ),
    ).toMatchObject({
      'De ovens en deegmachines waarmee je goed overweg kunt (of wilt leren)': 'heading',
    })
  })

  it('keeps a section that is parted by headings of its own, and those with it', () => {
    expect(
      placesOf(
        'Bakker\n\nWat bieden wij?\n\nEen warme plek\n\nWerk naast de oven, ook als het buiten vriest en sneeuwt.\n\nEen lange tafel\n\nIedereen schuift na het werk aan bij de soep van de dag.\n\nWat breng je mee?\n\n- Twee jaar ervaring als bakker\n',
      ),
    ).toMatchObject({
      'Een warme plek': 'offer',
      'Een lange tafel': 'offer',
      'Iedereen schuift na het werk aan bij de soep van de dag.': 'offer',
    })
  })

  it('does not count the lines below a list to it, however many there are', () => {
    expect(
      placesOf(
        'Bakker\n\nWat bieden wij?\n\n- Vers brood mee naar huis\n- Vrije zondagen\n\nAnouk Visser\nbakkerij@ovens.example\n\nVragen?\n\nBel gerust.\n',
      ),
    ).toMatchObject({ 'bakkerij@ovens.example': 'application', 'Anouk Visser': 'application' })
  })
})

describe('lines that look like headings', () => {
  it('are none where the source marks them and they open nothing', () => {
    expect(
      placesOf(
        '# Night Baker\n\n#### Whitby, Yorkshire\n\n## Job description\n\nYou bake bread for the whole harbour.\n\n## Benefits\n\n- bread\n- rent\n\n**bakery@whitby.example**\n',
      ),
    ).toMatchObject({ 'Whitby, Yorkshire': 'facts', 'bakery@whitby.example': 'application' })
  })

  it('are items where they use the words of the heading above among others', () => {
    expect(
      placesOf(
        'Baker\n\nRequirements:\n\nA patient baker with two years of experience\n\nKnowledge of rye and of spelt\n\nSteady hands\n',
      ),
    ).toMatchObject({ 'A patient baker with two years of experience': 'experience.typicalRange' })
  })

  it('are items where they begin small below a line that begins with a capital', () => {
    expect(
      placesOf(
        'Baker\n\nWhat we offer:\n\nA clear bonus system\n\ntools of the trade\n\nWe expect:\n\npatience\n',
      ),
    ).toMatchObject({ 'tools of the trade': 'offer' })
  })

  it.each(['Work permit (Required)', 'Rye: 2 years (Preferred)', 'Ofenkenntnisse (wünschenswert)'])(
    'are requirements where they say so at their end: %s',
    (line) => {
      const text = `Bäcker / Baker\n\nWir backen das Brot für die ganze Stadt und für das Umland.\n\n${line}\n\nShift: nights\n`
      expect(placesOf(text)[line]).toMatch(/skills|education|experience/u)
    },
  )

  it('are sentences where they end as such', () => {
    expect(
      placesOf(
        'Bakker\n\nWat wij vragen\n\nErvaring met ovens\n\nProfessionele houding.\n\nIn bezit van een fiets\n',
      )['Professionele houding.'],
    ).not.toBe('heading')
  })

  it('are headings where a known name with its colon hangs on the line above', () => {
    expect(
      placesOf(
        'Пекарь\n\nОбязанности:\n\nПечь хлеб для всего города каждую ночь\nТребования:\n\nТерпение и крепкие руки\n',
      ),
    ).toMatchObject({ 'Требования:': 'heading' })
  })
})

describe('headings within a known section', () => {
  it('are lines of it, so that no role goes without them', () => {
    expect(
      placesOf(
        '# Miller\n\n## Key responsibilities\n\n**Grain:**\n\n- Weigh each delivery\n\n**Stones:**\n\n- Dress the stones twice a year\n\n## Your profile\n\n- Three years at a mill\n',
      ),
    ).toMatchObject({
      'Key responsibilities': 'heading',
      'Grain:': 'responsibilities.primary',
      'Stones:': 'responsibilities.primary',
      'Dress the stones twice a year': 'responsibilities.primary',
    })
  })

  it('stay headings where what stands below them is a section of its own', () => {
    expect(
      placesOf(
        '# Miller\n\n## Key responsibilities\n\n- Weigh each delivery\n\n## The wheel\n\nTwelve spokes of oak, turned by the brook since 1802.\n',
      ),
    ).toMatchObject({ 'The wheel': 'heading' })
  })
})

describe('headings below which a bit of everything stands', () => {
  it.each([
    [
      'Övrigt',
      'Bagare\n\nVi söker en bagare till hamnen i Luleå.',
      'Anställningen är en tillsvidareanställning på heltid.',
      'facts',
    ],
    [
      'Informações adicionais',
      'Padeiro\n\nProcuramos um padeiro para a nossa loja no porto.',
      'Vale transporte e seguro de vida',
      'offer',
    ],
    [
      'Inne informacje',
      'Piekarz\n\nSzukamy piekarza do naszej piekarni w porcie.',
      'Zainteresowane osoby prosimy o przesłanie CV na adres praca@piece.example.',
      'application',
    ],
    [
      '備考',
      'パン職人\n\n港のパン屋で働くパン職人を募集しています。',
      '応募書類は採用担当までメールでお送りください。',
      'application',
    ],
  ])('leave what stands under “%s” to its own words', (heading, opening, line, place) => {
    expect(placesOf(`${opening}\n\n${heading}\n\n${line}\n`)).toMatchObject({
      [heading]: 'heading',
      [line]: place,
    })
  })
})

describe('headings that open one of two kinds of lines', () => {
  it.each([
    ['Das erwartet Dich', 'Sehr gute Bezahlung und 30 Tage Urlaub', 'offer'],
    ['Das erwartet Dich', 'Betreuung der Mühle und Planung der Lieferungen', 'responsibilities'],
    ['What to expect', '25 days of paid holiday and a company pension', 'offer'],
    ['What to expect', 'You will plan the deliveries and run the mill', 'responsibilities'],
    ['Condiciones', 'Contrato indefinido a tiempo completo', 'facts'],
    ['Condiciones', 'Seguro médico privado y formación a cargo de la empresa', 'offer'],
  ])('leave the choice to the line: %s, %s', (heading, line, place) => {
    const places = placesOf(
      `# Miller\n\nWe grind flour for the whole valley.\n\n## ${heading}\n\n- ${line}\n`,
    )
    expect(places[line]?.split('.')[0]).toBe(place)
  })
})

describe('labelled items', () => {
  it('state the facts of a job in a list under whatever heading', () => {
    expect(
      placesOf(
        'خباز\n\nنبحث عن خباز للعمل في مخبزنا القريب من الميناء.\n\nالوصف الوظيفي\n\n- منطقة الوظيفة : جدة\n- عدد الوظائف الشاغرة : 2\n- إعداد الخبز كل صباح\n',
      ),
    ).toMatchObject({
      'منطقة الوظيفة : جدة': 'facts',
      'عدد الوظائف الشاغرة : 2': 'facts',
    })
  })
})

describe('prose below “Why us?”', () => {
  it('is about the company where it praises what the company does', () => {
    expect(
      placesOf(
        'Miller\n\nWhy Harrow Mills?\n\nHarrow Mills is one of the oldest mills in the country, and our customers come back to us every year because our flour never lets them down.\n',
      ),
    ).toEqual(
      expect.objectContaining({
        'Harrow Mills is one of the oldest mills in the country, and our customers come back to us every year because our flour never lets them down.':
          'company',
      }),
    )
  })

  it('divides a section where a long one only mentions another', () => {
    const places = placesOf(
      '## Missions\n\n1. **Vous êtes en charge de la communication interne et externe de nos boulangeries** :\n\n- Rédaction de la lettre du pain\n- Suivi du site\n',
    )
    expect(places['Rédaction de la lettre du pain']).toBe('responsibilities.primary')
    expect(places['Suivi du site']).toBe('responsibilities.primary')
  })
})

describe('headings that state a fact', () => {
  it.each([
    [
      'Ab sofort suchen wir eine Bäckerin.\n\n**Standort: Kiel**\n\n**Was machst du als Bäckerin:**\n\n- das Kneten und Formen der Teige\n- die Backstube am Morgen\n',
      'Standort: Kiel',
      'das Kneten und Formen der Teige',
    ],
    [
      '# 夜班面包师\n\n## 工作职责\n\n- 负责和面\n\n## 地点：深圳\n\n## 任职要求\n\n- 两年以上烘焙经验\n',
      '地点：深圳',
      '负责和面',
    ],
  ])('are a fact, and open nothing', (text, fact, below) => {
    const places = placesOf(text)
    expect(places[fact]).toMatch(/^(?:location|facts)/u)
    expect(places[below]).not.toMatch(/^(?:location|facts)/u)
  })

  it('are no heading for a word that a long one mentions', () => {
    expect(
      placesOf(
        'Boulanger\n\nVos missions\n\n**Vous êtes en charge de la communication interne et externe :**\n\n- Vous tenez le tableau des fournées\n- Vous écrivez aux clients du marché\n',
      )['Vous tenez le tableau des fournées'],
    ).toMatch(/^responsibilities/u)
  })
})

describe('headings that end in the words that open a list', () => {
  it.each([
    [
      'Bakery\n\n**About the role**\n\n**As the night baker of our mill, you will**\n\n- the ovens and their heat\n- a quiet kitchen\n',
      'the ovens and their heat',
    ],
    [
      'Bäckerei\n\n**Über die Rolle**\n\n**Als Bäckerin in unserer Mühle wirst du**\n\n- den Ofen und seine Glut hüten\n- für eine ruhige Backstube sorgen\n',
      'den Ofen und seine Glut hüten',
    ],
  ])('open duties, however they begin', (text, duty) => {
    expect(placesOf(text)[duty]).toMatch(/^responsibilities/u)
  })
})
