import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findElectronRuntime, placedRuntimeFolder } from './electronRuntime.mjs'
import { projectRoot } from '../paths.mjs'

/**
 * Creates this checkout's own runtime from a cached one. Electron finds its resources beside the
 * real file that it runs from and there is no default app, so the checkout takes its place as
 * `resources/app`; the rest is hard links, which cost nothing.
 *
 * @param {string} origin the cached runtime, which is not changed
 */
export async function placeRuntime(origin) {
  const parent = path.dirname(placedRuntimeFolder)
  await mkdir(parent, { recursive: true })
  const work = await mkdtemp(path.join(parent, 'placing-'))
  try {
    const runtime = path.join(work, 'electron')
    linkTree(origin, runtime)
    symlinkSync(projectRoot, path.join(runtime, 'resources', 'app'), 'dir')
    await writeFile(path.join(runtime, 'origin'), origin)
    await replaceFolder(runtime)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} runtime */
async function replaceFolder(runtime) {
  await rm(placedRuntimeFolder, { recursive: true, force: true })
  try {
    await rename(runtime, placedRuntimeFolder)
  } catch (error) {
    if (!findElectronRuntime()) throw error
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkTree(from, to) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    if (entry.isDirectory()) linkTree(source, target)
    else linkFile(source, target)
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkFile(source, target) {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}
