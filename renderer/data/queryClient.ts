import { QueryClient } from '@tanstack/react-query'

/**
 * Creates the cache for answers of the main process. Nothing in it expires, since events say what
 * changed. `networkMode` is `always` because nothing here uses a network, and a laptop without
 * one must work the same.
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
