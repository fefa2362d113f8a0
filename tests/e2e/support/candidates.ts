import type { Page } from '@playwright/test'
import { createEmptyCandidateDraft } from '@shared/model/candidate'

/** Adds new candidates, in the stage *New*, to a role of the sample. */
export const addCandidates = (page: Page, title: string, names: readonly string[]): Promise<void> =>
  page.evaluate(
    async ([roleTitle, blank, wanted]) => {
      const { invoke } = window.rolebench
      const roles = await invoke('roles.list', {})
      const role = roles.ok ? roles.value.find((each) => each.title === roleTitle) : undefined
      if (role === undefined) throw new Error(`There is no ${roleTitle}.`)
      for (const name of wanted) {
        const candidate = await invoke('candidates.create', { draft: { ...blank, name } })
        if (!candidate.ok) throw new Error(candidate.error.message)
        const { id: candidateId } = candidate.value
        const added = await invoke('applications.create', {
          draft: {
            roleId: role.id,
            candidateId,
            stage: 'new',
            ratings: [],
            decision: null,
            notes: '',
          },
        })
        if (!added.ok) throw new Error(added.error.message)
      }
    },
    [title, createEmptyCandidateDraft(), names] as const,
  )
