/**
 * Groups paths that name the same file or folder on systems that ignore case and Unicode form,
 * such as macOS and Windows, or that differ only in an extension that imports omit, such as `.ts`
 * and `.tsx`.
 *
 * @param {readonly string[]} files Paths with `/` between their parts, each once.
 * @returns {string[][]} Each group sorted; none if all names are distinct.
 */
export function findNameClashes(files) {
  return [
    ...groupSpellings(new Set(files.flatMap(listParents)), (folder) => folder),
    ...groupSpellings(files, (file) => file.replace(/\.(?:[cm]?[jt]sx?|json)$/i, '')),
  ]
}

/** @param {string} file */
function listParents(file) {
  const parts = file.split('/')
  return parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
}

/**
 * @param {Iterable<string>} names
 * @param {(name: string) => string} strip
 */
function groupSpellings(names, strip) {
  /** @type {Map<string, string[]>} */
  const groups = new Map()
  for (const name of names) {
    const key = strip(name).normalize('NFC').toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort())
}
