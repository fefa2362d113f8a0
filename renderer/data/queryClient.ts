import { QueryClient } from '@tanstack/react-query'

/**
 * The cache of what the main process answered. Nothing in it grows stale by
 * itself: events say what changed. `networkMode` is `always` because nothing
 * here uses a network, and a laptop without one must work the same.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
