import type { PageSize } from '@shared/model/sentPosting'
import { logoRoomMm } from './letterhead'
import { pageSizesMm, type Theme } from './theme'

const writeMargins = ({ marginsMm: { top, right, bottom, left } }: Theme): string =>
  `${top}mm ${right}mm ${bottom}mm ${left}mm`

const createHeadingRule = ({ headingRule, colours }: Theme): string => {
  const line = `0.75pt solid #${colours.rule};`
  switch (headingRule) {
    case 'below':
      return `padding-bottom: 3pt; border-bottom: ${line}`
    case 'above':
      return `padding-top: 5pt; border-top: ${line}`
    case 'none':
      return ''
  }
}

/**
 * The styles of the posting itself; everything is scoped to `.posting`, so it works in a page
 * and in a shadow root.
 */
const createContentCss = (theme: Theme): string => {
  const { colours, fonts, sizes } = theme
  const headingWeight = theme.isHeadingBold ? 700 : 400
  return `
.posting, .posting * { box-sizing: border-box; }
.posting {
  color-scheme: light;
  color: #${colours.text};
  font: ${sizes.body}pt/${theme.lineHeight} ${fonts.body.stack};
  font-kerning: normal;
  font-variant-ligatures: no-common-ligatures;
  text-align: start;
  overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.posting h1, .posting h2, .posting h3, .posting p, .posting ul, .posting table { margin: 0; }
.posting .letterhead {
  margin-bottom: 26pt;
  color: #${colours.quiet};
  font-size: ${sizes.small}pt;
  line-height: 1.45;
}
.posting .letterhead img {
  display: block;
  max-width: ${logoRoomMm.width}mm;
  max-height: ${logoRoomMm.height}mm;
  margin-bottom: 6pt;
}
.posting .letterhead p:first-of-type {
  color: #${colours.heading};
  font-size: ${sizes.body}pt;
  font-weight: 700;
}
.posting h1, .posting h2, .posting h3 {
  color: #${colours.heading};
  font-family: ${fonts.heading.stack};
  font-weight: ${headingWeight};
  line-height: 1.2;
  break-after: avoid;
  break-inside: avoid;
}
.posting h1 { font-size: ${sizes.title}pt; letter-spacing: -0.01em; }
.posting h2 {
  margin-top: 20pt;
  ${createHeadingRule(theme)}
  font-size: ${sizes.heading1}pt;
}
.posting .starts-page { break-before: page; }
.posting h3 { margin-top: 11pt; font-size: ${sizes.heading2}pt; font-weight: 700; color: #${colours.text}; }
.posting h2 + h3 { margin-top: 8pt; }
.posting p, .posting li { orphans: 2; widows: 2; hyphens: auto; }
.posting p { margin-top: 6pt; }
.posting .letterhead p { margin-top: 0; }
.posting h3 + p { margin-top: 3pt; }
.posting .sign-off { margin-top: 20pt; break-inside: avoid; }
.posting .sign-off + .sign-off { margin-top: 0; }
.posting ul { margin-top: 4pt; padding: 0; list-style: none; }
.posting li {
  margin-bottom: 3.5pt;
  padding-inline-start: 13pt;
  text-align: start;
}
.posting li::before {
  content: '•';
  display: inline-block;
  width: 11pt;
  margin-inline-start: -11pt;
  color: #${colours.quiet};
}
.posting li:first-child { break-after: avoid; }
.posting h3 + ul { margin-top: 5pt; }
.posting strong { font-weight: 700; }
.posting .quiet { color: #${colours.quiet}; }
.posting table {
  width: 100%;
  margin-top: 14pt;
  border-collapse: collapse;
  table-layout: fixed;
}
.posting tr { break-inside: avoid; }
.posting tr:first-child > * { border-top: 0.5pt solid #${colours.rule}; }
.posting th, .posting td {
  padding: 4pt 0;
  border-bottom: 0.5pt solid #${colours.rule};
  text-align: start;
  vertical-align: baseline;
  font-weight: 400;
}
.posting th { width: ${theme.labelColumn * 100}%; padding-inline-end: 10pt; color: #${colours.quiet}; }
`
}

/** The sheet on which the posting is shown on screen; in print, the page itself is the sheet. */
const createSheetCss = (pageSize: PageSize, theme: Theme): string => {
  const { width, height } = pageSizesMm[pageSize]
  return `
@media screen {
  .posting {
    width: ${width}mm;
    max-width: 100%;
    min-height: ${height}mm;
    padding: ${writeMargins(theme)};
    background: #fff;
  }
}
`
}

/** CSS for a posting on screen and in print, for use in a shadow root without changes. */
export const createPostingCss = (pageSize: PageSize, theme: Theme): string =>
  `${createContentCss(theme).trim()}\n${createSheetCss(pageSize, theme).trim()}\n`

/**
 * Additional styles for a stand-alone page: the paper's size and margins, and a background
 * around the sheet.
 */
export const createPageCss = (pageSize: PageSize, theme: Theme): string => `
@page { size: ${pageSize}; margin: ${writeMargins(theme)}; }
html, body { margin: 0; background: #fff; }
@media screen {
  html { background: #eceef1; }
  body { background: none; padding: 24px 0; }
  .posting { margin: 0 auto; box-shadow: 0 1px 3px rgb(0 0 0 / 20%); }
}
@media screen and (max-width: 230mm) {
  body { padding: 0; }
  .posting { padding: 24px; box-shadow: none; }
}
`
