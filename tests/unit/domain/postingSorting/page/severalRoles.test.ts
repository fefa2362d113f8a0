import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const read = (text: string) => sortPosting(readRepairedText(text))
const titlesOf = (text: string) => read(text).roles.map(({ title }) => title)

const item = (text: string) => `• ${text}`

describe('a page with several roles', () => {
  it('tells of each in the same sections, some lines below its title', () => {
    const tell = (title: string, call: string, duty: string) =>
      `${title}\n${call}\nBij ons begint de dag om vier uur, en om tien uur is al het brood verkocht aan de hele stad.\nWat ga je doen?\n${duty}\nWie ben jij?\n${item('Je staat graag vroeg op')}\n${item('Je houdt van deeg')}\n`
    expect(
      titlesOf(
        tell('Bakker', 'Word jij onze bakker?', 'Je bakt elke ochtend het brood.') +
          tell('Verkoper', 'Word jij onze verkoper?', 'Je verkoopt elke ochtend het brood.'),
      ),
    ).toEqual(['Bakker', 'Verkoper'])
  })

  it('may put a bullet before each title', () => {
    expect(
      titlesOf(
        '· 厨师 5-7K\n【岗位职责】\n1、每天早上烤面包；\n2、清洁烤箱；\n【任职要求】\n1、两年以上经验；\n【联系我们】\n简历投递邮箱：hr@bread.example\n· 店员 4-5K\n【岗位职责】\n1、销售面包；\n2、收银；\n【任职要求】\n1、认真负责；\n【联系我们】\n简历投递邮箱：hr@bread.example\n',
      ),
    ).toEqual(['厨师', '店员'])
  })

  it('may do no more than list whom it seeks', () => {
    const page = read(
      'Nous recherchons pour les postes suivants :\n\nBoulanger de nuit (h/f)\n\net\n\nVendeur en boulangerie (h/f)\n\nNotre boulangerie\n\nDepuis 1902, nous pétrissons le pain de toute la ville avec la farine du moulin.\n',
    )
    expect(page.kind).toBe('several')
    expect(page.roles.map(({ title }) => title)).toEqual([
      'Boulanger de nuit (h/f)',
      'Vendeur en boulangerie (h/f)',
    ])
  })

  it('lists occupations alone', () => {
    expect(
      titlesOf(
        'Lavora con noi\n\nSiamo alla ricerca di persone capaci e motivate: inviate la vostra candidatura per uno dei profili.\n\n• Docenti\n• Cuochi\n• Impiegati amministrazione\n\nTutti i cv ricevuti saranno valutati con attenzione dal nostro ufficio.\n',
      ),
    ).toEqual(['Docenti', 'Cuochi', 'Impiegati amministrazione'])
  })

  it('tells of each behind its title, and keeps what it tells', () => {
    const { roles } = read(
      'Puestos disponibles\n\nEn este momento, tenemos las siguientes vacantes:\n\n- **Panadero de noche**: Buscamos un panadero para hornear el pan de toda la ciudad.\n- **Vendedor**: Buscamos un vendedor amable para nuestra tienda del puerto.\n',
    )
    expect(roles.map(({ title }) => title)).toEqual(['Panadero de noche', 'Vendedor'])
    expect(roles[1]?.lines.map(({ place }) => place)).not.toContain('title')
  })

  it('names each by its occupation alone', () => {
    expect(
      titlesOf(
        'Staff wanted\n\nBaker\n£32,000 a year\nYou bake the bread of the whole city each night, and you teach the apprentices what you know.\nDriver\n£25,000 a year\nYou bring the bread of the night to each shop, and you know every street of the city.\n',
      ),
    ).toEqual(['Baker', 'Driver'])
  })

  it('is one role where a list names the colleagues', () => {
    expect(
      titlesOf(
        'Baker\n\nResponsibilities\n\n- Bake bread\n- Clean the ovens\n\nYou will work with:\n\n- Bakers\n- Millers\n- Shop assistants\n',
      ),
    ).toEqual(['Baker'])
  })
})

describe('a short page', () => {
  it('is an advert where it opens with an occupation', () => {
    expect(
      read(
        'Kock\nRestaurang\n100%\n\nSom kock lagar du god mat från grunden tillsammans med dina kollegor.\n\nDu behöver ha restaurangutbildning på gymnasienivå.\n',
      ).kind,
    ).toBe('posting')
  })

  it('is an advert where it calls itself one', () => {
    expect(
      read(
        'OFFRE D’EMPLOI\n\nCoordinateur-trice\n\n35 heures par semaine\n\nLe Moulin est un espace vivant où se croisent la culture et le pain.\n\nNous recherchons une personne motivée pour coordonner la vie du moulin.\n',
      ).kind,
    ).toBe('posting')
  })

  it('are told apart by the facts that come again below each title, whatever the titles say', () => {
    const role = (title: string, place: string, count: number) =>
      `${title}\n\n${place}\n\n• Stellen frei: ${count}\n\n• Sprachen: Deutsch\n`
    expect(
      titlesOf(
        `Offene Stellen\n\n${role('Bäcker', 'Kiel', 1)}\n${role('Koch', 'Bremen', 2)}\n${role('Mädchen für alles', 'Kiel', 3)}\n${role('Kellner', 'Jena', 1)}`,
      ),
    ).toEqual(['Bäcker', 'Koch', 'Mädchen für alles', 'Kellner'])
  })

  it('are told apart by titles with a list below each and nothing else in common', () => {
    expect(
      titlesOf(
        'Join us\n\nHead Baker\n\n• You know sourdough\n• You rise early\n\nKitchen Porter\n\n• You like order\n• You are quick\n',
      ),
    ).toEqual(['Head Baker', 'Kitchen Porter'])
  })

  it('are told apart where each is announced in a line of its own', () => {
    expect(
      titlesOf(
        'Jedes Jahr bilden wir junge Leute aus als\n\nFeinbackkraft\n\nWir bieten\n\n• eine helle Backstube\n• viel Brot\n\nUm unser Team zu ergänzen suchen wir:\n\nVerkäufer (m/w/d)\n\nIhr Profil\n\n• Freude am Verkauf\n• Geduld\n',
      ),
    ).toEqual(['Feinbackkraft', 'Verkäufer (m/w/d)'])
  })

  it.each([
    'Baker\n\nWhat you will do\n\n• Bake bread\n• Order flour\n\nTypical employers of bakers\n\n• Mills\n• Hotels\n',
    'Baker\n\n• Bake bread\n• Order flour\n\nBaker (part time)\n\n• Bake on Sundays\n• Sell bread\n',
  ])('are one where a second line only speaks of the same occupation', (text) => {
    expect(titlesOf(text)).toHaveLength(1)
  })

  it.each([
    [
      'Erfahrene/r Bäcker/in für die Brote des Hauses\n\nGesucht wird eine Kraft für unsere kleine Backstube am Fluss, die gern früh aufsteht und Brot liebt.\n\n• Ein helles Haus\n• Viel Brot\n\nAushilfskraft Verkauf & Kasse\n\nGesucht wird eine Kraft für den Verkauf an jedem Samstag, die freundlich ist und gut rechnet.\n',
      ['Erfahrene/r Bäcker/in für die Brote des Hauses', 'Aushilfskraft Verkauf & Kasse'],
    ],
    [
      'Join us\n\nProfile A: Night Baker\n\nThe person we look for will bake the bread of the whole city before the sun rises.\n\n• Bake\n• Clean\n\nProfile B: Kitchen Porter\n\nThe person we look for will keep the kitchen in order and help wherever help is needed.\n\n• Clean\n• Carry\n',
      ['Night Baker', 'Kitchen Porter'],
    ],
  ])('are told apart by how what stands below each title begins: %j', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles)
  })
})
