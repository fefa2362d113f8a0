import { useState } from 'react'
import { countFound, getPlaceKey } from '@shared/domain/replacing/findInRole'
import { planReplacement } from '@shared/domain/replacing/textChanges'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { FoundRole } from '@shared/model/writing/roleText'
import type { RoleChanges } from './changeRoles'

interface Ticks {
  isTicked: (key: string) => boolean
  tick: (keys: readonly string[], isTicked: boolean) => void
  count: number
  /** The changes of what is ticked. */
  plan: (replacement: string) => RoleChanges[]
}

/** The key of one find in a role. */
export const getFindKey = (
  { roleId, texts }: FoundRole,
  textIndex: number,
  rangeIndex: number,
): string => {
  const text = texts[textIndex]
  return [roleId, text ? getPlaceKey(text.place) : '', rangeIndex].join('/')
}

/** The keys of all finds in a role. */
export const listFindKeys = (role: FoundRole): string[] =>
  role.texts.flatMap(({ ranges }, textIndex) =>
    ranges.map((_, rangeIndex) => getFindKey(role, textIndex, rangeIndex)),
  )

/** Which finds are to be replaced: all, except those that are unticked. */
export const useUnticked = (roles: readonly FoundRole[]): Ticks => {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const left = roles.flatMap(listFindKeys).filter((key) => unticked.has(key)).length
  return {
    isTicked: (key) => !unticked.has(key),
    tick: (keys, isTicked) =>
      setUnticked((before) => {
        const others = [...before].filter((key) => !keys.includes(key))
        return new Set(isTicked ? others : [...others, ...keys])
      }),
    count: roles.reduce((sum, { texts }) => sum + countFound(texts), 0) - left,
    plan: (replacement) =>
      roles.flatMap((role) => {
        const changes = planReplacement(
          role.texts,
          replacement,
          (text, range) => !unticked.has(getFindKey(role, text, range)),
        )
        const title = titleOrPlaceholder('roles', role.title)
        return changes.length === 0 ? [] : [{ roleId: role.roleId, title, changes }]
      }),
  }
}
