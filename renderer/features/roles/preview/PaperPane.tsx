import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Role } from '@shared/model/role'
import { Paper } from '@renderer/ui/paper/Paper'
import { useEditedPlace } from '../editor/editedPlace'
import { AudienceLosses } from './AudienceLosses'
import { AudienceSwitch } from './AudienceSwitch'
import { PostingWarnings } from './PostingWarnings'
import { listPrintedTexts } from './printedTexts'
import { useAudienceMarks, useLook, usePostingDocument } from './usePostingDocument'
import classes from './preview.module.css'

/** The pause in typing after which the preview is updated, in milliseconds. */
const pauseMs = { least: 250, most: 1_000 } as const
/** How many times as long as laying it out the pause is: a long posting waits for a longer one. */
const pausePerLayout = 8

const findPause = (layoutMs: number): number => {
  const wanted = Math.round((layoutMs * pausePerLayout) / pauseMs.least) * pauseMs.least
  return Math.min(pauseMs.most, Math.max(pauseMs.least, wanted))
}

/** The posting as it will be printed, updated while it is edited, at the line that is edited. */
export const PaperPane = ({ role }: { role: Role }) => {
  const [pause, setPause] = useState<number>(pauseMs.least)
  const noteLayout = useCallback((layoutMs: number) => setPause(findPause(layoutMs)), [])
  const [settled] = useDebouncedValue(role, pause)
  const shown = useDeferredValue(settled)
  const document = usePostingDocument(shown, useLook())
  const marks = useAudienceMarks(shown, document)
  const place = useEditedPlace((edited) => (edited.roleId === shown.id ? edited.place : null))
  const followed = useMemo(() => (place ? listPrintedTexts(shown, place) : []), [shown, place])
  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        <AudienceSwitch roleId={role.id} />
      </div>
      <PostingWarnings warnings={document.warnings} />
      <AudienceLosses marks={marks} />
      <Paper document={document} followed={followed} marks={marks} onLaidOut={noteLayout} />
    </div>
  )
}
