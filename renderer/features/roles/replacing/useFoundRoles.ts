import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ChannelOutput } from '@shared/contract/contract'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { useFindState } from './findState'

type Found = ChannelOutput<'roles.findText'>

const pauseMs = 150
const nothing: Found = { roles: [], isCut: false }

interface FoundRoles extends Found {
  isPending: boolean
  error: Error | null
}

/** Finds the words in all roles as they are saved, after saving what is being edited. */
export const useFoundRoles = (): FoundRoles => {
  const query = useFindState((state) => state.query)
  const [waited] = useDebouncedValue(query, pauseMs)
  const [opening] = useState(() => performance.now())
  const hasWords = waited.words !== ''
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['roles.findText', opening, waited],
    enabled: hasWords,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      await editSessions.roles.flush(editSessions.roles.list().map(({ id }) => id))
      return api.call('roles.findText', { query: waited })
    },
  })
  useEffect(
    () =>
      api.subscribe('records.changed', () => {
        if (hasWords) void refetch()
      }),
    [hasWords, refetch],
  )
  const isPending = query !== waited || isFetching
  return { ...(hasWords ? (data ?? nothing) : nothing), isPending, error }
}
