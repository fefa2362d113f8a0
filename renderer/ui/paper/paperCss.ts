import type { Theme } from '@shared/document/theme'
import type { PageSize } from '@shared/model/sentPosting'
import { getPaperSize } from './paperSize'

/** The gap between the columns that the pages are made of, in pixels; it is never visible. */
export const columnGap = 40

/** The margins shown above the text and below the footer, in pixels of the page. */
const shownTop = 44
const footerHeight = 44

/**
 * Creates the CSS that shows the columns of a posting as pages on a desk, with a part of their
 * margins; `--scale`, `--margin` and `--index` are set elsewhere.
 */
export const createPaperCss = (pageSize: PageSize, theme: Theme): string => {
  const { width, height, margins } = getPaperSize(pageSize)
  const contentWidth = width - margins.left - margins.right
  const contentHeight = height - margins.top - margins.bottom
  const shownWidth = `(${contentWidth}px + 2 * var(--margin, ${margins.left}px))`
  const shownHeight = shownTop + contentHeight + footerHeight
  return `
:host { display: block; }
.page {
  position: relative;
  box-sizing: border-box;
  width: calc(${shownWidth} * var(--scale, 1));
  height: calc(${shownHeight}px * var(--scale, 1));
  margin: 8px auto;
  background: #fff;
  box-shadow: 0 1px 3px rgb(0 0 0 / 25%), 0 0 0 1px rgb(0 0 0 / 6%);
  contain: strict;
  overflow: hidden;
}
.sheet {
  position: relative;
  width: calc(${shownWidth});
  height: ${shownHeight}px;
  transform: scale(var(--scale, 1));
  transform-origin: 0 0;
}
.window {
  position: absolute;
  top: ${shownTop}px;
  left: var(--margin, ${margins.left}px);
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
  right: var(--margin, ${margins.right}px);
  bottom: ${footerHeight / 3}px;
  left: var(--margin, ${margins.left}px);
  display: flex;
  gap: 1em;
  align-items: end;
  justify-content: space-between;
  color: #${theme.colours.quiet};
  font: ${theme.sizes.small}pt/${theme.lineHeight} ${theme.fonts.body.stack};
}
.footer span { overflow: hidden; text-overflow: ellipsis; white-space: pre; }
.footer span:last-child { flex: none; }
.here {
  position: absolute;
  left: calc(var(--margin, ${margins.left}px) - 8px);
  width: 3px;
  border-radius: 2px;
  background: #2b5fc7;
}
.replaced, .lost {
  position: absolute;
  right: calc(var(--margin, ${margins.right}px) - 8px);
  box-sizing: border-box;
  width: 4px;
}
.replaced { border-right: 3px double #a35f00; }
.lost {
  left: var(--margin, ${margins.left}px);
  width: auto;
  border-top: 2px dashed #a35f00;
  margin-top: -3px;
  pointer-events: none;
}
`
}
