import { getCurrentFormat, migrations } from '../migrations/registry'
import { createJsonCodec } from '../records/recordCodec'
import type { StorageFormat } from '../records/recordKind'

const format = getCurrentFormat(migrations)

/** How this version of Rolebench writes records. */
export const currentStorage: StorageFormat = {
  format,
  codec: createJsonCodec(format),
  migrations,
}
