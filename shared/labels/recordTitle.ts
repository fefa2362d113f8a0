import type { CollectionName } from '@shared/model/workspace/collections'

/** Shown in place of an empty title or name; applications are named after two records. */
const placeholders: Record<CollectionName, string> = {
  roles: 'Untitled role',
  candidates: 'Unnamed candidate',
  applications: 'Application',
  agencies: 'Unnamed agency',
  submissions: 'Unnamed file',
  activities: 'Activity',
  templates: 'Unnamed template',
  snippets: 'Unnamed snippet',
  skillLists: 'Unnamed list of skills',
}

/** Returns a record's title or name as shown to the recruiter; a placeholder if it is blank. */
export const titleOrPlaceholder = (collection: CollectionName, title: string): string =>
  title.trim() || placeholders[collection]
