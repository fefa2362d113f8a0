import type { PostingDocument } from '@shared/document/postingDocument'
import { findTheme } from '@shared/document/letterhead'
import { pageSizesMm } from '@shared/document/theme'

const twipsPerPoint = 20
const twipsPerMm = 1440 / 25.4

/** Points as twentieths of a point, in which Word measures paper. */
export const toTwips = (points: number): number => Math.round(points * twipsPerPoint)

/** Points as half points, in which Word measures type. */
export const toHalfPoints = (points: number): number => Math.round(points * 2)

export const mmToTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMm)

/** The width of a page's text area, in twips. */
export const getTextWidth = ({
  pageSize,
  theme,
}: Pick<PostingDocument, 'pageSize' | 'theme'>): number => {
  const { left, right } = findTheme(theme).marginsMm
  return mmToTwips(pageSizesMm[pageSize].width - left - right)
}

// The ratio of Arial's line height to its size: Word spaces lines by the former, CSS by the latter.
const naturalLine = 1.15
const singleLine = 240

/** A CSS line height as Word's line spacing. */
export const toLineSpacing = (lineHeight: number): number =>
  Math.round((lineHeight / naturalLine) * singleLine)
