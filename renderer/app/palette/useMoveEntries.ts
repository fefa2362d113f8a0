import { useQuery } from '@tanstack/react-query'
import { listStages } from '@shared/domain/stages/findStage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Application } from '@shared/model/application'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useStageLists } from '@renderer/data/useStages'
import { moveToStage } from '@renderer/editing/moveToStage'
import { useRouter } from '@renderer/navigation/routes'
import type { PaletteEntry } from './paletteEntries'

/** An application of what is open, and what tells it from the others there. */
interface Movable {
  application: Application
  name: string
  role: string
}

const fetchOfRole = async (roleId: RoleId): Promise<Movable[]> => {
  const [rows, role] = await Promise.all([
    api.call('applications.listForRole', { roleId }),
    api.call('roles.get', { id: roleId }),
  ])
  return rows.map(({ application, candidate }) => ({
    application,
    name: titleOrPlaceholder('candidates', candidate.name),
    role: titleOrPlaceholder('roles', role.title),
  }))
}

const fetchOfCandidate = async (candidateId: CandidateId): Promise<Movable[]> => {
  const [rows, candidate] = await Promise.all([
    api.call('applications.listForCandidate', { candidateId }),
    api.call('candidates.get', { id: candidateId }),
  ])
  return rows.map(({ application, role }) => ({
    application,
    name: titleOrPlaceholder('candidates', candidate.name),
    role: titleOrPlaceholder('roles', role.title),
  }))
}

/** Moves of whoever is open, or is a candidate for the open role, to each other stage. */
export const useMoveEntries = (): PaletteEntry[] => {
  const isReadOnly = useIsReadOnly()
  const lists = useStageLists()
  const route = useRouter((router) => router.route)
  const roleId = route.area === 'roles' ? route.roleId : null
  const candidateId = route.area === 'candidates' ? route.candidateId : null
  const { data: ofRole = [] } = useQuery({
    // The channel stands first, so that what makes its answers stale makes these stale.
    queryKey: ['applications.listForRole', { roleId }, 'moves'],
    queryFn: () => (roleId === null ? [] : fetchOfRole(roleId)),
    enabled: roleId !== null,
  })
  const { data: ofCandidate = [] } = useQuery({
    queryKey: ['applications.listForCandidate', { candidateId }, 'moves'],
    queryFn: () => (candidateId === null ? [] : fetchOfCandidate(candidateId)),
    enabled: candidateId !== null,
  })
  if (isReadOnly) return []
  return [...(roleId === null ? [] : ofRole), ...(candidateId === null ? [] : ofCandidate)].flatMap(
    ({ application, name, role }) =>
      listStages(lists, application.roleId)
        .filter(({ id }) => id !== application.stage)
        .map((stage) => ({
          id: `move-${application.id}-${stage.id}`,
          label: `Move ${name} to ${stage.name}`,
          description: role,
          keywords: 'stage',
          subject: name,
          perform: () => void moveToStage([application], stage),
        })),
  )
}
