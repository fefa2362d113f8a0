import { theme } from '@shared/document/theme'
import type { PageSize } from '@shared/model/submission'
import { getPaperSize } from './paperSize'

/** The gap between the columns that the pages are made of, in pixels; it is never visible. */
export const columnGap = 40

/**
 * Creates the CSS that shows the columns of a posting as pages on a desk; `--scale` and `--index`
 * are set elsewhere.
 */
export const createPaperCss = (pageSize: PageSize): string => {
  const { width, height, margins } = getPaperSize(pageSize)
  const contentWidth = width - margins.left - margins.right
  const contentHeight = height - margins.top - margins.bottom
  return `
:host { display: block; }
.page {
  width: calc(${width}px * var(--scale, 1));
  height: calc(${height}px * var(--scale, 1));
  margin: 16px auto;
  content-visibility: auto;
  background: #fff;
  box-shadow: 0 1px 3px rgb(0 0 0 / 25%), 0 0 0 1px rgb(0 0 0 / 6%);
  overflow: hidden;
}
.sheet {
  position: relative;
  width: ${width}px;
  height: ${height}px;
  transform: scale(var(--scale, 1));
  transform-origin: 0 0;
}
.window {
  position: absolute;
  top: ${margins.top}px;
  left: ${margins.left}px;
  width: ${contentWidth}px;
  height: ${contentHeight}px;
  overflow: clip;
}
.strip { transform: translateX(calc(-1 * var(--index, 0) * ${contentWidth + columnGap}px)); }
.strip .posting {
  width: ${contentWidth}px;
  max-width: none;
  height: ${contentHeight}px;
  min-height: 0;
  padding: 0;
  background: none;
  columns: auto ${contentWidth}px;
  column-gap: ${columnGap}px;
  column-fill: auto;
}
.footer {
  position: absolute;
  right: ${margins.right}px;
  bottom: ${margins.bottom / 2}px;
  left: ${margins.left}px;
  display: flex;
  gap: 1em;
  justify-content: space-between;
  color: #${theme.colours.quiet};
  font: ${theme.sizes.small}pt/${theme.lineHeight} ${theme.fonts.stack};
}
.footer span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.footer span:last-child { flex: none; }
`
}
