// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '@renderer/app/ErrorBoundary'
import { registerUnsavedSource } from '@renderer/editing/unsaved'
import { renderInWindow } from '../../../helpers/renderInWindow'

const Failing = (): never => {
  throw new Error('No such view')
}

describe('a view that fails', () => {
  const steps: string[] = []
  let stop = (): void => undefined

  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    vi.stubGlobal('location', { reload: () => steps.push('reload') })
  })
  afterEach(() => {
    cleanup()
    stop()
    steps.length = 0
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  const pressReload = (isSaved: boolean): void => {
    stop = registerUnsavedSource({
      title: () => 'Head of Data',
      flush: () => {
        steps.push('save')
        return Promise.resolve(isSaved)
      },
    })
    renderInWindow(
      <ErrorBoundary>
        <Failing />
      </ErrorBoundary>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Reload' }))
  }

  it('reloads the window once everything is saved', async () => {
    pressReload(true)
    await waitFor(() => expect(steps).toEqual(['save', 'reload']))
  })

  it('stays where it is while an edit can’t be saved', async () => {
    pressReload(false)
    await waitFor(() => expect(steps).toEqual(['save']))
    await Promise.resolve()
    expect(steps).toEqual(['save'])
  })
})
