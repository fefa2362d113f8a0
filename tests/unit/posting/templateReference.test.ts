import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEmptyRoleDraft } from '@shared/model/role'
import { topPlaceholders } from '@shared/domain/wordTemplates/findPlaceholder'
import {
  audiencePlaceholders,
  groupPlaceholders,
  listPlaceholders,
  textPlaceholders,
} from '@shared/domain/wordTemplates/placeholderNames'
import { buildTemplateData } from '@shared/posting/templateData'

describe('the placeholders of a Word template', () => {
  it('all have a value, even for an empty role', () => {
    const data = buildTemplateData({
      role: createEmptyRoleDraft(),
      audience: 'advert',
      agency: null,
      pageSize: 'A4',
    })
    expect(Object.keys(data).toSorted()).toEqual(topPlaceholders.map(({ name }) => name).toSorted())
  })

  it('are all in the documentation', () => {
    const text = readFileSync('docs/TEMPLATES.md', 'utf8')
    const documented = {
      ...textPlaceholders,
      ...listPlaceholders,
      ...groupPlaceholders,
      ...audiencePlaceholders,
    }
    for (const [name, meaning] of Object.entries(documented))
      expect(text.replace(/ +/gu, ' ')).toContain(`| \`${name}\` | ${meaning} |`)
  })
})
