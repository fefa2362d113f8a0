import type { CSSProperties } from 'react'
import type { CvLayout, LineBox } from '@shared/model/reading/cvLayout'
import type { CvInput } from '../session/cvItems'
import { PageCanvas } from './PageCanvas'
import { usePagePicture } from './usePagePicture'
import classes from './page.module.css'

interface CvPageProps {
  input: CvInput
  layout: CvLayout
  index: number
  /** The lines of the whole text, from the first. */
  lines: readonly string[]
  tabStop: number | undefined
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`

/** Space around the letters of a line, in points. */
const around = 1.5

const frame = (
  { left, top, right, bottom }: LineBox,
  { width, height }: CvLayout['pages'][number],
): CSSProperties => ({
  left: percent(left - around, width),
  top: percent(top - around, height),
  width: percent(right - left + 2 * around, width),
  height: percent(bottom - top + 2 * around, height),
})

/** One page as it looks, with its lines to point at and to move through. */
export const CvPage = ({ input, layout, index, lines, tabStop }: CvPageProps) => {
  const picture = usePagePicture(input, index, layout.attachment)
  const size = layout.pages[index]
  if (size === undefined) return null
  return (
    <div className={classes.page} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      {picture === 'failed' ? (
        <p className={classes.failed}>This page could not be drawn.</p>
      ) : (
        picture !== null && <PageCanvas picture={picture} />
      )}
      {layout.boxes
        .filter(({ page }) => page === index)
        .map((box) => (
          <div
            key={box.line}
            role="option"
            aria-selected={false}
            aria-label={lines[box.line - 1]}
            tabIndex={box.line === tabStop ? 0 : -1}
            className={classes.box}
            data-line={box.line}
            style={frame(box, size)}
          />
        ))}
    </div>
  )
}
