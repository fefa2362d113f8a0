import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { EmptyState } from '@renderer/ui/layout/EmptyState'

interface ErrorBoundaryProps {
  children: ReactNode
}

/** Keeps a view that fails from taking the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  private readonly retry = (): void => this.setState({ hasFailed: false })

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <EmptyState
        title="This view could not be shown"
        actions={<Button onClick={this.retry}>Reload</Button>}
      >
        Something in Rolebench went wrong while drawing it. What you have written is safe: it is
        saved by itself, apart from what is on screen.
      </EmptyState>
    )
  }
}
