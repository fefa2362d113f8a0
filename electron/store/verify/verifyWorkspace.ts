import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  collectionNames,
  collections,
  type CollectionName,
  type RecordOf,
} from '@shared/model/workspace/collections'
import {
  failStorage,
  getRelativePath,
  manifestFileName,
  pathExists,
  quarantineFolderName,
  readFolder,
} from '../files'
import { type ManifestContent, readManifest } from '../manifest'
import { isNoteName } from '../quarantine'
import type { RecordSchemas, StorageFormat } from '../records'
import type { VerifyFinding, StoredRecord, VerifyReport } from '../types'
import { findLeftovers } from './findLeftovers'
import { readHistory, readRecords, readTrash, readVersions, type ReadRecords } from './readRecords'
import {
  findDuplicateApplications,
  getActivityReferences,
  getApplicationReferences,
  getSentPostingReferences,
  type Reference,
} from './references'
import { verifyAttachments } from './verifyAttachments'

interface CollectionRead<Rec> {
  live: ReadRecords<Rec>
  trash: ReadRecords<Rec>
  history: ReadRecords<Rec>
}

type WorkspaceRead = { [Name in CollectionName]: CollectionRead<RecordOf<Name>> }

const readCollection = async <Rec extends StoredRecord>(
  folder: string,
  storage: StorageFormat,
  collection: CollectionName,
  schemas: Pick<RecordSchemas<Rec, object, string>, 'record'>,
): Promise<CollectionRead<Rec>> => {
  const kind = { ...storage, collection, schema: schemas.record }
  return {
    live: await readRecords(folder, kind),
    trash: await readTrash(folder, kind),
    history: await readHistory(folder, kind),
  }
}

const readEverything = async (folder: string, storage: StorageFormat): Promise<WorkspaceRead> => ({
  roles: await readCollection(folder, storage, 'roles', collections.roles),
  candidates: await readCollection(folder, storage, 'candidates', collections.candidates),
  applications: await readCollection(folder, storage, 'applications', collections.applications),
  agencies: await readCollection(folder, storage, 'agencies', collections.agencies),
  sentPostings: await readCollection(folder, storage, 'sentPostings', collections.sentPostings),
  activities: await readCollection(folder, storage, 'activities', collections.activities),
  templates: await readCollection(folder, storage, 'templates', collections.templates),
  snippets: await readCollection(folder, storage, 'snippets', collections.snippets),
  skillLists: await readCollection(folder, storage, 'skillLists', collections.skillLists),
})

const keyOf = ({ collection, id }: Reference): string => `${collection}/${id}`

/** Valid targets of references: records, and those in the trash, which can be restored. */
const collectTargets = (read: WorkspaceRead): Set<string> =>
  new Set(
    collectionNames.flatMap((collection) =>
      [...read[collection].live.records, ...read[collection].trash.records].map(({ id }) =>
        keyOf({ collection, id }),
      ),
    ),
  )

const findMissingReferences = (read: WorkspaceRead): VerifyFinding[] => {
  const targets = collectTargets(read)
  const check = (path: string, references: readonly Reference[]): VerifyFinding[] =>
    references
      .filter((reference) => !targets.has(keyOf(reference)))
      .map((reference) => ({
        kind: 'missing-reference',
        path,
        message: `It refers to ${getRelativePath(reference.collection, reference.id)}, which was not found.`,
      }))
  return [
    ...read.applications.live.records.flatMap((application) =>
      check(getRelativePath('applications', application.id), getApplicationReferences(application)),
    ),
    ...read.sentPostings.live.records.flatMap((sentPosting) =>
      check(getRelativePath('sentPostings', sentPosting.id), getSentPostingReferences(sentPosting)),
    ),
    ...read.activities.live.records.flatMap((activity) =>
      check(getRelativePath('activities', activity.id), getActivityReferences(activity)),
    ),
  ]
}

const describeDuplicate = ({ id }: { id: string }): VerifyFinding => ({
  kind: 'duplicate-application',
  path: getRelativePath('applications', id),
  message: 'The same candidate has another application for the same role.',
})

const checkManifest = (content: ManifestContent): VerifyFinding[] =>
  content.kind === 'intact' || content.kind === 'missing'
    ? []
    : [{ kind: content.kind, path: manifestFileName, message: content.reason }]

/** Counts the files set aside, wherever they came from: records, attachments and the manifest. */
const countQuarantine = async (folder: string): Promise<number> => {
  const quarantine = join(folder, quarantineFolderName)
  const places = await readFolder(quarantine)
  const lists = await Promise.all(places.map((place) => readFolder(join(quarantine, place))))
  return lists.flat().filter((name) => !isNoteName(name)).length
}

const writeReport = async (
  folder: string,
  manifest: ManifestContent,
  read: WorkspaceRead,
  storage: StorageFormat,
): Promise<VerifyReport> => {
  const attachments = await verifyAttachments(folder, {
    candidates: read.candidates.live.records,
    roles: read.roles.live.records,
    agencies: read.agencies.live.records,
  })
  const kind = { ...storage, collection: 'roles' as const, schema: collections.roles.record }
  const versions = await readVersions(folder, kind)
  const reads = collectionNames.map((name) => read[name])
  const count = (name: CollectionName): number => read[name].live.records.length
  return {
    counts: {
      roles: count('roles'),
      candidates: count('candidates'),
      applications: count('applications'),
      agencies: count('agencies'),
      sentPostings: count('sentPostings'),
      activities: count('activities'),
      templates: count('templates'),
      snippets: count('snippets'),
      skillLists: count('skillLists'),
      attachments: attachments.count,
      trash: reads.reduce((sum, { trash }) => sum + trash.records.length, 0),
      history: reads.reduce((sum, { history }) => sum + history.records.length, 0),
      versions: versions.records.length,
      quarantine: await countQuarantine(folder),
    },
    findings: [
      ...checkManifest(manifest),
      ...reads.flatMap(({ live, trash, history }) => [
        ...live.findings,
        ...trash.findings,
        ...history.findings,
      ]),
      ...versions.findings,
      ...(await findLeftovers(folder)),
      ...findMissingReferences(read),
      ...findDuplicateApplications(read.applications.live.records).map(describeDuplicate),
      ...attachments.findings,
    ],
  }
}

/**
 * Reads every record and attachment of a workspace from disk, checks references between records
 * and the hashes of attachments, and changes nothing. Needs no lock.
 */
export const verifyWorkspace = async (
  folder: string,
  storage: StorageFormat,
): Promise<Result<VerifyReport>> => {
  try {
    const manifest = await readManifest(folder)
    if (manifest.kind === 'missing')
      return (await pathExists(folder))
        ? fail('no-workspace', 'There is no workspace in this folder.')
        : fail('folder-missing', 'This folder was not found.')
    return ok(await writeReport(folder, manifest, await readEverything(folder, storage), storage))
  } catch (error) {
    return failStorage(error, 'read')
  }
}
