import { useMemo } from 'react'
import type { StageLists } from '@shared/domain/stages/findStage'
import { standardStages } from '@shared/domain/stages/standardStages'
import type { Stage } from '@shared/model/stage'
import { useAnswer } from './queries'

interface ReadStageLists extends StageLists {
  /** False until the stages are read. */
  isRead: boolean
}

/** The stages of the workspace and of its roles; the standard ones until they are read. */
export const useStageLists = (): ReadStageLists => {
  const { data } = useAnswer('stages.list', {})
  return useMemo(() => {
    const ofRoles = new Map<string, readonly Stage[]>(
      data?.roles.map(({ roleId, stages }) => [roleId, stages]),
    )
    return {
      isRead: data !== undefined,
      workspace: data?.workspace ?? standardStages,
      ofRole: (roleId) => ofRoles.get(roleId),
    }
  }, [data])
}
