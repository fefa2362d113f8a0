import { describe, expect, it } from 'vitest'
import {
  filterBoard,
  listBoardClients,
  listBoardRoles,
  noBoardFilter,
} from '@shared/domain/stages/boardFilter'
import { createId, roleIdSchema } from '@shared/model/ids'

const baker = { roleId: createId(roleIdSchema), roleTitle: 'Baker', client: 'Ovenworks' }
const miller = { roleId: createId(roleIdSchema), roleTitle: 'Miller', client: 'Ovenworks' }
const nurse = { roleId: createId(roleIdSchema), roleTitle: 'Ward nurse', client: 'Fernhill' }
const cook = { roleId: createId(roleIdSchema), roleTitle: 'Cook', client: '' }
const rows = [baker, miller, nurse, cook, { ...baker }]

describe('the filter of a board', () => {
  it('offers each client and each role once, by name', () => {
    expect(listBoardClients(rows).map(({ label }) => label)).toEqual(['Fernhill', 'Ovenworks'])
    expect(listBoardRoles(rows, null).map(({ label }) => label)).toEqual([
      'Baker · Ovenworks',
      'Cook',
      'Miller · Ovenworks',
      'Ward nurse · Fernhill',
    ])
    expect(listBoardRoles(rows, 'Ovenworks').map(({ label }) => label)).toEqual(['Baker', 'Miller'])
  })

  it('shows the candidates of a client, of a role, or all', () => {
    expect(filterBoard(rows, noBoardFilter)).toBe(rows)
    expect(filterBoard(rows, { client: 'Ovenworks', roleId: null })).toHaveLength(3)
    expect(filterBoard(rows, { client: 'Ovenworks', roleId: miller.roleId })).toEqual([miller])
    expect(filterBoard(rows, { client: null, roleId: nurse.roleId })).toEqual([nurse])
  })

  it('shows everybody once the client or role chosen has nobody any more', () => {
    expect(filterBoard(rows, { client: 'Gone', roleId: null })).toBe(rows)
    expect(filterBoard(rows, { client: null, roleId: createId(roleIdSchema) })).toBe(rows)
  })
})
