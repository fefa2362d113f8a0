import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { saveBeforeLeaving } from '@renderer/editing/saveBeforeLeaving'
import { EmptyState } from '@renderer/ui/layout/EmptyState'

interface ErrorBoundaryProps {
  children: ReactNode
}

/** Contains the failure of a view, so that the rest of the window goes on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  private readonly reload = async (): Promise<void> => {
    if (await saveBeforeLeaving('The window was not reloaded')) location.reload()
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <EmptyState
        title="This view could not be shown"
        actions={<Button onClick={() => void this.reload()}>Reload</Button>}
      >
        Something went wrong in Rolebench. Your changes are kept and will be saved before the window
        reloads.
      </EmptyState>
    )
  }
}
