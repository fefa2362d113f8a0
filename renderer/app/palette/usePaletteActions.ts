import type { ActionDefinition } from '@shared/actions/actionDefinition'
import {
  actionDefinitions,
  findAccelerator,
  type ActionId,
} from '@shared/actions/actionDefinitions'
import { foldText, splitSearchWords } from '@shared/domain/text/foldText'
import { formatAccelerator } from '@renderer/actions/accelerators'
import { findHandler, useActionRegistry } from '@renderer/actions/actionRegistry'
import { useAppInfo } from '@renderer/data/queries'

interface PaletteAction {
  id: string
  label: string
  /** In the platform's notation; null for none. */
  shortcut: string | null
  perform: () => void
}

const describe = ({ label, menu }: ActionDefinition): string =>
  menu === 'go' && !label.startsWith('Go ') ? `Go to ${label.toLocaleLowerCase()}` : label

/** For `dup`, *Duplicate role* comes before *Find duplicates*. */
const putBeginningsFirst = (actions: readonly PaletteAction[], search: string): PaletteAction[] => {
  const begins = ({ label }: PaletteAction): boolean =>
    foldText(label).startsWith(foldText(search.trim()))
  return [...actions].sort((one, other) => Number(begins(other)) - Number(begins(one)))
}

/**
 * Returns the available actions that match the search, except the one that opens the palette; first those
 * whose names begin with it.
 */
export const usePaletteActions = (search: string): PaletteAction[] => {
  const registry = useActionRegistry()
  const platform = useAppInfo().data?.platform ?? 'linux'
  const words = splitSearchWords(search)

  const found = actionDefinitions.flatMap((definition) => {
    const { id, keywords = '' }: ActionDefinition & { id: ActionId } = definition
    const accelerator = findAccelerator(definition, platform === 'darwin')
    const label = describe(definition)
    const text = foldText(`${label} ${keywords}`)
    const handler = findHandler(registry, id)
    if (!handler || id === 'palette.open' || !words.every((word) => text.includes(word))) return []
    const shortcut = accelerator === null ? null : formatAccelerator(accelerator, platform)
    return [{ id, label, shortcut, perform: handler.perform }]
  })
  return putBeginningsFirst(found, search)
}
