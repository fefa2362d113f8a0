import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { advertKindSchema, labelSchema, type Label, type LabelledAdvert } from './labelledAdvert'

const labelsFileSchema = z.record(
  z.string(),
  z.object({
    kind: advertKindSchema,
    language: z.string(),
    titles: z.array(z.string()),
    /** `11,13-18` by label. */
    lines: z.partialRecord(labelSchema, z.string()),
  }),
)

const listNumbers = (ranges: string): number[] =>
  ranges
    .split(',')
    .filter((range) => range.trim() !== '')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number)
      return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
    })

/** Reads the text files that a JSON file of labels names, from `folder`. Throws if one is missing. */
export const readLabelledFolder = (folder: string, labelsFile: string): LabelledAdvert[] =>
  Object.entries(labelsFileSchema.parse(JSON.parse(readFileSync(labelsFile, 'utf8')))).map(
    ([name, { kind, language, titles, lines }]) => {
      const labels = new Map<number, Label>()
      for (const label of labelSchema.options)
        for (const line of listNumbers(lines[label] ?? '')) labels.set(line, label)
      return {
        name,
        kind,
        language,
        titles,
        text: readFileSync(join(folder, name), 'utf8'),
        labels,
      }
    },
  )
