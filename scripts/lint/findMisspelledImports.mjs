import path from 'node:path'
import ts from 'typescript'

/**
 * An import that leads to another file, or to the same one by another spelling, on systems that
 * ignore case and Unicode form in file names.
 *
 * @typedef {object} MisspelledImport
 * @property {string} from the importing file
 * @property {string} name the name in the import
 * @property {string} file the file that it leads to there, in its own spelling
 */

/**
 * @typedef {object} ImportTree
 * @property {string} root the absolute folder of the files
 * @property {readonly string[]} files relative to it, with `/`, each once
 * @property {(file: string) => string} read returns the text of one of them
 * @property {ts.CompilerOptions} options with the `paths` of the aliases
 */

const importing = /\.(?:[cm]?ts|tsx|mjs|js)$/u

/** @param {string} name */
const fold = (name) => name.normalize('NFC').toUpperCase().toLowerCase()

/**
 * Resolves every import of our own files as macOS and Windows do, and returns those whose
 * spelling differs from the file's. Packages are left out, since the registry determines their
 * names.
 *
 * @param {ImportTree} tree
 * @returns {MisspelledImport[]}
 */
export function findMisspelledImports({ root, files, read, options }) {
  const host = foldingHost(root, files, read)
  return files
    .filter((file) => importing.test(file))
    .flatMap((from) =>
      ts
        .preProcessFile(read(from), true, true)
        .importedFiles.map(({ fileName: name }) => ({ from, name })),
    )
    .flatMap(({ from, name }) => {
      const reached = follow(name, from)
      const file = reached === null ? undefined : host.spell(reached)
      return file === undefined || file === reached ? [] : [{ from, name, file }]
    })

  /**
   * Returns the path that an import leads to, in the import's spelling; null for a package.
   *
   * @param {string} name
   * @param {string} from
   */
  function follow(name, from) {
    const plain = name.replace(/\?.*$/u, '')
    const resolved = ts.resolveModuleName(plain, path.posix.join(root, from), options, host.system)
    const found = resolved.resolvedModule?.resolvedFileName
    if (found !== undefined) return path.posix.relative(root, found)
    return plain.startsWith('.') ? path.posix.join(path.posix.dirname(from), plain) : null
  }
}

/**
 * A disk that contains the tree and ignores case in names.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @param {(file: string) => string} read
 */
function foldingHost(root, files, read) {
  const spellings = new Map(files.map((file) => [fold(file), file]))
  const folders = new Set(files.flatMap(listParents).map(fold))
  /** @param {string} file */
  const spell = (file) => spellings.get(fold(file))
  /** @param {string} file */
  const within = (file) => path.posix.relative(root, file)
  /** @type {ts.ModuleResolutionHost} */
  const system = {
    useCaseSensitiveFileNames: false,
    getCurrentDirectory: () => root,
    fileExists: (file) => spell(within(file)) !== undefined,
    directoryExists: (folder) => within(folder) === '' || folders.has(fold(within(folder))),
    readFile: (file) => {
      const spelt = spell(within(file))
      return spelt === undefined ? undefined : read(spelt)
    },
  }
  return { system, spell }
}

/** @param {string} file */
function listParents(file) {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
