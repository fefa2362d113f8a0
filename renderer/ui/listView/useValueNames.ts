import { useMemo } from 'react'
import { gatherStages } from '@shared/domain/lists/gatherStages'
import type { ValueNames } from '@shared/domain/lists/listField'
import { standardStages } from '@shared/domain/stages/standardStages'
import { useAgencies, useAnswer, useRoles } from '@renderer/data/queries'

/** What the roles, agencies and stages are called that filters and headings name. */
export const useValueNames = (): ValueNames => {
  const { data: roles } = useRoles()
  const { data: agencies } = useAgencies()
  const { data: stages } = useAnswer('stages.list', {})
  return useMemo(
    () => ({
      roles: new Map(roles?.map(({ id, title }) => [id, title])),
      agencies: new Map(agencies?.map(({ id, name }) => [id, name])),
      stages: gatherStages(stages?.workspace ?? standardStages, stages?.roles ?? []),
    }),
    [roles, agencies, stages],
  )
}
