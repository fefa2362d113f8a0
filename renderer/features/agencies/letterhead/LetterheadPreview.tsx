import { useDeferredValue, useMemo } from 'react'
import { createEmptyRoleDraft } from '@shared/model/role'
import { createListItem } from '@shared/model/listItem'
import type { Agency } from '@shared/model/agency'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { usePreferences } from '@renderer/data/queries'
import { useLetterhead } from '@renderer/data/useLetterhead'
import { Paper } from '@renderer/ui/paper/Paper'
import classes from './letterhead.module.css'

const sample = {
  ...createEmptyRoleDraft(),
  title: 'The title of the role',
  location: 'Where it is',
  definition: [createListItem('What the role is about stands here, as in every posting.')],
  responsibilities: {
    primary: ['One duty', 'Another duty', 'And a third one'].map(createListItem),
    secondary: [],
  },
}

/** A short posting on an agency’s letterhead, as it will be printed. */
export const LetterheadPreview = ({ agency }: { agency: Agency }) => {
  const { pageSize = 'A4', theme } = usePreferences().data ?? {}
  const shown = useLetterhead(useDeferredValue(agency))
  const document = useMemo(
    () =>
      buildPostingDocument({
        role: sample,
        audience: 'agency',
        agency: shown === null ? null : { ...shown, withhold: [] },
        pageSize,
        ...(theme && { theme }),
      }),
    [shown, pageSize, theme],
  )
  return (
    <div className={classes.preview}>
      <Paper document={document} />
    </div>
  )
}
