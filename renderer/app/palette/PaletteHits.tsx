import { Spotlight } from '@mantine/spotlight'
import { IconBriefcase, IconBuilding, IconSend, IconUser, type Icon } from '@tabler/icons-react'
import type {
  SearchedCollection,
  SearchHit,
  SearchPlace,
} from '@shared/contract/channels/searchChannels'
import { formatLongDay } from '@renderer/format/formatMoment'
import { labelReason } from '@renderer/format/labelReason'
import { joinFacts } from '@renderer/format/words'
import { go, type Route } from '@renderer/navigation/routes'

const kinds: Record<SearchedCollection, { label: string; Icon: Icon }> = {
  roles: { label: 'Roles', Icon: IconBriefcase },
  candidates: { label: 'Candidates', Icon: IconUser },
  agencies: { label: 'Agencies', Icon: IconBuilding },
  sentPostings: { label: 'Sent postings', Icon: IconSend },
}

const getRoute = (place: SearchPlace): Route => {
  switch (place.collection) {
    case 'roles':
      return { area: 'roles', roleId: place.id, tab: 'posting' }
    case 'candidates':
      return { area: 'candidates', candidateId: place.id }
    case 'agencies':
      return { area: 'agencies', agencyId: place.id }
    case 'sentPostings':
      return { area: 'roles', roleId: place.roleId, tab: 'send-out' }
  }
}

const describe = ({ reason, facts, at }: SearchHit): string =>
  reason === null
    ? joinFacts(...facts, at === null ? '' : formatLongDay(at))
    : `${labelReason(reason)}: ${reason.text}`

interface PaletteHitsProps {
  collection: SearchedCollection
  total: number
  hits: readonly SearchHit[]
}

/** What a search found of one kind. */
export const PaletteHits = ({ collection, total, hits }: PaletteHitsProps) => {
  const { label, Icon } = kinds[collection]
  if (hits.length === 0) return null
  return (
    <Spotlight.ActionsGroup
      label={total > hits.length ? `${label} (${total.toLocaleString()})` : label}
    >
      {hits.map((hit) => (
        <Spotlight.Action
          key={hit.place.id}
          leftSection={<Icon size={16} aria-hidden />}
          onClick={() => go(getRoute(hit.place))}
          label={hit.title}
          description={describe(hit)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
