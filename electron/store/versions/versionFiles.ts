import { join } from 'node:path'
import type { RoleId } from '@shared/model/ids'
import {
  roleVersionIdSchema,
  roleVersionSchema,
  type RoleVersion,
  type VersionReason,
} from '@shared/model/roleVersion'
import { readFolder, versionsFolderName } from '../files'

const versionName =
  /^(?<rev>\d+)\.(?<day>\d{4}-\d{2}-\d{2})T(?<h>\d{2})(?<m>\d{2})(?<s>\d{2}\.\d{3})Z\.(?<reason>[a-z]+)\.json$/

const nameEnd = '.json'

export const getVersionsFolder = (folder: string, roleId: RoleId): string =>
  join(folder, versionsFolderName, roleId)

/** The path of a version: `versions/<roleId>/<rev>.<keptAt without colons>.<reason>.json`. */
export const getVersionPath = (folder: string, { roleId, id }: RoleVersion): string =>
  join(getVersionsFolder(folder, roleId), id + nameEnd)

/** Names the version that would keep a role's revision now. */
export const nameVersion = (
  roleId: RoleId,
  rev: number,
  reason: VersionReason,
  keptAt: Date,
): RoleVersion => {
  const timestamp = keptAt.toISOString()
  return {
    id: roleVersionIdSchema.parse(`${rev}.${timestamp.replaceAll(':', '')}.${reason}`),
    roleId,
    rev,
    keptAt: timestamp,
    reason,
  }
}

const readVersionName = (roleId: RoleId, name: string): RoleVersion | null => {
  const parts = versionName.exec(name)?.groups
  if (parts === undefined) return null
  const { rev, day, h, m, s, reason } = parts
  const version = roleVersionSchema.safeParse({
    id: name.slice(0, -nameEnd.length),
    roleId,
    rev: Number(rev),
    keptAt: `${String(day)}T${String(h)}:${String(m)}:${String(s)}Z`,
    reason,
  })
  return version.success ? version.data : null
}

/** The kept versions of a role, newest first. Rejects with the system's error. */
export const listVersions = async (folder: string, roleId: RoleId): Promise<RoleVersion[]> => {
  const names = await readFolder(getVersionsFolder(folder, roleId))
  return names
    .flatMap((name) => readVersionName(roleId, name) ?? [])
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt) || b.rev - a.rev)
}
