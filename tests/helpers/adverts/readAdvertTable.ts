import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advertKindSchema, labelSchema, type Label, type LabelledAdvert } from './labelledAdvert'

const headerLine = /^# (kind|language|titles):\s*(.*)$/

/**
 * Reads an advert written as a table: first `# kind:`, `# language:` and `# titles:` (separated
 * by `|`), then `label<TAB>text` per line of the advert, an empty line for an empty line. Throws
 * if a label is unknown.
 */
export const readAdvertTable = (name: string, table: string): LabelledAdvert => {
  const rows = table.replace(/\n$/, '').split('\n')
  const header = new Map<string, string>()
  while (headerLine.test(rows[0] ?? '')) {
    const [, key = '', value = ''] = headerLine.exec(rows.shift() ?? '') ?? []
    header.set(key, value)
  }
  const labels = new Map<number, Label>()
  const lines = rows.map((row, index) => {
    if (row.trim() === '') return ''
    const tab = row.indexOf('\t')
    labels.set(index + 1, labelSchema.parse(row.slice(0, Math.max(tab, 0))))
    return row.slice(tab + 1)
  })
  return {
    name,
    kind: advertKindSchema.parse(header.get('kind')),
    language: header.get('language') ?? '',
    titles: (header.get('titles') ?? '')
      .split('|')
      .map((title) => title.trim())
      .filter((title) => title !== ''),
    text: lines.join('\n'),
    labels,
  }
}

/** Reads the adverts of a folder with one folder per language. */
export const readAdvertTables = (folder: string): LabelledAdvert[] =>
  readdirSync(folder)
    .sort()
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .filter((file) => file.endsWith('.tsv'))
        .sort()
        .map((file) =>
          readAdvertTable(
            `${language}/${file.slice(0, -'.tsv'.length)}`,
            readFileSync(join(folder, language, file), 'utf8'),
          ),
        ),
    )
