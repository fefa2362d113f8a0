import type { CollectionName } from '@shared/model/workspace/collections'

/** Shown in place of an empty title or name; applications are named after two records. */
const placeholders: Record<CollectionName, string> = {
  roles: 'Untitled role',
  candidates: 'Unnamed candidate',
  applications: 'Application',
  agencies: 'Unnamed agency',
  sentPostings: 'Unnamed file',
  activities: 'Activity',
  templates: 'Unnamed template',
  snippets: 'Unnamed snippet',
  skillLists: 'Unnamed list of skills',
}

/** Returns a record's title or name as shown to the recruiter; a placeholder if it is blank. */
export const titleOrPlaceholder = (collection: CollectionName, title: string): string =>
  title.trim() || placeholders[collection]

/** The keys under which the records of any collection hold what they are called. */
const titleKeys = ['title', 'name', 'fileName']

/** Returns what a record itself is called; empty for one of a kind that is named after others. */
export const nameRecord = (collection: CollectionName, record: object): string => {
  for (const key of titleKeys) {
    const title: unknown = Reflect.get(record, key)
    if (typeof title === 'string') return titleOrPlaceholder(collection, title)
  }
  return ''
}
