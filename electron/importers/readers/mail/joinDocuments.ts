import type { LeftOut, LineRange, SourceDocument } from '@shared/model/reading/sourceDocument'

const shift = <Placed extends LineRange>(placed: Placed, lines: number): Placed => ({
  ...placed,
  from: placed.from + lines,
  to: placed.to + lines,
})

const countLines = (text: string): number => text.split('\n').length

/** Appends another document, all of which is left out. */
export const addLeftOut = (
  main: SourceDocument,
  other: SourceDocument,
  why: string,
): SourceDocument => {
  if (other.text.trim() === '') return main
  if (main.text.trim() === '') return addLeftOut({ ...main, text: '—' }, other, why)
  const lines = countLines(main.text) + 1
  const leftOut: LeftOut[] = [
    ...other.blocks.map(({ from, to, text }) => ({ from, to, text, why })),
    ...other.leftOut,
  ]
  return {
    ...main,
    text: `${main.text}\n\n${other.text}`,
    leftOut: [
      ...main.leftOut,
      ...leftOut.sort((a, b) => a.from - b.from).map((each) => shift(each, lines)),
    ],
    warnings: [...main.warnings, ...other.warnings],
  }
}
