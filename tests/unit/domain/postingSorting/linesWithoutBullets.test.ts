import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const sort = (lines: readonly string[]) => sortPosting(readRepairedText(lines.join('\n')))

const placesOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    sort(lines).roles.flatMap((role) => role.lines.map(({ text, place }) => [text, place])),
  )

describe('lists that lost their bullets', () => {
  it('ends one of benefits where it says whom to write to', () => {
    const places = placesOf([
      'Müller (m/w/d)',
      '',
      'Wir mahlen seit langem Korn und suchen jemanden, der das mit uns tun will.',
      '',
      'Deine Aufgaben',
      'Getreide mahlen',
      'Steine schärfen',
      '',
      'Wir bieten',
      'ein angenehmes Betriebsklima',
      'Mehl für die Familie',
      'Bitte schicken Sie uns Ihre vollständigen Unterlagen an:',
      'Mühle am Bach',
      'Bachstraße 3',
      '12345 Mahlstadt',
    ])
    expect(places).toMatchObject({
      'Mehl für die Familie': 'offer',
      'Mühle am Bach': 'application',
      'Bachstraße 3': 'application',
      '12345 Mahlstadt': 'application',
    })
  })

  it('takes lines that begin with verbs for duties under “Job description”', () => {
    expect(
      placesOf([
        'Miller',
        '',
        'Job description:',
        '',
        'Grind wheat and rye by night',
        'Clean the stones every week',
        'Deliver flour to bakers in town',
        '',
        'Requirements:',
        '',
        'Good knowledge of flour',
      ]),
    ).toMatchObject({
      'Grind wheat and rye by night': 'responsibilities.primary',
      'Deliver flour to bakers in town': 'responsibilities.primary',
    })
  })

  it('takes no line for a heading among lines that blank lines part from each other', () => {
    const places = placesOf([
      'Miller',
      '',
      'Your duties',
      '',
      'Grinding of wheat and rye',
      '',
      'Cleaning of the stones',
      '',
      'Delivery of flour to the bakers of the town and of the two villages beside the river',
      '',
      'Benefits',
      '',
      'Six weeks of holiday',
    ])
    expect(places['Cleaning of the stones']).toBe('responsibilities.primary')
  })

  it('takes a known heading with a full stop above its list for one', () => {
    expect(
      placesOf(['Müller (m/w/d)', '', 'Das bringst du mit.', '- Freude an Mehl', '- Kraft']),
    ).toMatchObject({ 'Das bringst du mit.': 'heading' })
  })

  it('takes no “or” between requirements for a heading', () => {
    expect(
      placesOf([
        'Miller',
        '',
        'Requirements',
        '',
        'A diploma in milling from a technical school or college',
        '',
        'OR',
        '',
        'Six years of experience at a mill',
      ]),
    ).not.toMatchObject({ OR: 'heading' })
  })
})

describe('labelled facts', () => {
  it('states facts under the heading of another section', () => {
    expect(
      placesOf([
        'Miller',
        '',
        'What we offer',
        'Six weeks of holiday',
        'Free bread',
        '',
        'Company: Harrow Mill Ltd',
        'Location: Leeds',
      ]),
    ).toMatchObject({ 'Company: Harrow Mill Ltd': 'client', 'Location: Leeds': 'facts' })
  })

  it('leaves out the address of the page above the advert', () => {
    const { leftOut } = sort([
      'URL: https://mill.example/jobs/7',
      '',
      'Miller',
      '',
      'Duties',
      '- Grind',
    ])
    expect(leftOut.map(({ why }) => why)).toContain('the address of the page')
  })
})

describe('a title in a sentence', () => {
  it('is announced by no word that a comma parts from it', () => {
    expect(
      sort([
        'For inquiries about the position, please contact the recruiter of our mill.',
      ]).roles.map(({ title }) => title),
    ).not.toContain('please contact the recruiter of our mill')
  })

  it('ends where the words of its own language end it', () => {
    expect(
      sort([
        'Le moulin du pont cherche un Comptable pour tenir ses livres du début to end.',
        '',
        'Vos missions',
        '- Tenir les livres',
      ]).roles.map(({ title }) => title),
    ).toEqual(['Comptable'])
  })

  it('is no praise of the company', () => {
    expect(
      sort(['We are known as a leader in stone mills.', '', 'Duties', '- Grind']).roles[0]?.title,
    ).not.toMatch(/leader/)
  })
})

describe('headings within a section', () => {
  it('keeps the lines below unknown headings alike with the known one above', () => {
    const places = placesOf([
      'Miller',
      '',
      'Your duties',
      '',
      'Flour:',
      'We grind it at night and in the cold of winter as well.',
      '',
      'Bread:',
      'We bake it in the morning and bring it to the town at six.',
      '',
      'Stones:',
      'We dress them once a month, whatever the weather is like.',
      '',
      'Benefits',
      '- Six weeks of holiday',
    ])
    expect(places['We dress them once a month, whatever the weather is like.']).toBe(
      'responsibilities.primary',
    )
  })

  it('goes by the last of several words that are headings by themselves', () => {
    const places = placesOf([
      'Miller',
      '',
      'CLASSIFICATION ESSENTIAL DUTIES:',
      'The stones, every Monday',
      'The sieves, every Friday',
    ])
    expect(places['The sieves, every Friday']).toBe('responsibilities.primary')
  })

  it('ends a list for good where prose begins beside it', () => {
    const places = placesOf([
      'Miller',
      '',
      'Your tasks',
      '- Grind wheat',
      '- Dress the stones',
      '',
      'Ability to carry sacks of flour up the stairs.',
      'Ability to coordinate and review the work of the night shift.',
    ])
    expect(places['Ability to coordinate and review the work of the night shift.']).toMatch(
      /^(?:skills|experience)/,
    )
  })
})

describe('a title that is only named in prose', () => {
  it('is the subject in capitals of what the job does', () => {
    expect(
      sort([
        'The Grain Buyer will visit farms and keep the store full of rye.',
        '',
        'Duties',
        '- Visit farms',
        '',
        'Requirements',
        '- Good knowledge of rye',
      ]).roles[0]?.title,
    ).toBe('Grain Buyer')
  })
})

describe('headings told by their form', () => {
  it('may be left open by dots', () => {
    expect(
      placesOf([
        'Miller',
        '',
        'Why work with us...',
        '',
        'You have Sundays off and the bread is free for you and for your family.',
      ]),
    ).toMatchObject({ 'Why work with us...': 'heading' })
  })

  it('are short between long lines where no blank line stands', () => {
    const places = placesOf([
      'Müller (m/w/d)',
      'Deine Aufgaben',
      'Du mahlst den Weizen und den Roggen in der Nacht mit unseren alten Steinen',
      'Du bringst das Mehl am Morgen zu den Bäckern in der Stadt und im Umland',
      'Was du dazu mitbringst',
      'Du hast Kraft in den Armen und kennst die Steine einer Mühle seit Jahren',
    ])
    expect(places['Was du dazu mitbringst']).toBe('heading')
  })

  it('are none among duties that blank lines part', () => {
    const places = placesOf([
      'Miller',
      '',
      'Your duties',
      '',
      'Monitor the water',
      '',
      'Maintain the wheel and the stones of the mill in good order all year round, and its roof too.',
      '',
      'Benefits',
      '- Bread',
    ])
    expect(places['Monitor the water']).toBe('responsibilities.primary')
  })
})

describe('headings with an ornament, and what questions open', () => {
  it('takes a known heading by itself for one, whatever sign is in front', () => {
    expect(
      placesOf([
        'Müller (m/w/d)',
        '',
        '✅ Dein Profil',
        '',
        'Du hast Kraft in den Armen und kennst die Steine einer Mühle seit Jahren.',
      ]),
    ).toMatchObject({ 'Dein Profil': 'heading' })
  })

  it('takes what stands below a short question for its first line', () => {
    const places = placesOf([
      'Miller',
      '',
      'What do you need?',
      '',
      'Long acquaintance with stones and water',
      '',
      'Some patience with the people who come at night to fetch their flour in all weathers.',
    ])
    expect(places['Long acquaintance with stones and water']).not.toBe('heading')
  })
})
