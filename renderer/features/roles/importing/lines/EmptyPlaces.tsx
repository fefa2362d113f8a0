import type { DragEvent } from 'react'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import type { ReviewPlace } from '@shared/domain/postingReview/reviewState'
import { targetGroups } from './placeLabels'
import classes from './lines.module.css'

interface EmptyPlacesProps {
  /** The places that lines can already be dropped on. */
  filled: readonly ReviewPlace[]
  onDrop: (event: DragEvent, target: ReviewTarget) => void
}

/** Shown while a line is dragged: the places of the role that contain no line yet. */
export const EmptyPlaces = ({ filled, onDrop }: EmptyPlacesProps) => (
  <div className={classes.places} aria-hidden>
    {targetGroups.flatMap(({ targets }) =>
      targets
        .filter(({ target }) => !filled.some((place) => place === target))
        .map(({ target, label }) => (
          <div
            key={target}
            className={classes.place}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => onDrop(event, target)}
          >
            {label}
          </div>
        )),
    )}
  </div>
)
