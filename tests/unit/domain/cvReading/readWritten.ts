import type { CvLine } from '@shared/domain/cvReading/cvLine'
import { readCv } from '@shared/domain/cvReading/readCv'

const plain: Omit<CvLine, 'text' | 'cells' | 'number'> = {
  isItem: false,
  isBold: false,
  level: null,
  size: 1,
  left: null,
  gap: null,
  page: 0,
  column: 0,
}

/**
 * Reads a CV of these lines; the first is set large. Stretches are parted by `⇥`, tags and labels by `¦`,
 * `# ` is a heading, `* ` bold, and `• ` an item of a list.
 */
export const readWritten = (text: string) =>
  readCv({
    lines: text
      .trim()
      .split('\n')
      .map((whole, index): CvLine => {
        const words = whole.replace(/^[#*•] /u, '')
        const cells = words.replaceAll(' ¦ ', ' ').split(' ⇥ ')
        const pieces = words.split(/ ¦ | ⇥ /u)
        return {
          ...plain,
          text: cells.join('\t'),
          cells,
          ...(pieces.length > cells.length ? { pieces } : {}),
          number: index + 1,
          size: index === 0 ? 1.8 : whole.startsWith('# ') ? 1.3 : 1,
          isBold: whole.startsWith('* '),
          isItem: whole.startsWith('• '),
        }
      }),
    fileName: 'cv.pdf',
    columns: 1,
    isScanned: false,
    warnings: [],
  })
