import { stripMarks } from '../source/marks'

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Returns text as it stands in LaTeX, without the marks of a source. */
export const escapeLatex = (text: string): string =>
  stripMarks(text).replaceAll(/[\\~^&%$#_]/g, (found) => escapes[found] ?? `\\${found}`)
