/** At most one version is kept by itself in this time of editing. */
export const versionIntervalMs = 5 * 60 * 1000

/** Whether editing has gone on long enough since the newest version to keep another one. */
export const isVersionDue = (newestKeptAt: Date | null, now: Date): boolean =>
  newestKeptAt === null || now.getTime() - newestKeptAt.getTime() >= versionIntervalMs
