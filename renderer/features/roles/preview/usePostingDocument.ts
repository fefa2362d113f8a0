import { useMemo } from 'react'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingDocument } from '@shared/document/postingDocument'
import type { Role } from '@shared/model/role'
import type { PageSize } from '@shared/model/submission'
import { usePreferences } from '@renderer/data/queries'
import { usePostingChoice } from './usePostingChoice'
import { useWithheldDecisions } from './useWithheldDecisions'

/** Returns the user's paper size. */
export const usePageSize = (): PageSize => usePreferences().data?.pageSize ?? 'A4'

/** Builds the posting of a role for the chosen audience. */
export const usePostingDocument = (role: Role, pageSize: PageSize): PostingDocument => {
  const { audience, agency } = usePostingChoice(role.id)
  const { decisions } = useWithheldDecisions(role.id)
  return useMemo(
    () => buildPostingDocument({ role, audience, agency, pageSize, decisions }),
    [role, audience, agency, pageSize, decisions],
  )
}
