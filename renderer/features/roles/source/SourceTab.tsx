import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { createReview } from '@shared/domain/postingReview/reviewState'
import type { Role, RoleSource } from '@shared/model/role'
import type { RoleId } from '@shared/model/ids'
import { useRoleSource } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatBytes } from '@renderer/format/formatBytes'
import { formatMoment } from '@renderer/format/formatMoment'
import { joinFacts } from '@renderer/format/words'
import { OpenCopyDialog } from '@renderer/ui/dialogs/OpenCopyDialog'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { sortAgain } from '../importing/session/importCommands'
import { SourceText } from './SourceText'
import classes from './source.module.css'

const SourceContent = ({ roleId }: { roleId: RoleId }) => {
  const { data: reading, error, refetch } = useRoleSource(roleId)
  const lines = useMemo(() => reading && createReview(reading.posting).lines, [reading])
  if (lines !== undefined)
    return lines.length > 0 ? (
      <SourceText lines={lines} />
    ) : (
      <EmptyState title="There is no text in this source" />
    )
  if (error === null) return <ListSkeleton label="Source" rowHeight={24} />
  return (
    <EmptyState
      title="This source could not be read"
      actions={<Button onClick={() => void refetch()}>Try again</Button>}
    >
      {error.message}
    </EmptyState>
  )
}

interface KeptSourceProps {
  role: Role
  source: RoleSource
}

const KeptSource = ({ role, source }: KeptSourceProps) => {
  const isReadOnly = useIsReadOnly()
  const [isOpening, setOpening] = useState(false)
  const { kind, fileName, content, text, addedAt } = source
  const file = kind === 'pasted' || content === null ? null : { ...content, fileName }
  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        <div className={classes.about}>
          <div className={classes.name} title={fileName}>
            {fileName}
          </div>
          <div className={classes.facts}>
            {joinFacts(formatBytes((content ?? text).bytes), formatMoment(addedAt))}
          </div>
        </div>
        {file && <Button onClick={() => setOpening(true)}>Open file…</Button>}
        <Button disabled={isReadOnly} onClick={() => sortAgain(role)}>
          Sort again…
        </Button>
      </div>
      <div className={classes.scroll} role="region" aria-label="Source" tabIndex={0}>
        <SourceContent roleId={role.id} />
      </div>
      <OpenCopyDialog file={isOpening ? file : null} onClose={() => setOpening(false)} />
    </div>
  )
}

/** What a role was imported from: its text, tinted by where it was sorted, and its file. */
export const SourceTab = ({ role }: { role: Role }) =>
  role.source ? (
    <KeptSource role={role} source={role.source} />
  ) : (
    <EmptyState title="No source">
      A role that is imported keeps its posting here as it came in, with the part of the role that
      each line went to.
    </EmptyState>
  )
