import { useMemo } from 'react'
import { findAudienceMarks, type AudienceMarks } from '@shared/posting/audienceMarks'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingDocument } from '@shared/document/postingDocument'
import type { PlacedText } from '@shared/domain/withholding/mapRoleText'
import type { Role } from '@shared/model/role'
import type { PageSize, PostingTheme } from '@shared/model/sentPosting'
import { defaultTheme } from '@shared/document/theme'
import { usePreferences } from '@renderer/data/queries'
import { useLetterhead } from '@renderer/data/useLetterhead'
import { usePostingChoice } from './usePostingChoice'
import { useWithheldDecisions } from './useWithheldDecisions'

/** How postings are printed. */
export interface Look {
  pageSize: PageSize
  theme: PostingTheme
}

/** Returns the user's paper and theme. */
export const useLook = (): Look => {
  const { pageSize = 'A4', theme = defaultTheme } = usePreferences().data ?? {}
  return { pageSize, theme }
}

const noMarks: AudienceMarks = { lost: [], replaced: [] }

/** Finds what the chosen audience loses or gets replaced in this posting of a role. */
export const useAudienceMarks = (role: Role, shown: PostingDocument): AudienceMarks => {
  const { audience } = usePostingChoice(role.id)
  return useMemo(() => {
    if (audience === 'full') return noMarks
    const { pageSize, day } = shown
    const full = buildPostingDocument({
      role,
      audience: 'full',
      agency: null,
      wordsFor: audience,
      pageSize,
      today: day,
    })
    return findAudienceMarks(full, shown)
  }, [role, audience, shown])
}

const noTexts: readonly PlacedText[] = []

/** Builds the posting of a role for the chosen audience; `otherTexts` go out with it. */
export const usePostingDocument = (
  role: Role,
  { pageSize, theme }: Look,
  otherTexts = noTexts,
): PostingDocument => {
  const { audience, agency: chosen } = usePostingChoice(role.id)
  const agency = useLetterhead(chosen)
  const { decisions } = useWithheldDecisions(role.id)
  return useMemo(
    () => buildPostingDocument({ role, audience, agency, pageSize, theme, decisions, otherTexts }),
    [role, audience, agency, pageSize, theme, decisions, otherTexts],
  )
}
