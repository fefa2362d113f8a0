import { mapRoleText } from '../domain/withholding/mapRoleText'
import { countForbidden, removeUnwritable } from '../domain/text/cleanText'
import type { RoleDraft } from '../model/role'

/** A role whose text a document can contain, and a sentence for the recruiter if some of it couldn't be. */
export interface WritableRole {
  role: RoleDraft
  warnings: string[]
}

const describeDropped = (count: number): string[] => {
  if (count === 0) return []
  const what = count === 1 ? '1 character' : `${count} characters`
  return [`${what} that no document can contain, such as control characters, were left out.`]
}

/**
 * Removes what no document can contain. It comes before any search of the text: a name must not
 * hide behind characters that are removed later.
 */
export const makeWritable = (role: RoleDraft): WritableRole => {
  let dropped = 0
  const clean = (text: string): string => {
    dropped += countForbidden(text)
    return removeUnwritable(text)
  }
  const written = { ...mapRoleText(role, clean), client: clean(role.client) }
  return { role: written, warnings: describeDropped(dropped) }
}
