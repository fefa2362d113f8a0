import { accessSync, constants, mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The checkout that these scripts belong to. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..')

/** What one checkout keeps between runs; deleted with node_modules, and cheap to recreate. */
export const projectCache = path.join(projectRoot, 'node_modules', '.cache', 'rolebench')

/**
 * Returns the folder for downloads shared by all checkouts of this user:
 * `XDG_CACHE_HOME/rolebench`, otherwise `~/.cache/rolebench`. An empty or relative value counts
 * as unset, as the XDG specification requires.
 *
 * @param {{ XDG_CACHE_HOME?: string | undefined, HOME?: string | undefined }} env
 * @param {() => string} accountHome the home folder of the account, in case HOME is unusable
 * @returns {string} an absolute path; the folder need not exist
 */
export function locateUserCache(env, accountHome = () => os.userInfo().homedir) {
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) {
    return path.join(env.XDG_CACHE_HOME, 'rolebench')
  }
  const home = env.HOME && path.isAbsolute(env.HOME) ? env.HOME : accountHome()
  return path.join(home, '.cache', 'rolebench')
}

/**
 * Returns the user's cache folder, created if necessary; the checkout's own cache if the user's
 * can't be written.
 *
 * @returns {string}
 */
export function openUserCache() {
  const folder = locateUserCache(process.env)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    mkdirSync(projectCache, { recursive: true })
    return projectCache
  }
}
