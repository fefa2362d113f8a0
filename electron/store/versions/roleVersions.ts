import { fail, ok, type Result } from '@shared/contract/result'
import { isVersionDue } from '@shared/domain/versions/versionDue'
import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { RoleVersion, RoleVersionId, VersionReason } from '@shared/model/roleVersion'
import { failStorage, makeFolder } from '../files'
import { readRecordFile, type RecordKind, writeRecordFile } from '../records'
import type { RoleVersions, StoreContext } from '../types'
import { getVersionPath, getVersionsFolder, listVersions, nameVersion } from './versionFiles'

interface VersionSource {
  context: StoreContext
  kind: RecordKind<Role>
  getRole: (id: RoleId) => Role | undefined
}

const failMissing = (): Result<never> =>
  fail('not-found', 'This version is no longer in the workspace. The role itself is untouched.')

/** Keeps and reads the past versions of an open workspace's roles. */
export const createRoleVersions = ({ context, kind, getRole }: VersionSource): RoleVersions => {
  const write = async (role: Role, reason: VersionReason): Promise<RoleVersion> => {
    const version = nameVersion(role.id, role.rev, reason, context.now())
    await makeFolder(getVersionsFolder(context.folder, role.id))
    await writeRecordFile(kind, getVersionPath(context.folder, version), role, () => undefined)
    return version
  }

  const keepNow = async (
    roleId: RoleId,
    reason: VersionReason,
    role = getRole(roleId),
  ): Promise<Result<RoleVersion>> => {
    const writable = await context.checkWritable()
    if (!writable.ok) return writable
    if (role === undefined) return failMissing()
    try {
      const versions = await listVersions(context.folder, roleId)
      const same = versions.find(({ rev }) => rev === role.rev)
      if (same === undefined) return ok(await write(role, reason))
      const stored = await read(same)
      return stored.ok && stored.value.updatedAt === role.updatedAt
        ? ok(same)
        : ok(await write(role, reason))
    } catch (error) {
      return failStorage(error, 'save')
    }
  }

  const keepBeforeEditing = async (roleId: RoleId): Promise<Result<null>> => {
    try {
      const [newest] = await listVersions(context.folder, roleId)
      const keptAt = newest === undefined ? null : new Date(newest.keptAt)
      if (!isVersionDue(keptAt, context.now())) return ok(null)
      const kept = await keepNow(roleId, 'editing')
      return kept.ok ? ok(null) : kept
    } catch (error) {
      return failStorage(error, 'save')
    }
  }

  const find = async (roleId: RoleId, id: RoleVersionId): Promise<RoleVersion | undefined> =>
    (await listVersions(context.folder, roleId)).find((version) => version.id === id)

  const read = async (version: RoleVersion): Promise<Result<Role>> => {
    const content = await readRecordFile(
      kind,
      getVersionPath(context.folder, version),
      version.roleId,
    )
    if (content.kind === 'intact') return ok(content.record)
    if (content.kind === 'missing') return failMissing()
    return fail('io', `This version can’t be read. ${content.reason} The role itself is untouched.`)
  }

  const enqueue = <Value>(roleId: RoleId, task: () => Promise<Value>): Promise<Value> =>
    context.queue.run(`versions/${roleId}`, task)

  return {
    list: async (roleId) => {
      try {
        return ok(await listVersions(context.folder, roleId))
      } catch (error) {
        return failStorage(error, 'read')
      }
    },
    read: async (roleId, id) => {
      try {
        const version = await find(roleId, id)
        return version === undefined ? failMissing() : await read(version)
      } catch (error) {
        return failStorage(error, 'read')
      }
    },
    keep: (roleId, reason, state) => enqueue(roleId, () => keepNow(roleId, reason, state)),
    keepBeforeEditing: (roleId) => enqueue(roleId, () => keepBeforeEditing(roleId)),
  }
}
