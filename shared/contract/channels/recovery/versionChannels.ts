import { z } from 'zod'
import { roleIdSchema } from '@shared/model/ids'
import { roleSchema } from '@shared/model/role'
import { roleVersionIdSchema, roleVersionSchema } from '@shared/model/roleVersion'
import { defineChannel } from '../channel'

const versionReference = z.object({ roleId: roleIdSchema, id: roleVersionIdSchema })

/** The past versions of roles. */
export const versionChannels = {
  /** The versions of a role, newest first. */
  'versions.list': defineChannel(z.object({ roleId: roleIdSchema }), z.array(roleVersionSchema)),
  /** A role as it was in a version. */
  'versions.get': defineChannel(versionReference, roleSchema),
  /** Keeps the role as it is now. */
  'versions.keep': defineChannel(z.object({ roleId: roleIdSchema }), roleVersionSchema),
  /** Makes a version the current one. The state that it replaces is kept as a version first. */
  'versions.restore': defineChannel(versionReference, roleSchema),
}
