import { useState, type DragEvent } from 'react'
import { getImportance, type ReviewTarget } from '@shared/domain/postingReview/moveLines'
import type { PostingReview, ReviewedLine } from '@shared/domain/postingReview/reviewState'
import { describeParts, type ShownPart } from '@shared/domain/postingReview/shownRole'
import { toSortedRole } from '@shared/domain/postingReview/sortedRoles'
import { splitSkillText } from '@shared/domain/text/skillText'
import { EmptyPlaces } from './EmptyPlaces'
import { endDrag, useDraggedLine } from './lineDrag'
import type { FactCommands } from './FactForm'
import { LineList } from './LineList'
import { placeLabels } from './placeLabels'
import { ReviewLine } from './ReviewLine'
import { RoleFacts } from './RoleFacts'
import type { LineSelection } from './useLineSelection'
import classes from './lines.module.css'

interface ShownRoleProps {
  review: PostingReview
  roleIndex: number
  selection: LineSelection
  commands: FactCommands
  onKey: (key: string) => boolean
  /** Called with the line that was dropped on a part. */
  onDrop: (key: number, target: ReviewTarget) => void
}

const ShownText = ({ line }: { line: ReviewedLine }) => {
  const preferred = getImportance(line) === 'preferred' && line.place.startsWith('skills.')
  if (!line.place.startsWith('skills.')) return <span className={classes.text}>{line.text}</span>
  const { name, description } = splitSkillText(line.text)
  return (
    <span className={classes.text}>
      {description === '' ? name : <b>{name}</b>}
      {description && ` — ${description}`}
      {preferred && <span className={classes.mark}> preferred</span>}
    </span>
  )
}

const RoleTitle = ({ title, hasLines }: { title: string; hasLines: boolean }) => (
  <>
    <h2 className={classes.title} data-missing={title === '' || undefined}>
      {title || 'No title found'}
    </h2>
    {title === '' && (
      <p className={classes.hint}>
        {hasLines
          ? 'Choose the line that names the role and press T, or write it in the facts.'
          : 'Write it in the facts.'}
      </p>
    )}
  </>
)

const readTarget = ({ place }: ShownPart): ReviewTarget | null => (place === 'facts' ? null : place)

/** The role as it is going to be, with its lines under the headings that a posting prints. */
export const ShownRole = ({
  review,
  roleIndex,
  selection,
  commands,
  onKey,
  onDrop,
}: ShownRoleProps) => {
  const dragged = useDraggedLine((state) => state.key)
  const [isEditing, setEditing] = useState(false)
  const parts = describeParts(review, roleIndex)
  const role = toSortedRole(review, roleIndex)
  const order = parts.flatMap(({ lines }) => lines.map(({ key }) => key))
  const tabStop =
    selection.active !== null && order.includes(selection.active) ? selection.active : order[0]

  const takeDrop = (event: DragEvent, target: ReviewTarget | null): void => {
    if (dragged === null || target === null) return
    event.preventDefault()
    onDrop(dragged, target)
    endDrag()
  }
  const allowDrop = (event: DragEvent): void => {
    if (dragged !== null) event.preventDefault()
  }

  return (
    <div className={classes.role}>
      {!isEditing && <RoleTitle title={role?.title ?? ''} hasLines={review.lines.length > 0} />}
      {role && (
        <RoleFacts
          role={role}
          roleIndex={roleIndex}
          language={review.posting.language}
          commands={commands}
          isEditing={isEditing}
          onEdit={setEditing}
        />
      )}
      {order.length > 0 && (
        <LineList label="The role as it will be" order={order} selection={selection} onKey={onKey}>
          {parts.map((part) => (
            <div
              key={`${part.place} ${part.lines[0]?.key ?? ''}`}
              role="group"
              aria-label={part.heading || placeLabels[part.place]}
              className={classes.part}
              data-place={part.place}
              onDragOver={allowDrop}
              onDrop={(event) => takeDrop(event, readTarget(part))}
            >
              <div className={classes.partTitle} aria-hidden>
                {part.heading || placeLabels[part.place]}
              </div>
              {part.lines.map((line) => (
                <ReviewLine
                  key={line.key}
                  line={line}
                  isChosen={selection.chosen.has(line.key)}
                  isTabStop={line.key === tabStop}
                >
                  <ShownText line={line} />
                </ReviewLine>
              ))}
            </div>
          ))}
        </LineList>
      )}
      {dragged !== null && (
        <EmptyPlaces filled={parts.map(({ place }) => place)} onDrop={takeDrop} />
      )}
    </div>
  )
}
