import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { usePreferences } from '@renderer/data/queries'
import { resolveCssVariables, theme } from '@renderer/styles/theme'
import { Toasts } from '@renderer/ui/tasks/Toasts'
import { ErrorBoundary } from './ErrorBoundary'

interface ProvidersProps {
  queryClient: QueryClient
  children: ReactNode
}

const getStyleNonce = (): string =>
  document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

const ThemeProvider = ({ children }: { children: ReactNode }) => {
  const { data: preferences } = usePreferences()
  const scheme = preferences?.colorScheme ?? 'system'
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveCssVariables}
      defaultColorScheme="auto"
      forceColorScheme={scheme === 'system' ? undefined : scheme}
      getStyleNonce={getStyleNonce}
    >
      {children}
    </MantineProvider>
  )
}

/** Provides what the whole window needs: cached answers, the theme, notifications. */
export const Providers = ({ queryClient, children }: ProvidersProps) => (
  <QueryClientProvider client={queryClient}>
    <ThemeProvider>
      <Toasts />
      <ErrorBoundary>{children}</ErrorBoundary>
    </ThemeProvider>
  </QueryClientProvider>
)
