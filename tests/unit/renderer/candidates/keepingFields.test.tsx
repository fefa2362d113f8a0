// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { produce } from 'immer'
import { afterEach, expect, it } from 'vitest'
import { createEmptyCandidateDraft, type CandidateDraft } from '@shared/model/candidate'
import { KeepingFields } from '@renderer/features/candidates/profile/KeepingFields'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

afterEach(cleanup)

const editFields = (before: CandidateDraft): { current: CandidateDraft } => {
  installFakeBridge({})
  const edited = { current: before }
  renderInWindow(
    <KeepingFields
      candidate={before}
      edit={(recipe) => {
        edited.current = produce(edited.current, recipe)
      }}
    />,
  )
  return edited
}

it('keeps when a source was noted while its words are changed', () => {
  const source = { text: 'cv.pdf', addedAt: '2027-03-01T09:00:00.000Z' }
  const edited = editFields({ ...createEmptyCandidateDraft(), source })
  fireEvent.change(screen.getByLabelText('Source'), { target: { value: 'A tip' } })
  expect(edited.current.source).toEqual({ ...source, text: 'A tip' })
})

it('keeps the day of a consent while its words are changed, and forgets one without either', () => {
  const consent = { text: 'By mail', day: null }
  const edited = editFields({ ...createEmptyCandidateDraft(), consent })
  fireEvent.change(screen.getByLabelText('Consent'), { target: { value: '' } })
  expect(edited.current.consent).toBeNull()
})
