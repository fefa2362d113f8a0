/** Minimum interval between two versions that are kept automatically, in milliseconds. */
export const versionIntervalMs = 5 * 60 * 1000

/** Whether the newest version is old enough for editing to keep another one. */
export const isVersionDue = (newestKeptAt: Date | null, now: Date): boolean =>
  newestKeptAt === null || now.getTime() - newestKeptAt.getTime() >= versionIntervalMs
