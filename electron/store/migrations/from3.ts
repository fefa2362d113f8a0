import type { Migration } from './migration'

/**
 * Changes no record: format 4 adds two folders, `templates` and `snippets`. As with format 3, a
 * version that doesn't know them would leave them out of its backups.
 */
export const from3: Migration = { from: 3, migrateRecord: (_, record) => record }
