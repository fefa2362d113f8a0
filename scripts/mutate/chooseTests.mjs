import path from 'node:path'

/** @param {string} file */
const listFolders = (file) => path.posix.dirname(file).split('/').slice(1)

/**
 * Chooses the tests that were written for a source file: those in the folders that are called as its own
 * folder, such as `tests/integration/store/backups` for `electron/store/backups`, or else as the folder
 * above, and so on.
 *
 * @param {string} file
 * @param {readonly string[]} tests all tests, by their paths in the checkout
 * @returns {string[]} none where no folder of tests is called so
 */
export function chooseTests(file, tests) {
  const folders = listFolders(file)
  for (let length = folders.length; length > 0; length -= 1) {
    const wanted = `/${folders.slice(0, length).join('/')}/`
    const own = tests.filter((test) => `/${test}`.includes(wanted))
    if (own.length > 0) return own
  }
  return []
}
