import { useMemo } from 'react'
import type { Role } from '@shared/model/role'
import { FactEditingContext, useRoleEditing } from '../RoleEditing'
import { ClientAliases } from './ClientAliases'
import { KeyFacts } from './KeyFacts'

const noAliases: readonly string[] = []

/** The key facts of a role that is being edited. */
export const RoleKeyFacts = ({ role }: { role: Role }) => {
  const names = role.clientAliases ?? noAliases
  const aliases = useMemo(() => <ClientAliases aliases={names} />, [names])
  return (
    <FactEditingContext value={useRoleEditing()}>
      <KeyFacts facts={role} aliases={aliases} />
    </FactEditingContext>
  )
}
