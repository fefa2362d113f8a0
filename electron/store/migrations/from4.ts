import type { Migration } from './migration'

/**
 * Changes no record: format 5 adds the folder `skillLists`. As with formats 3 and 4, a version that
 * doesn't know it would leave it out of its backups.
 */
export const from4: Migration = { from: 4, migrateRecord: (_, record) => record }
