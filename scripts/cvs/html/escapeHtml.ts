import { stripMarks } from '../source/marks'

/** Returns text as it stands in HTML and XML, without the marks of a source. */
export const escapeHtml = (text: string): string =>
  stripMarks(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
