import type { Migration } from './migration'

/**
 * Changes no record: in format 6 the folder `submissions` is called `sentPostings`, see
 * `moveFolders`. A version that doesn't know it would find an empty log and leave it out of its backups.
 */
export const from5: Migration = { from: 5, migrateRecord: (_, record) => record }
