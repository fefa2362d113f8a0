/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether npm's record of installed packages satisfies the lockfile. Optional packages may be
 * absent: most of them are for other platforms.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  const wantedPackages = wanted.packages ?? {}
  const installedPackages = installed.packages ?? {}
  const complete = Object.entries(wantedPackages).every(([location, { version, optional }]) => {
    if (location === '') return true
    const found = installedPackages[location]
    return found ? found.version === version : optional === true
  })
  return complete && Object.keys(installedPackages).every((location) => location in wantedPackages)
}
