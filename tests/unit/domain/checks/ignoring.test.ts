import { describe, expect, it } from 'vitest'
import { checkRole } from '@shared/domain/checks/checkRole'
import { ignoreFinding, showFinding, splitIgnored } from '@shared/domain/checks/ignoring'
import { mergeRecords } from '@shared/domain/merge/mergeRecords'
import { duplicateRole } from '@shared/domain/roles/duplicateRole'
import { createId, roleIdSchema } from '@shared/model/ids'
import { roleDraftSchema, type RoleDraft } from '@shared/model/role'
import { createRole, today, toLines } from './checkedRole'

const check = (role: RoleDraft) =>
  splitIgnored(checkRole({ role, audience: 'full', today }), role.ignoredFindings)

const findStubborn = (role: RoleDraft) =>
  checkRole({ role, audience: 'full', today }).find(({ text }) => text === 'stubborn')!

describe('an ignored finding', () => {
  const role = createRole({ definition: toLines('You are stubborn about bread.') })
  const ignoring = ignoreFinding(role, findStubborn(role))

  it('is shown no more, and counted apart', () => {
    expect(check(ignoring).shown.map(({ text }) => text)).not.toContain('stubborn')
    expect(check(ignoring).ignored.map(({ text }) => text)).toEqual(['stubborn'])
  })

  it('stays ignored while the rest of the line is edited', () => {
    const [line] = ignoring.definition
    const edited = { ...ignoring, definition: [{ ...line!, text: 'Here you are stubborn.' }] }
    expect(check(edited).ignored).toHaveLength(1)
  })

  it('is not ignored in another line', () => {
    const edited = {
      ...ignoring,
      definition: [...ignoring.definition, ...toLines('Still stubborn at six.')],
    }
    expect(check(edited).shown.map(({ text }) => text)).toContain('stubborn')
  })

  it('can be shown again', () => {
    expect(check(showFinding(ignoring, findStubborn(role))).ignored).toEqual([])
  })

  it('is kept once', () => {
    expect(ignoreFinding(ignoring, findStubborn(role))).toBe(ignoring)
  })

  it('survives a merge with what a colleague ignored', () => {
    const missing = check(role).shown.find(({ rule }) => rule === 'pay.missing')!
    const { merged, conflicts } = mergeRecords(role, ignoring, ignoreFinding(role, missing))
    expect(conflicts).toEqual([])
    const kept = roleDraftSchema.parse(merged).ignoredFindings
    expect(kept?.map(({ rule }) => rule).sort()).toEqual(['pay.missing', 'wording.masculine-coded'])
  })

  it('is ignored in a copy of the role too', () => {
    const stored = { id: createId(roleIdSchema), rev: 1, createdAt: '', updatedAt: '' }
    const copy = duplicateRole({ ...ignoring, ...stored })
    expect(check(copy).ignored.map(({ text }) => text)).toEqual(['stubborn'])
  })
})
