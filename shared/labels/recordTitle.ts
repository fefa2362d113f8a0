import type { CollectionName } from '@shared/model/workspace/collections'

/** What stands in place of an empty title or name; applications are called after two records. */
const placeholders: Record<CollectionName, string> = {
  roles: 'Untitled role',
  candidates: 'Unnamed candidate',
  applications: 'Application',
  agencies: 'Unnamed agency',
  submissions: 'Unnamed file',
}

/** A record's title or name as the recruiter is shown it; a placeholder where it is blank. */
export const titleOrPlaceholder = (collection: CollectionName, title: string): string =>
  title.trim() || placeholders[collection]
