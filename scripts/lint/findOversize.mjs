/** The most lines a source file may have, and the most source files a folder may hold, styles apart. */
export const limits = { lines: 300, files: 15 }

const isSource = /\.(?:ts|tsx|mjs|cjs|js|css)$/u
const isStyle = /\.css$/u

/** @param {string} file */
const folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))

/** @param {string} content */
const countLines = (content) => content.split('\n').length - (content.endsWith('\n') ? 1 : 0)

/**
 * The files and folders a reader can no longer take in at a glance.
 *
 * @param {readonly string[]} files tracked files, with `/`
 * @param {(file: string) => string} read
 * @returns {{ files: { file: string, lines: number }[], folders: { folder: string, count: number }[] }}
 */
export function findOversize(files, read) {
  const sources = files.filter((file) => isSource.test(file))
  const long = sources
    .map((file) => ({ file, lines: countLines(read(file)) }))
    .filter(({ lines }) => lines > limits.lines)
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const file of sources) {
    if (isStyle.test(file)) continue
    counts.set(folderOf(file), (counts.get(folderOf(file)) ?? 0) + 1)
  }
  const crowded = [...counts]
    .filter(([, count]) => count > limits.files)
    .map(([folder, count]) => ({ folder, count }))
  return { files: long, folders: crowded }
}
