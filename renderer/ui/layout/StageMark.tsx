import type { ReactNode } from 'react'
import { findByValue } from '@shared/model/openEnum'
import type { Stage, StageShape } from '@shared/model/stage'
import classes from './StageMark.module.css'

const ring = <circle cx="8" cy="8" r="6" />
const square = <rect x="2.5" y="2.5" width="11" height="11" />
const diamond = <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
const triangle = <path d="M8 2 14.5 13.5h-13Z" />
const isFilled = { fill: 'currentColor', stroke: 'none' }

const drawings: Record<StageShape, ReactNode> = {
  circle: ring,
  'circle-quarter': (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 0 1 6 6Z" {...isFilled} />
    </>
  ),
  'circle-dot': (
    <>
      {ring}
      <circle cx="8" cy="8" r="2.25" {...isFilled} />
    </>
  ),
  'circle-half': (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 0 0 12Z" {...isFilled} />
    </>
  ),
  'circle-three-quarters': (
    <>
      {ring}
      <path d="M8 8H2a6 6 0 1 0 6-6Z" {...isFilled} />
    </>
  ),
  'circle-full': <circle cx="8" cy="8" r="6.75" {...isFilled} />,
  cross: <path d="M3 3l10 10M13 3 3 13" />,
  'circle-minus': (
    <>
      {ring}
      <path d="M5 8h6" />
    </>
  ),
  square,
  'square-half': (
    <>
      {square}
      <path d="M2.5 2.5H8v11H2.5Z" {...isFilled} />
    </>
  ),
  'square-full': <rect x="1.75" y="1.75" width="12.5" height="12.5" {...isFilled} />,
  diamond,
  'diamond-half': (
    <>
      {diamond}
      <path d="M8 1.5v13L1.5 8Z" {...isFilled} />
    </>
  ),
  'diamond-full': <path d="M8 .75 15.25 8 8 15.25.75 8Z" {...isFilled} />,
  triangle,
  'triangle-full': <path d="M8 1.25 15.25 14.25H.75Z" {...isFilled} />,
  plus: <path d="M8 2.5v11M2.5 8h11" />,
  bars: <path d="M5.5 2.5v11M10.5 2.5v11" />,
}

/** The shape of a stage, which tells it apart without colour. */
export const StageMark = ({ shape }: Pick<Stage, 'shape'>) => (
  <svg className={classes.mark} viewBox="0 0 16 16" aria-hidden>
    {findByValue(drawings, shape) ?? drawings.bars}
  </svg>
)

/** A stage as shape and word. */
export const StageName = ({ stage }: { stage: Pick<Stage, 'shape' | 'name'> }) => (
  <span className={classes.name}>
    <StageMark shape={stage.shape} />
    {stage.name}
  </span>
)
