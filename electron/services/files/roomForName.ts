import { longestName } from '@shared/domain/text/safeFileName'

/** On Windows, Word and Explorer can't open files with a longer path, in UTF-16 units. */
const longestWindowsPath = 259

/** A shorter name would say nothing; in a folder that deep, even this one can't be opened. */
const shortestRoom = 60

/**
 * Returns how many bytes the name of a file in a folder may take so that other programs on this
 * system can open it. `folder` is absolute; `platform` is that of Node's `process`.
 */
export const measureRoomForName = (folder: string, platform: NodeJS.Platform): number =>
  platform === 'win32'
    ? Math.min(longestName, Math.max(shortestRoom, longestWindowsPath - folder.length - 1))
    : longestName
