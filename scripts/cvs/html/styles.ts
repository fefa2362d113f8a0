/** The layouts of `renderHtml`, by class of the body. */
export const layoutStyles = `
@page { size: A4; margin: 18mm 18mm 16mm }
* { box-sizing: border-box }
body { margin: 0; font: 10pt/1.4 'Liberation Sans', 'Noto Sans CJK JP', 'Noto Sans Arabic', sans-serif; color: #222; --accent: #333 }
h1 { font-size: 22pt; margin: 0 0 2pt; line-height: 1.15 }
h2 { font-size: 12pt; margin: 12pt 0 4pt; color: var(--accent); border-bottom: .6pt solid var(--accent); break-after: avoid }
p { margin: 0 0 3pt } ul { margin: 2pt 0 5pt; padding-inline-start: 14pt }
.headline { font-size: 12pt; color: var(--accent); margin-bottom: 4pt }
.document { text-transform: uppercase; letter-spacing: 1pt; font-size: 9pt; color: #777 }
.contact { display: flex; flex-wrap: wrap; gap: 0 12pt; font-size: 9pt; margin-bottom: 4pt }
.row { display: flex; justify-content: space-between; gap: 12pt } .dates { color: #555; white-space: nowrap }
.org { font-style: italic } .entry { break-inside: avoid; margin-bottom: 6pt }
.photo { width: 26mm; float: inline-end; margin-inline-start: 6mm }
.icon { font-family: FontAwesome; color: var(--accent) }
.entry.dates-left { display: grid; grid-template-columns: 38mm 1fr } .dates-left .dates { white-space: normal } .entry.dates-left > ul, .entry.dates-left > p { grid-column: 2 }
.pill { border: .6pt solid var(--accent); border-radius: 8pt; padding: 0 6pt; display: inline-block; margin: 1pt 2pt 1pt 0; font-size: 9pt }
.bars, .dots { list-style: none; padding: 0 } .bars li { margin-bottom: 3pt }
.bar { display: block; height: 4pt; background: #ccc } .bar > span { display: block; height: 100%; background: var(--accent) }
.dots li { display: flex; justify-content: space-between } .level { color: #666 }
.items td { padding-inline-end: 16pt } .grid { border-collapse: collapse; width: 100% }
.grid th, .grid td { border: .5pt solid #999; padding: 4pt 6pt; vertical-align: top; text-align: start } .grid th { width: 34mm; background: #f0f0f0; font-size: 9pt }
.centered header { text-align: center } .centered .contact { justify-content: center } .centered h2 { text-align: center; text-transform: uppercase; letter-spacing: 1pt }
.spaced h1 { letter-spacing: 3pt; text-transform: uppercase; font-weight: 300 } .upper h2 { text-transform: uppercase }
.page { display: grid } .sidebar-left .page, .sidebar-named .page { grid-template-columns: 58mm 1fr; gap: 9mm }
.sidebar-right .page { grid-template-columns: 1fr 56mm; gap: 9mm } .sidebar-right aside { order: 2 }
.band .page:has(aside) { grid-template-columns: 1fr 54mm; gap: 9mm }
aside { font-size: 9pt } aside .contact { display: block } aside .contact span { display: block; overflow-wrap: anywhere } aside .contact .icon { display: inline } aside .photo { float: none; margin: 0 0 4mm; width: 34mm }
.sidebar-left aside, .sidebar-named aside { background: #eef1f4; padding: 5mm } .band > header, header.band { background: var(--accent); color: #fff; padding: 6mm; display: flex; gap: 6mm; flex-direction: row-reverse; justify-content: space-between }
header.band .headline, header.band .icon { color: #fff } header.band .photo { margin: 0; width: 22mm }
div.halves { columns: 2; column-gap: 9mm } .halves section { break-inside: avoid }
`

/** Colours and typefaces, by name. */
export const themes: Record<string, string> = {
  navy: `body { --accent: #1f3a5f }`,
  teal: `body { --accent: #0f6b63; font-family: Lato, 'Noto Sans', sans-serif }`,
  wine: `body { --accent: #7a1f3d; font-family: 'Gentium Book Basic', 'Gentium Plus', serif; font-size: 11pt }`,
  serif: `body { font-family: 'Liberation Serif', 'Noto Serif CJK JP', 'Noto Naskh Arabic', serif; font-size: 11pt } h2 { font-variant: small-caps }`,
  mono: `body { font-family: 'DejaVu Sans Mono', monospace; font-size: 8.5pt } h2 { border: 0 } h2::before { content: '# ' }`,
  chinese: `body { --accent: #1f3a5f; font-family: 'Noto Sans CJK SC', sans-serif }`,
  taiwan: `body { --accent: #0f6b63; font-family: 'Noto Serif CJK TC', serif }`,
  japanese: `body { font-family: 'Noto Serif CJK JP', serif; font-size: 9.5pt }`,
  arabic: `body { --accent: #7a1f3d; font-family: 'Noto Naskh Arabic', 'Liberation Serif', serif; font-size: 11pt }`,
  dark: `body { --accent: #222 } .sidebar-left aside, .sidebar-named aside, .sidebar-right aside { background: #2b2f36; color: #eee; padding: 5mm } aside h2 { color: #fff; border-color: #fff } aside .icon { color: #fff } aside .bar > span { background: #7fd1c7 } aside .level { color: #ccc }`,
  green: `body { --accent: #2d6a2f; font-family: 'DejaVu Sans', sans-serif; font-size: 9pt }`,
}
