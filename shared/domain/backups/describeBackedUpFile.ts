const folderWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    roles: 'A role',
    candidates: 'A candidate',
    applications: 'An application',
    agencies: 'An agency',
    sentPostings: 'An entry in the log of sent postings',
    submissions: 'An entry in the log of sent postings',
    activities: 'A line about a candidate, a role or an agency',
    templates: 'A template',
    snippets: 'A snippet',
    skillLists: 'A list of skills and their other names',
    versions: 'An earlier version of a role',
    history: 'An earlier revision of a record, kept for merging',
    attachments: 'An attached file',
    trash: 'A deleted record',
    quarantine: 'A file that had been set aside',
  }),
)

const fileWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'rolebench.json': 'The workspace’s own file, which gets a new one in its place',
    'backup.json':
      'The backup’s list of contents; its files are checked by the checksums in the ZIP file',
  }),
)

/** Describes a file in a backup to the recruiter, by its path in the backup. */
export const describeBackedUpFile = (path: string): string => {
  const [folder = ''] = path.split('/')
  return fileWords.get(path) ?? folderWords.get(folder) ?? 'A file that is not part of a workspace'
}
