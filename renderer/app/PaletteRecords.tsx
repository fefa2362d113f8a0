import { Spotlight } from '@mantine/spotlight'
import { IconBriefcase, IconUser } from '@tabler/icons-react'
import { useMemo } from 'react'
import {
  findCandidates,
  prepareCandidates,
  putFoundByNameFirst,
} from '@shared/domain/candidateList/findCandidates'
import { arrangeRoles, wholeArrangement } from '@shared/domain/roleList/arrangeRoles'
import { useCandidates, useRoles } from '@renderer/lib/queries'
import { joinFacts } from '@renderer/lib/words'
import { go } from './routes'

const mostShown = 6

/** The roles and candidates that fit the search. */
export const PaletteRecords = ({ search }: { search: string }) => {
  const { data: roles = [] } = useRoles()
  const { data: candidates } = useCandidates()
  const prepared = useMemo(() => prepareCandidates(candidates ?? []), [candidates])

  const foundRoles = arrangeRoles(roles, { ...wholeArrangement, search }).slice(0, mostShown)
  const foundCandidates = findCandidates(putFoundByNameFirst(prepared, search), search).slice(
    0,
    mostShown,
  )

  return (
    <>
      {foundRoles.length > 0 && (
        <Spotlight.ActionsGroup label="Roles">
          {foundRoles.map(({ id, title, client, location }) => (
            <Spotlight.Action
              key={id}
              label={title || 'Untitled role'}
              description={joinFacts(client, location)}
              leftSection={<IconBriefcase size={16} aria-hidden />}
              onClick={() => go({ area: 'roles', roleId: id, tab: 'posting' })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {foundCandidates.length > 0 && (
        <Spotlight.ActionsGroup label="Candidates">
          {foundCandidates.map(({ id, name, headline, location }) => (
            <Spotlight.Action
              key={id}
              label={name || 'Unnamed candidate'}
              description={joinFacts(headline, location)}
              leftSection={<IconUser size={16} aria-hidden />}
              onClick={() => go({ area: 'candidates', candidateId: id })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  )
}
