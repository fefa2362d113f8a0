import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const titleOf = (text: string) => sortPosting(readRepairedText(text)).roles[0]?.title

describe('the title of a posting', () => {
  it('is the first announcement of a sentence, not a later “as a”', () => {
    expect(
      titleOf(
        '# About the team\n\nAs a Payroll Officer, you will look after two hundred people. Acting as a trusted advisor to managers, you will answer what they ask.\n',
      ),
    ).toBe('Payroll Officer')
  })

  it('is what the nearest announcement names', () => {
    expect(
      titleOf(
        'Als wachsender Betrieb mit zwei Filialen suchen wir zum Herbst einen Bäcker für unsere Backstube in Kiel.\n',
      ),
    ).toBe('Bäcker')
  })

  it('is the occupation at the top, even where a later line describes who is wanted', () => {
    expect(
      titleOf(
        'Pastry Chef (cakes)\n\n(part-time)\n\nWho: Pastry Chef with a steady hand\n\nWhere: Leeds\n',
      ),
    ).toBe('Pastry Chef (cakes)')
  })

  it.each([
    [
      'ru',
      '---\ntitle: "Вакансия"\n---\n\n# Пекарь ночной смены\n\nМы ищем пекаря, который любит тишину и тесто.\n',
      'Пекарь ночной смены',
    ],
    [
      'es',
      '---\ntitle: "Oferta de empleo 7/2026"\n---\n\n# Panadero de noche\n\nBuscamos a alguien que ame el silencio y la masa.\n',
      'Panadero de noche',
    ],
    [
      'nl',
      'Vacature\n\nNachtbakker\n\nWij zoeken iemand die van stilte en deeg houdt.\n',
      'Nachtbakker',
    ],
  ])('is not what the page calls itself (%s)', (_, text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it('is told from a word that is only written for all genders', () => {
    expect(
      titleOf(
        'Coordenador de Padaria\n\nPadaria do Porto procura quem goste de madrugar.\n\nMissão do (a) Coordenador (a) de Padaria:\n\nVocê cuida dos fornos e das pessoas que trabalham com eles.\n',
      ),
    ).toBe('Coordenador de Padaria')
  })

  it.each([
    ['Night baker', 'title'],
    ['Baker', 'heading'],
  ])('is found again where the text repeats it: “%s” is %s', (again, place) => {
    const text = `Night Baker in York\n\nYou bake while the town sleeps.\n\n${again}\n\nYou like silence and dough, and you rise when others go to bed.\n`
    const [role] = sortPosting(readRepairedText(text)).roles
    expect(role?.lines.find((line) => line.text === again)?.place).toBe(place)
  })

  it.each([
    [
      'Ab Mai suchen wir für die Mühle eine/n\nMehlträger und Nachtwache\n',
      'Mehlträger und Nachtwache',
    ],
    ['Wij zoeken voor onze molen een:\n\nGraanmeester\n', 'Graanmeester'],
  ])('stands below the sentence that announces it: %s', (opening, title) => {
    const rest = '\nDie Steine mahlen seit zweihundert Jahren, und jemand muss bei ihnen sein.\n'
    expect(titleOf(opening + rest)).toBe(title)
  })

  it('is the line at the top where nothing else names the role', () => {
    expect(
      titleOf(
        'Spend a summer among millstones!\n\nYou like flour, water and the sound of wheels.\n',
      ),
    ).toBe('Spend a summer among millstones')
  })

  it.each([
    ['Night Baker starting at $25 an hour', 'Night Baker'],
    ['Night Baker – Full time – York', 'Night Baker'],
    ['Nachtbäcker (m/w/d) in Bad Mühlheim', 'Nachtbäcker (m/w/d)'],
    ['Nachtbäcker (m/w/d) in Teilzeit', 'Nachtbäcker (m/w/d)'],
  ])('is free of pay, hours and place: %s', (line, title) => {
    expect(titleOf(`${line}\n\nYou bake while the town sleeps, and you like it.\n`)).toBe(title)
  })

  it.each([
    [
      'The Walks to Windmills Guide is in charge of every tour that we run.',
      'Walks to Windmills Guide',
    ],
    ['The Milling Clerk II position is open again at our mill in Ludlow.', 'Milling Clerk II'],
  ])('is the subject of a sentence that is written as a name: %s', (text, title) => {
    expect(titleOf(`${text}\n`)).toBe(title)
  })

  it('is no organisation that has an occupation in its name', () => {
    expect(
      titleOf(
        '# A year with your own oven\n\nThe Miller Fellow Foundation will pay for flour, rent and a place at the bench.\n',
      ),
    ).toBe('A year with your own oven')
  })

  it('is the first that is written as a name where several sentences announce one', () => {
    expect(
      titleOf(
        '## Position description\n\nOur mill is seeking an accomplished technical leader for its laboratory.\n\nAs a Flour Researcher, you will test each delivery.\n',
      ),
    ).toBe('Flour Researcher')
  })

  it.each([
    ['招聘“夜班面包师”5000元/月\n\n岗位职责：\n\n- 烤面包\n', '夜班面包师'],
    [
      '# Vaga para Padeiro Noturno em Olinda - PE\n\nAssar o pão da cidade inteira.\n',
      'Padeiro Noturno',
    ],
    ['# Baker – Permanent – York\n\nBake the bread of the whole city.\n', 'Baker'],
    [
      '# Teaching Assistant (C) at the School of St Anne and St Mark\n\nHelp in class.\n',
      'Teaching Assistant (C) at the School of St Anne and St Mark',
    ],
  ])('has nothing of what stands around it, and all of itself: %s', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it.each([
    ['Night Miller, Harrow Mills Apply now\n\nGrind the flour.\n', 'Night Miller, Harrow Mills'],
    ['Nachtmüller Online bewerben\n\nMahlen Sie das Mehl.\n', 'Nachtmüller'],
    ['Вакансии — Ночной мельник\n\nМолоть муку для всей долины каждую ночь.\n', 'Ночной мельник'],
    ['Vacancies: Night Baker\n\nBake the bread of the whole city.\n', 'Night Baker'],
    [
      '[YORK] - Baker for the night\n\nBake the bread of the whole city.\n',
      '[YORK] - Baker for the night',
    ],
  ])('is parted from the buttons and announcements of its page: %s', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it.each([
    ['Jobs > Night Baker\n\nBake the bread of the whole city.\n', 'Night Baker'],
    [
      'Puesto\n\nPANADERO DE NOCHE.\n\nSucursal\n\nMérida\n\nRequisitos\n\n- Dos años de experiencia\n',
      'PANADERO DE NOCHE',
    ],
    ['职位详情\n\n夜班厨师\n\n月薪5000\n\n岗位职责：\n1.每天早上烤面包；\n', '夜班厨师'],
    ['招聘职位 夜班厨师\n\n岗位职责：\n1.每天早上烤面包；\n', '夜班厨师'],
    ['العنوان: خباز ليلي\n\nمكان العمل: جدة\n\nإعداد الخبز كل صباح\n', 'خباز ليلي'],
    [
      'Bäcker (m/w/d) – Familiäre Backstube | Regensburg\n\nAufgaben\n\n- Brot backen\n',
      'Bäcker (m/w/d)',
    ],
    [
      'Solicitamos Panadero Nocturno\n\nRequisitos:\n\n- Dos años de experiencia\n',
      'Panadero Nocturno',
    ],
    ['Night Baker #2128\n\nBake the bread of the whole city.\n', 'Night Baker'],
    ['harrow-mills.example\n\nNight Baker\n\nBake the bread.\n', 'Night Baker'],
    [
      'Vacature\n\nHarrow en zonen (B1-B3)\n\nWij zoeken iemand die van het brood en van de stilte van de nacht houdt.\n',
      'Harrow en zonen (B1-B3)',
    ],
    [
      'Mitarbeiter (w/m/d) Mehllager – Ludlow (Teilzeit)\n\nAufgaben\n\n- Mehl lagern\n',
      'Mitarbeiter (w/m/d) Mehllager – Ludlow (Teilzeit)',
    ],
    ['[PADARIA][PADEIRO NOTURNO][REMOTO]\n\nAssar o pão.\n', '[PADARIA][PADEIRO NOTURNO][REMOTO]'],
    [
      '---\ntitle: "Mill Project Assistant (Temporary) - Museum of Old Mills - A Memorial to the Millers"\n---\n\nCount the stones.\n',
      'Mill Project Assistant (Temporary) - Museum of Old Mills - A Memorial to the Millers',
    ],
  ])('is the whole of it, without what the page adds: %s', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it('may stand in a requirement, which remains one', () => {
    const [role] = sortPosting(
      readRepairedText(
        'Wir suchen Verstärkung!\n\nDas solltest du mitbringen:\n\n* eine abgeschlossene Ausbildung als Müller/in oder Bäcker/in\n* Freude an Mehl\n',
      ),
    ).roles
    expect(role?.lines.filter(({ text }) => text.includes('Ausbildung'))).toMatchObject([
      { place: 'education.minimum' },
    ])
  })

  it('is not the employer that an announcement names', () => {
    expect(
      titleOf(
        'Stellenausschreibung – Harrow Mühlen UG\n\nMüllermeister (m/w/d)\n\nMahlen Sie das Mehl.\n',
      ),
    ).toBe('Müllermeister (m/w/d)')
  })

  it('is read from a labelled line in English in a text of any language', () => {
    expect(
      titleOf(
        '---\nlayout: job\ntitle: C++ пекарь (ночная смена)\n---\n\nПолная занятость\n\nОбязанности:\n\nПечь хлеб по QA и DevOps рецептам (Rust, Go, Oven OS) для São Paulo и Köln.\n',
      ),
    ).toBe('C++ пекарь (ночная смена)')
  })

  it.each([
    ['Opening hours', 'Monday to Friday, 7 to 12'],
    ['Öffnungszeiten', 'Montag bis Freitag, 7 bis 12 Uhr'],
    ['Openingstijden', 'Maandag tot vrijdag, 7 tot 12 uur'],
  ])('is not when the shop is open: %s', (label, hours) => {
    expect(titleOf(`Bread since 1902\n\n${label}\n\n${hours}\n`)).not.toMatch(/open|öff|hours/iu)
  })

  it.each([
    'Kvarnby Bageri söker Bagare',
    'Bagare till Kvarnby Bageri (deltid)',
    'LAVORA CON NOI: BAGARE',
  ])('stands in a headline that says more: %s', (headline) => {
    const [role] = sortPosting(
      readRepairedText(
        `${headline}\n\nVi söker en Bagare som bakar bröd från klockan fyra på morgonen.\n\nDina arbetsuppgifter\n\n- Baka bröd\n- Beställa mjöl\n`,
      ),
    ).roles
    expect(role?.lines[0]).toMatchObject({ text: headline, place: 'title' })
  })

  it('may end in a full stop below its label', () => {
    expect(
      titleOf(
        'ÚNETE A NUESTRA CASA\n\nPuesto\nAUXILIAR DE PANADERÍA.\n\nRequisitos\n- Disponibilidad de horario\n- Experiencia en hornos\n',
      ),
    ).toBe('AUXILIAR DE PANADERÍA')
  })

  it.each([
    ['---\ntitle: "Vacancy: Night Baker"\n---', 'Night Baker'],
    ['---\ntitle: We are hiring a night baker!\n---', 'night baker'],
    ['Harrow Mills Museum: Night Baker', 'Night Baker'],
    ['Night Baker - job post', 'Night Baker'],
    ['Night Baker (Position #: 0042)', 'Night Baker'],
    ['Night Baker (32-40 hours)', 'Night Baker'],
    ['[York] Night Baker', 'Night Baker'],
    ['Job Description for a Night Baker', 'Night Baker'],
    ['Night Baker Wanted', 'Night Baker'],
    ['Back to all openings\n\nNight Baker', 'Night Baker'],
  ])('is stripped of what a page puts around it: %j', (top, title) => {
    expect(titleOf(`${top}\n\nWhat you will do\n\n- Bake bread\n- Order flour\n`)).toBe(title)
  })
})
