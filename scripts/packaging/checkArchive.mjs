import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import asar from '@electron/asar'

const needed = [
  ...['package.json', 'out/main/main.js', 'out/main/cli.js', 'out/main/readingWorker.js'],
  'out/main/backupWorker.js',
  ...['out/preload/preload.cjs', 'out/renderer/index.html'],
]
const allowed = /^(?:package\.json|out\/(?:main|preload|renderer)\/.+)$/u
const unwanted = /\.(?:map|ts|tsx|node|so|dll|exe|dylib)$|\.test\.|(?:^|\/)\.|node_modules/u

/** The first bytes of programs for Linux, Windows and macOS. */
const programs = /** @type {const} */ ([
  ['\x7fELF', 'a program for Linux'],
  ['MZ', 'a program for Windows'],
  ['\xcf\xfa\xed\xfe', 'a program for macOS'],
  ['\xca\xfe\xba\xbe', 'a program for macOS'],
])

/**
 * Lists the faults of the packaged app's archive and the files beside it, one sentence each.
 *
 * @param {string} resources the folder that `app.asar` is in
 * @param {import('./packageApp.mjs').Purpose} purpose
 * @returns {string[]}
 */
export function findArchiveFaults(resources, purpose) {
  const archive = path.join(resources, 'app.asar')
  const files = listFiles(archive)
  const seal = createHash('sha256').update(readFileSync(archive)).digest('hex')
  const sealed = existsSync(`${archive}.sha256`) && readFileSync(`${archive}.sha256`, 'utf8').trim()
  /** @type {{ rolebenchPurpose?: string }} */
  const description = JSON.parse(asar.extractFile(archive, 'package.json').toString())
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files
      .filter((file) => !allowed.test(file) || unwanted.test(file))
      .map((file) => `${file} does not belong in the archive`),
    ...files.flatMap((file) => {
      const kind = findProgram(asar.extractFile(archive, file))
      return kind === null ? [] : [`${file} is ${kind}`]
    }),
    ...(sealed === seal ? [] : ['the seal does not match the archive']),
    ...(description.rolebenchPurpose === purpose ? [] : ['it is packaged for another purpose']),
    ...(existsSync(`${archive}.unpacked`) ? ['there is something outside the archive'] : []),
    ...(existsSync(path.join(resources, 'resources', 'sample', 'roles.json'))
      ? []
      : ['the sample workspace is missing']),
  ]
}

/**
 * Computes the hash that Electron's own check of the archive compares: that of its list of
 * contents.
 *
 * @param {string} archive
 */
export const hashHeader = (archive) =>
  createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex')

/** @param {string} archive */
function listFiles(archive) {
  return asar
    .listPackage(archive, { isPack: false })
    .filter((file) => !('files' in asar.statFile(archive, file.slice(1))))
    .map((file) => file.slice(1).split(path.sep).join('/'))
}

/**
 * Finds out which system some bytes are a program for; null for none.
 *
 * @param {Buffer} bytes
 */
export function findProgram(bytes) {
  const beginning = bytes.subarray(0, 4).toString('latin1')
  return programs.find(([mark]) => beginning.startsWith(mark))?.[1] ?? null
}
