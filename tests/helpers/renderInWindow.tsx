import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { configure, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { createQueryClient } from '@renderer/data/queryClient'

// The default of one second is too short on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

const addMissingBrowserParts = (): void => {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { matches: false, media }),
  )
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  )
  Element.prototype.scrollIntoView = () => undefined
}

/** Renders a piece of the window with its usual surroundings, in jsdom; `rerender` does the same. */
export const renderInWindow = (
  content: ReactNode,
  queryClient: QueryClient = createQueryClient(),
): RenderResult => {
  addMissingBrowserParts()
  return render(content, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>
        <MantineProvider env="test">{children}</MantineProvider>
      </QueryClientProvider>
    ),
  })
}
