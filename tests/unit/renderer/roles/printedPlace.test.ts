// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { createListItem } from '@shared/model/listItem'
import type { Role } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { listPrintedTexts } from '@renderer/features/roles/preview/printedTexts'
import { findPrinted } from '@renderer/ui/paper/marks/findPrinted'
import { createRoleRecord } from './createRoleRecord'

const find = (role: Role, field: string, itemId: string | null): string | undefined => {
  const posting = document.createElement('div')
  posting.innerHTML = renderPostingHtml(
    buildPostingDocument({ role, audience: 'full', agency: null, pageSize: 'A4' }),
  ).body
  return findPrinted(posting, listPrintedTexts(role, { field, itemId }))?.textContent
}

describe('the place on the paper of what is edited', () => {
  const duties = ['Bake  bread', ' ', 'Sell it'].map(createListItem)
  const skill = createSkill('Patience', 'with dough', 'preferred')
  const role = createRoleRecord({
    title: 'Baker',
    client: 'Crumb',
    responsibilities: { primary: duties, secondary: [] },
    skills: { hard: [createSkill('Ovens', '')], soft: [skill] },
  })

  it('is the line itself', () => {
    expect(find(role, 'responsibilities.primary', duties[2]?.id ?? '')).toBe('Sell it')
    expect(find(role, 'responsibilities.primary', duties[0]?.id ?? '')).toBe('Bake bread')
  })

  it('is the line before, if nothing is printed of it yet', () => {
    expect(find(role, 'responsibilities.primary', duties[1]?.id ?? '')).toBe('Bake bread')
  })

  it('is a skill with its description', () => {
    expect(find(role, 'skills.soft', skill.id)).toMatch(/^Patience — with dough/)
  })

  it('is a key fact, the title, or the heading of a list without a line', () => {
    expect(find(role, 'client', null)).toBe('Crumb')
    expect(find(role, 'title', null)).toBe('Baker')
    expect(find(role, 'skills.hard', null)).toBe('Hard skills')
  })

  it('is nowhere for what is never printed', () => {
    expect(find(role, 'notes', null)).toBeUndefined()
  })
})
