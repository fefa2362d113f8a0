import { longestName } from '@shared/domain/text/safeFileName'

/** Word and the Explorer open no file on Windows whose whole path is longer, in UTF-16 units. */
const longestWindowsPath = 259

/** A shorter name would tell nothing; in a folder so deep even this one can't be opened. */
const shortestRoom = 60

/**
 * How many bytes the name of a file in a folder may take for other programs on this
 * system to open it. `folder` is absolute; `platform` is that of Node's `process`.
 */
export const measureRoomForName = (folder: string, platform: NodeJS.Platform): number =>
  platform === 'win32'
    ? Math.min(longestName, Math.max(shortestRoom, longestWindowsPath - folder.length - 1))
    : longestName
