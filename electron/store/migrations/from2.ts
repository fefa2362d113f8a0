import type { Migration } from './migration'

/**
 * Changes no record: format 3 adds a folder, `activities`. A version that doesn't know it would
 * leave it out of its backups, so such a version must not take the workspace for one of its own.
 */
export const from2: Migration = { from: 2, migrateRecord: (_, record) => record }
