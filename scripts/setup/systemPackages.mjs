/**
 * A Debian package that Rolebench needs, and a command that shows on other systems whether it is
 * installed; a library without one is part of every desktop. `for` says what needs it: the app
 * itself, the app without a screen, or the tests.
 *
 * @typedef {object} SystemPackage
 * @property {string} name
 * @property {'app' | 'virtual screen' | 'tests'} for
 * @property {string} [command]
 */

/** @type {readonly SystemPackage[]} */
export const systemPackages = [
  { name: 'unzip', for: 'app', command: 'unzip' },
  { name: 'libgtk-3-0', for: 'app' },
  { name: 'libnss3', for: 'app' },
  { name: 'libasound2', for: 'app' },
  { name: 'libgbm1', for: 'app' },
  { name: 'libxss1', for: 'app' },
  { name: 'libxtst6', for: 'app' },
  { name: 'libatk-bridge2.0-0', for: 'app' },
  { name: 'libatspi2.0-0', for: 'app' },
  { name: 'libdrm2', for: 'app' },
  { name: 'libcups2', for: 'app' },
  { name: 'libnotify4', for: 'app' },
  { name: 'libsecret-1-0', for: 'app' },
  { name: 'fonts-liberation', for: 'app' },
  { name: 'xvfb', for: 'virtual screen', command: 'Xvfb' },
  { name: 'xauth', for: 'virtual screen', command: 'xauth' },
  { name: 'libreoffice-writer', for: 'tests', command: 'soffice' },
  { name: 'poppler-utils', for: 'tests', command: 'pdftotext' },
  { name: 'qpdf', for: 'tests', command: 'qpdf' },
  { name: 'mupdf-tools', for: 'tests', command: 'mutool' },
  { name: 'pandoc', for: 'tests', command: 'pandoc' },
  { name: 'fonts-crosextra-carlito', for: 'tests' },
  { name: 'fonts-noto-core', for: 'tests' },
  { name: 'fonts-noto-cjk', for: 'tests' },
  { name: 'strace', for: 'tests', command: 'strace' },
]

/**
 * @param {{ tests: boolean, displayed: boolean }} use
 * @returns {SystemPackage[]}
 */
export function selectPackages({ tests, displayed }) {
  return systemPackages.filter((item) => {
    switch (item.for) {
      case 'app':
        return true
      case 'virtual screen':
        return !displayed
      case 'tests':
        return tests
    }
  })
}

/**
 * Lists the wanted packages that are not installed. Debian 13 and Ubuntu 24.04 renamed some
 * libraries to `NAMEt64`; either name will do.
 *
 * @param {readonly string[]} wanted
 * @param {string} listing lines of `NAME STATUS`, as dpkg-query prints them
 * @returns {string[]}
 */
export function findMissing(wanted, listing) {
  const installed = new Set(
    listing
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, status]) => status === 'installed')
      .map(([name]) => name),
  )
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

/**
 * Chooses the names to ask apt for: the renamed library if the distribution has it.
 *
 * @param {readonly string[]} missing
 * @param {ReadonlySet<string>} available every package name that apt knows
 * @returns {string[]}
 */
export function chooseNames(missing, available) {
  return missing.map((name) => (available.has(`${name}t64`) ? `${name}t64` : name))
}
