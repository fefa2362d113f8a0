import type { RoleDraft } from '@shared/model/role'
import { foldText } from '../../text/foldText'
import { skillTable } from '../../skills/aliasTable'
import { getSkills, skillListNames } from '../../roles/editing/roleLists'
import { tradeWords } from './tradeWords'

const letters = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

const listWords = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(letters) ?? []).map(foldText)

/** Each name itself and its words, folded. */
const listNames = (names: readonly string[]): string[] => [
  ...names.map((name) => foldText(name.trim())),
  ...listWords(names),
]

let everywhere: ReadonlySet<string> | null = null

/** What is right in every role; made when first asked for. */
const getEverywhere = (): ReadonlySet<string> =>
  (everywhere ??= new Set([
    ...tradeWords,
    ...listWords(skillTable.flatMap(({ name, aliases }) => [name, ...aliases])),
  ]))

/**
 * Lists, folded, the words of a role that no dictionary need know: the names of its client, its
 * place, its contact and its skills, the words of the trades, and the words that the workspace added.
 */
export const listLeftAlone = (role: RoleDraft, ownWords: readonly string[]): Set<string> => {
  const { contact } = role.application
  return new Set([
    ...getEverywhere(),
    ...listNames(ownWords),
    ...listNames([
      role.client,
      ...(role.clientAliases ?? []),
      role.location,
      role.reference,
      contact.name,
      ...role.tags,
      ...skillListNames.flatMap((name) => getSkills(role, name).map((skill) => skill.name)),
    ]),
  ])
}
