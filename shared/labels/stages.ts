import type { StageEnd, StageShape, StandardStageId } from '@shared/model/stage'

/** What the standard stages of an application are called, in their usual order. */
export const stageNames: Record<StandardStageId, string> = {
  new: 'New',
  screening: 'Screening',
  submitted: 'Submitted',
  interview: 'Interview',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

/** What an application is after each kind of end. */
export const stageEndLabels: Record<StageEnd, string> = {
  hired: 'Hired',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

/** The shapes of stages in words. */
export const stageShapeNames: Record<StageShape, string> = {
  circle: 'Circle',
  'circle-quarter': 'Circle, a quarter filled',
  'circle-dot': 'Circle with a dot',
  'circle-half': 'Circle, half filled',
  'circle-three-quarters': 'Circle, three quarters filled',
  'circle-full': 'Filled circle',
  cross: 'Cross',
  'circle-minus': 'Circle with a line',
  square: 'Square',
  'square-half': 'Square, half filled',
  'square-full': 'Filled square',
  diamond: 'Diamond',
  'diamond-half': 'Diamond, half filled',
  'diamond-full': 'Filled diamond',
  triangle: 'Triangle',
  'triangle-full': 'Filled triangle',
  plus: 'Plus',
  bars: 'Two bars',
}

/** The shapes of stages as characters, for text. */
export const stageShapeSigns: Record<StageShape, string> = {
  circle: '○',
  'circle-quarter': '◔',
  'circle-dot': '⊙',
  'circle-half': '◐',
  'circle-three-quarters': '◕',
  'circle-full': '●',
  cross: '✕',
  'circle-minus': '⊖',
  square: '□',
  'square-half': '◧',
  'square-full': '■',
  diamond: '◇',
  'diamond-half': '⬖',
  'diamond-full': '◆',
  triangle: '△',
  'triangle-full': '▲',
  plus: '+',
  bars: '‖',
}
