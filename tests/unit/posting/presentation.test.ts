import { describe, expect, it } from 'vitest'
import { renderPostingText } from '@shared/document/renderText'
import { labelLanguages } from '@shared/labels/findLabels'
import { findPresentationLabels } from '@shared/labels/presentations'
import { createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import { candidateIdSchema, createId, itemIdSchema } from '@shared/model/ids'
import {
  anonymizeCandidate,
  nameAnonymously,
  nameLetter,
  readLetter,
} from '@shared/presentation/anonymizeCandidate'
import { buildPresentation, type PresentationInput } from '@shared/presentation/buildPresentation'
import { presentationSections, type PresentedCandidate } from '@shared/presentation/buildProfile'
import { presentCandidates } from '@shared/presentation/presentCandidates'
import type { CriterionFit } from '@shared/domain/skills/fitCandidate'
import { listSkillsOf } from '@shared/domain/skills/findSkill'

const labels = findPresentationLabels('en')
const letterA = { kind: 'letter', letter: 'A' } as const

const candidate: Candidate = {
  ...createEmptyCandidateDraft(),
  id: createId(candidateIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: 'Zoë van Müllen',
  headline: 'Platform lead. Write to zoe@vanmuellen.example.com or ring 020 7946 0112.',
  contact: {
    email: 'zoe@vanmuellen.example.com',
    phone: '+44 20 7946 0112',
    links: ['vanmuellen.dev'],
  },
  location: 'Leeds',
  experience: [
    {
      id: createId(itemIdSchema),
      title: 'Head of Platform',
      organisation: 'Brightwater Logistics Ltd',
      from: '2019',
      to: '',
      summary:
        'Brightwater’s move to Kubernetes, led by ZOE MUELLEN.\nSee vanmuellen.dev for talks.',
    },
  ],
  skills: ['Kubernetes', 'Go'],
  notes: 'Wants to leave quietly.',
  tags: ['secret'],
}

type Person = PresentedCandidate

const build = ({
  people = [{}],
  ...fields
}: Partial<PresentationInput> & {
  people?: [Partial<Person>, ...Partial<Person>[]]
} = {}): string => {
  const [first, ...others] = people.map((person): Person => ({
    candidate,
    fits: [],
    summary: '',
    ...person,
  }))
  return renderPostingText(
    buildPresentation({
      candidates: [first!, ...others],
      role: { title: 'Chief of Technology' },
      agency: null,
      isNamed: true,
      sections: presentationSections,
      language: 'en',
      pageSize: 'A4',
      today: '2026-12-01',
      ...fields,
    }),
  )
}

const containersId = createId(itemIdSchema)

const containers = (...texts: string[]): CriterionFit => ({
  criterionId: containersId,
  label: 'Containers',
  importance: 'required',
  isFound: texts.length > 0,
  evidence: texts.map((text) => ({
    ...{ place: 'skills.0', skill: 'Kubernetes', word: 'Kubernetes', why: '', text },
  })),
})

const rust: CriterionFit = {
  ...{ criterionId: createId(itemIdSchema), label: 'Rust', importance: 'preferred' },
  ...{ isFound: false, evidence: [] },
}

describe('an anonymous candidate', () => {
  it('is named and reached nowhere, in no spelling, and works for nobody by name', () => {
    const hidden = anonymizeCandidate(candidate, letterA, { labels, language: 'en' })
    const text = build({ people: [{ candidate: hidden }], isNamed: false })
    expect(text).not.toMatch(/zo[eë]|m(?:ü|ue)llen|@|7946|brightwater|quietly|secret/iu)
    expect(text).toContain('Candidate A')
    expect(text).toContain('Employer A')
    expect(text).toContain('Kubernetes')
    expect(text).toContain('2019 – present')
  })

  it('keeps years and figures', () => {
    const summary =
      'Ran 12 teams (2015 - 2021), 01/2015 - 12/2019 and 03.2014-05.2016, budget 3 400 000.'
    const [position] = candidate.experience
    const told = { ...candidate, experience: [{ ...position!, summary }] }
    const hidden = anonymizeCandidate(told, letterA, { labels, language: 'en' })
    expect(hidden.experience[0]?.summary).toBe(summary)
  })

  it('is called by a letter or by initials', () => {
    expect(nameAnonymously('Zoë van Müllen', letterA, labels)).toBe('Candidate A')
    expect(nameAnonymously('Zoë van Müllen', { kind: 'initials' }, labels)).toBe('Z. V. M.')
    expect(nameAnonymously('', { kind: 'initials' }, labels)).toBe('Candidate A')
    for (const whole of ['王 伟', '佐藤 健一', '김 민수'])
      expect(nameAnonymously(whole, { kind: 'initials' }, labels)).toBe('Candidate A')
  })
})

describe('a presentation', () => {
  it('says how to reach a named candidate, but neither notes nor tags', () => {
    const text = build()
    expect(text).toContain('Zoë van Müllen')
    expect(text).toContain('+44 20 7946 0112')
    expect(text).not.toMatch(/quietly|secret/u)
  })

  it('has the chosen sections in the chosen order', () => {
    const text = build({
      sections: ['skills', 'summary'],
      people: [{ summary: 'Calm in a crisis.' }],
    })
    expect(text.indexOf('Skills')).toBeLessThan(text.indexOf('Calm in a crisis.'))
    expect(text).not.toContain('Head of Platform')
  })

  it('shows for each criterion what speaks for it, or that nothing does', () => {
    const text = build({ people: [{ fits: [containers('the move to Kubernetes'), rust] }] })
    expect(text).toContain('Containers: the move to Kubernetes')
    expect(text).toContain('Rust (preferred): no evidence')
  })

  it.each(labelLanguages)('has words of its own in %s', (language) => {
    const own = findPresentationLabels(language)
    expect(own.candidate).toContain('{letter}')
    expect(own === labels).toBe(language === 'en')
  })

  it('stands in the letterhead of the agency', () => {
    const agency = { name: 'Pike', letterhead: 'Pike & Partners\n1 Quay Street' }
    expect(build({ agency })).toContain('1 Quay Street')
  })
})

describe('a pack of several candidates', () => {
  const other = { ...candidate, name: 'Ada Krug', headline: 'Runs ships.' }

  it('has a cover that lists them, a profile of each, and a comparison by criterion', () => {
    const text = build({
      sections: ['skills'],
      people: [
        { fits: [containers('the move to Kubernetes'), rust] },
        { candidate: other, fits: [containers(), rust] },
      ],
    })
    expect(text).toMatch(/^CANDIDATE PROFILES|^Candidate profiles/u)
    expect(text).toContain('Zoë van Müllen: Platform lead.')
    expect(text).toContain('Ada Krug: Runs ships.')
    expect(text.match(/Kubernetes · Go/gu)).toHaveLength(2)
    const comparison = text.slice(text.lastIndexOf('omparison'))
    expect(comparison).toContain('Zoë van Müllen: the move to Kubernetes')
    expect(comparison).toContain('Ada Krug: no evidence')
    expect(comparison).toMatch(/Rust \(preferred\)\W+no evidence/u)
  })

  it('begins a page for each, and for the comparison', () => {
    const fits = [containers()]
    const { blocks } = buildPresentation({
      candidates: [
        { candidate, fits, summary: '' },
        { candidate: other, fits, summary: '' },
      ],
      ...{ role: { title: 'Cook' }, agency: null, isNamed: true, sections: ['skills'] },
      ...{ language: 'en', pageSize: 'A4', today: '2026-12-01' },
    })
    expect(
      blocks.flatMap((block) =>
        block.kind === 'heading' && block.startsPage === true ? [block.text] : [],
      ),
    ).toEqual(['Zoë van Müllen', 'Ada Krug', 'Comparison'])
  })

  it('gives each anonymous candidate and each employer a letter of their own', () => {
    const [position] = candidate.experience
    const third = { ...other, experience: [{ ...position!, organisation: 'Pike' }] }
    const shown = presentCandidates(
      [candidate, third].map((each) => ({ candidate: each, summary: `About ${each.name}` })),
      {
        ...{ anonymous: letterA, criteria: [], labels, language: 'en' },
        findSkills: listSkillsOf,
      },
    )
    expect(shown.map(({ candidate: { name } }) => name)).toEqual(['Candidate A', 'Candidate B'])
    expect(shown.map(({ summary }) => summary)).toEqual(['About Candidate A', 'About Candidate B'])
    expect(shown.flatMap(({ candidate: { experience } }) => experience[0]?.organisation)).toEqual([
      'Employer A',
      'Employer B',
    ])
  })

  it.each(['A', 'Z', 'A2', 'Z3'])('goes on counting from %s', (letter) => {
    expect(nameLetter(readLetter(letter))).toBe(letter)
  })
})
