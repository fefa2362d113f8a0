import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterTemplates, listTemplateChoices } from '@shared/domain/templates/filterTemplates'
import {
  beginFromTemplate,
  countClientNames,
  makeTemplate,
} from '@shared/domain/templates/makeTemplate'
import { listHomes, getHomeLines } from '@shared/domain/roles/editing/lineHomes'
import { createEmptyRoleDraft, roleDraftSchema, type RoleDraft } from '@shared/model/role'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const createRole = (): RoleDraft => ({
  ...createEnglishRole(),
  clientAliases: ['NW'],
  reference: 'NW-17',
  status: 'open',
  dates: { opened: '2026-10-01', closes: '2026-12-01', start: null },
  openings: 3,
  notes: 'Northwind pays late.',
  nextAction: { text: 'Call', day: '2026-12-01' },
  settledClosing: '2026-12-01',
})

const listIds = (role: RoleDraft): string[] =>
  listHomes(role).flatMap((home) => getHomeLines(role, home).map(({ id }) => id))

const listTexts = (role: RoleDraft): string[] =>
  listHomes(role).flatMap((home) => getHomeLines(role, home).map(({ text }) => text))

describe('a template made of a role', () => {
  it.each([true, false])(
    'never keeps the search that the role was for (client kept: %s)',
    (keepsClient) => {
      const template = makeTemplate(createRole(), { keepsClient })
      const { dates, reference, status, openings } = createEmptyRoleDraft()
      expect(template).toMatchObject({ dates, reference, status, openings })
      for (const field of ['nextAction', 'settledClosing', 'source', 'ignoredFindings'])
        expect(template).not.toHaveProperty(field)
      expect(roleDraftSchema.parse(template)).toEqual(template)
    },
  )

  it('leaves out what belongs to the client, unless it is asked for', () => {
    const role = createRole()
    const without = makeTemplate(role, { keepsClient: false })
    expect(without).toMatchObject({
      client: '',
      location: '',
      salary: null,
      company: [],
      notes: '',
    })
    expect(without).not.toHaveProperty('clientAliases')
    expect(without.definition.map(({ text }) => text)).toEqual(
      role.definition.map(({ text }) => text),
    )
    expect(makeTemplate(role, { keepsClient: true })).toMatchObject({
      client: role.client,
      clientAliases: ['NW'],
      salary: role.salary,
      notes: role.notes,
    })
  })

  it('counts where its text still names the client', () => {
    const role = { ...createRole(), client: 'Northwind' }
    const template = makeTemplate(role, { keepsClient: false })
    expect(countClientNames(template, 'Northwind')).toBeGreaterThan(0)
    expect(countClientNames(template, '')).toBe(0)
    expect(countClientNames(template, 'Contoso')).toBe(0)
  })

  it('begins roles with the same text and new ids', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (texts) => {
        const role = { ...createRole(), tags: texts }
        const template = makeTemplate(role, { keepsClient: true })
        const begun = beginFromTemplate(template)
        expect(listTexts(begun)).toEqual(listTexts(role))
        expect(begun.tags).toEqual(texts)
        const known = new Set([...listIds(role), ...listIds(template)])
        expect(listIds(begun).filter((id) => known.has(id))).toEqual([])
      }),
    )
  })
})

describe('the list of templates', () => {
  const starters = ['en', 'de'].map((language) => ({
    key: language,
    name: language === 'en' ? 'Nurse' : 'Köchin',
    role: { ...createEmptyRoleDraft(), language, tags: ['Care'] },
  }))
  const choices = listTemplateChoices({ own: [], starters }, 'de')

  it('puts the recruiter’s language first', () => {
    expect(choices.map(({ key }) => key)).toEqual(['de', 'en'])
  })

  it('finds by every word, in any spelling', () => {
    expect(filterTemplates(choices, 'kochin care').map(({ key }) => key)).toEqual(['de'])
    expect(filterTemplates(choices, 'kochin nurse')).toEqual([])
    expect(filterTemplates(choices, '')).toEqual(choices)
  })
})
