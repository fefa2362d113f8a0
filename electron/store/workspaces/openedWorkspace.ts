import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  collectionNames,
  collections,
  type CollectionName,
  type DraftOf,
  type IdOf,
  type RecordOf,
} from '@shared/model/workspace/collections'
import type { AttachmentHash, WorkspaceId } from '@shared/model/ids'
import { createAttachments } from '../attachments'
import { BackedUpFiles, getBackupsFolder } from '../backups'
import { createManifestLists, type ManifestAccess } from '../manifest'
import {
  type CollectionStore,
  createCollectionStore,
  createWorkspaceConflicts,
} from '../collections'
import { failReadOnly } from './describeReadOnly'
import {
  failStorage,
  listFolderNames,
  listRelativePaths,
  manifestFileName,
  readFolder,
} from '../files'
import { createOrderedClock, KeyedQueue } from '../tasks'
import type { HeldLock } from '../lock'
import type { PreparedWorkspace } from './prepareWorkspace'
import { ProblemList } from './problemList'
import type { RecordSchemas, StorageFormat } from '../records'
import type {
  CollectionOf,
  Attachments,
  Conflicts,
  KnownFiles,
  WorkspaceOptions,
  Problem,
  Quarantine,
  ReadOnlyState,
  RoleVersions,
  StoreContext,
  StoredAttachment,
  StoredRecord,
  Trash,
  Unsubscribe,
  VerifyReport,
  Workspace,
  WorkspaceChange,
} from '../types'
import { createTrash, finishDeletions, type DeletionSource } from '../trash'
import { AnotherWorkspace, WorkspaceIdentity } from './workspaceIdentity'
import { createQuarantine } from '../quarantine'
import { createRoleVersions } from '../versions'
import { verifyWorkspace } from '../verify'

type Stores = {
  [Name in CollectionName]: CollectionStore<RecordOf<Name>, DraftOf<Name>, IdOf<Name>>
}

/** Concurrent writes to different records; more would only wait for the same disk. */
const writesAtOnce = 8

/** Quitting does not wait for a write to a disk that is not responding. */
const mostStallMs = 20_000

/** Interval between retries of files that could not be read or merged. */
const retryEveryMs = 30_000

const createStores = (context: StoreContext, storage: StorageFormat): Stores => {
  const create = <Rec extends StoredRecord, Draft extends object, Id extends string>(
    collection: CollectionName,
    schemas: RecordSchemas<Rec, Draft, Id>,
  ): CollectionStore<Rec, Draft, Id> =>
    createCollectionStore(context, { ...storage, collection, schema: schemas.record }, schemas)
  return {
    roles: create('roles', collections.roles),
    candidates: create('candidates', collections.candidates),
    applications: create('applications', collections.applications),
    agencies: create('agencies', collections.agencies),
    sentPostings: create('sentPostings', collections.sentPostings),
    activities: create('activities', collections.activities),
    templates: create('templates', collections.templates),
    snippets: create('snippets', collections.snippets),
    skillLists: create('skillLists', collections.skillLists),
  }
}

const countFiles = async (folder: string): Promise<number> => {
  const folders = collectionNames.flatMap(listFolderNames).map((name) => join(folder, name))
  return (await Promise.all(folders.map((path) => readFolder(path)))).flat().length
}

/** The paths of records whose files were set aside. */
const listDamagedRecords = (problems: readonly Problem[]): string[] =>
  problems.flatMap(({ collection, recordId, quarantinePath }) =>
    collection === null || recordId === null || quarantinePath === null
      ? []
      : listRelativePaths(collection, recordId),
  )

/** An open workspace. Created by `openWorkspaceWith`, which also loads it. */
export class OpenedWorkspace implements Workspace {
  readonly id: WorkspaceId
  readonly name: string
  readonly versions: RoleVersions
  readonly trash: Trash
  readonly conflicts: Conflicts
  readonly quarantine: Quarantine
  readonly headingRules: Workspace['headingRules']
  readonly checkSwitches: Workspace['checkSwitches']
  readonly ownWords: Workspace['ownWords']
  readonly stages: Workspace['stages']
  readonly savedViews: Workspace['savedViews']
  readonly sheetLayouts: Workspace['sheetLayouts']
  private readonly now: () => Date
  readonly #problems = new ProblemList(() => this.#tellStatus())
  readonly #changeListeners = new Set<(change: WorkspaceChange) => void>()
  readonly #statusListeners = new Set<() => void>()
  readonly #queue = new KeyedQueue(writesAtOnce)
  readonly #retryTimer: NodeJS.Timeout
  readonly #lock: HeldLock | null
  readonly #identity: WorkspaceIdentity
  readonly #stores: Stores
  readonly #attachments: Attachments
  readonly #deletions: DeletionSource
  #readOnly: ReadOnlyState | null
  #isClosed = false

  constructor(
    readonly folder: string,
    prepared: PreparedWorkspace,
    private readonly storage: StorageFormat,
    options: Pick<WorkspaceOptions, 'now' | 'listBackupPlaces'>,
  ) {
    this.now = options.now ?? (() => new Date())
    this.id = prepared.manifest.id
    this.name = prepared.manifest.name
    this.#readOnly = prepared.readOnly
    this.#identity = new WorkspaceIdentity(folder, this.id)
    this.#lock = prepared.lock
    this.#lock?.onLost((holder) => {
      this.#readOnly = { reason: 'locked', holder }
      this.#tellStatus()
    })
    for (const problem of prepared.problems) this.#problems.report(problem)
    const context = this.#createContext(options.listBackupPlaces ?? (() => Promise.resolve([])))
    this.#stores = createStores(context, storage)
    this.#attachments = createAttachments({
      folder,
      now: this.now,
      enqueue: (key, task) => this.#queue.run(key, task),
    })
    this.versions = createRoleVersions({
      context,
      kind: { ...storage, collection: 'roles', schema: collections.roles.record },
      getRole: (id) => this.#stores.roles.collection.get(id),
    })
    this.#deletions = {
      folder,
      hasRecord: (name, id) => this.#stores[name].has(id),
      discardAttachment: this.#attachments.discard,
    }
    this.trash = createTrash({ context, storage, ...this.#deletions })
    this.quarantine = createQuarantine({ context, getStore: (name) => this.#stores[name] })
    const manifestAccess: ManifestAccess = {
      folder,
      checkWritable: () => this.checkWritable(),
      enqueue: (write) => this.#queue.run(manifestFileName, write),
    }
    const lists = createManifestLists(manifestAccess, prepared.manifest)
    this.headingRules = lists.headingRules
    this.checkSwitches = lists.checkSwitches
    this.ownWords = lists.ownWords
    this.stages = lists.stages
    this.savedViews = lists.savedViews
    this.sheetLayouts = lists.sheetLayouts
    this.conflicts = createWorkspaceConflicts((name) => this.#stores[name].conflicts)
    this.#retryTimer = setInterval(() => void this.#retryWaiting(), retryEveryMs)
    this.#retryTimer.unref()
  }

  get readOnly(): ReadOnlyState | null {
    return this.#readOnly
  }

  get problems(): readonly Problem[] {
    return this.#problems.all
  }

  /** Reads all records from disk. Rejects with the system's error. */
  async load(onProgress: (done: number, total: number) => void = () => undefined): Promise<void> {
    const total = await countFiles(this.folder)
    let done = 0
    for (const name of collectionNames)
      await this.#stores[name].load(() => {
        done += 1
        onProgress(done, total)
      })
    await this.#finishDeletions()
  }

  collection<Name extends CollectionName>(name: Name): CollectionOf<Name> {
    return this.#stores[name].collection
  }

  async addAttachment(source: string | Uint8Array): Promise<Result<StoredAttachment>> {
    const writable = await this.checkWritable()
    return writable.ok ? this.#attachments.add(source) : writable
  }

  readAttachment(hash: AttachmentHash): Promise<Result<Uint8Array>> {
    return this.#attachments.read(hash)
  }

  refreshFile(collection: CollectionName, fileName: string): Promise<void> {
    return this.#stores[collection].refreshFile(fileName)
  }

  getKnownFiles(collection: CollectionName): KnownFiles {
    return this.#stores[collection].knownFiles
  }

  verify(): Promise<Result<VerifyReport>> {
    return verifyWorkspace(this.folder, this.storage)
  }

  onChanged(listener: (change: WorkspaceChange) => void): Unsubscribe {
    this.#changeListeners.add(listener)
    return () => void this.#changeListeners.delete(listener)
  }

  onStatusChanged(listener: () => void): Unsubscribe {
    this.#statusListeners.add(listener)
    return () => void this.#statusListeners.delete(listener)
  }

  async close(): Promise<void> {
    clearInterval(this.#retryTimer)
    const isIdle = await this.#queue.waitUntilIdle(mostStallMs)
    this.#isClosed = true
    if (isIdle) await this.#queue.waitUntilIdle(mostStallMs)
    await this.#lock?.release()
  }

  #createContext(listOtherPlaces: () => Promise<readonly string[]>): StoreContext {
    const readClock = createOrderedClock(this.now)
    return {
      folder: this.folder,
      queue: this.#queue,
      problems: this.#problems,
      backedUp: new BackedUpFiles({
        workspaceId: this.id,
        listPlaces: async () => [getBackupsFolder(this.folder), ...(await listOtherPlaces())],
        listExpected: () => listDamagedRecords(this.#problems.all),
      }),
      now: this.now,
      createTimestamp: () => readClock().toISOString(),
      checkWritable: () => this.checkWritable(),
      announce: (change) => this.#announce(change),
    }
  }

  /** A failed deletion is retried with the next one. */
  async #finishDeletions(): Promise<void> {
    if (this.#readOnly !== null) return
    await finishDeletions(this.#deletions).catch(() => undefined)
  }

  async checkWritable(): Promise<Result<void>> {
    if (this.#isClosed)
      return fail('no-workspace', 'The workspace is closed. Open it again to make changes.')
    try {
      await this.#identity.confirm()
      await this.#lock?.confirm()
    } catch (error) {
      return error instanceof AnotherWorkspace
        ? fail('folder-missing', error.message)
        : failStorage(error, 'save')
    }
    return this.#readOnly === null ? ok(undefined) : failReadOnly(this.#readOnly)
  }

  #announce(change: WorkspaceChange): void {
    for (const listener of this.#changeListeners) listener(change)
  }

  #tellStatus(): void {
    for (const listener of this.#statusListeners) listener()
  }

  /** A file's content may be available by now, and so may a conflict copy's ancestor. */
  async #retryWaiting(): Promise<void> {
    for (const { kind, collection, fileName } of this.#problems.all)
      if ((kind === 'not-downloaded' || kind === 'conflict-copy') && collection !== null)
        await this.refreshFile(collection, fileName).catch(() => undefined)
  }
}
