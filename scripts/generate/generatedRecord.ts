import { itemIdSchema, type ItemId } from '@shared/model/ids'
import type { ListItem } from '@shared/model/listItem'
import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'

const idDigits = '0123456789abcdefghijklmnopqrstuvwxyz'
const indexLength = 6
const firstDay = Date.UTC(2024, 0, 8, 8)
const spreadMs = 2 * 365 * 24 * 60 * 60 * 1000

const draw = (random: SeededRandom, length: number): string =>
  Array.from({ length }, () => idDigits.charAt(random.below(idDigits.length))).join('')

/** A letter for the kind, so that ids of different kinds differ for the same index. */
export type GeneratedKind = 'r' | 'c' | 'a' | 'g' | 's'

/** Creates the random numbers of one record: always the same for the same seed, whatever else is generated. */
export const createRecordRandom = (
  seed: number,
  kind: GeneratedKind,
  index: number,
): SeededRandom => {
  const spread = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(kind.charCodeAt(0), 0x85ebca6b)
  return createSeededRandom(seed ^ spread)
}

/** Creates an id of 16 characters, like that of any record; different for every index of a kind. */
export const createGeneratedId = (
  random: SeededRandom,
  kind: GeneratedKind,
  index: number,
): string => {
  const number = index.toString(36).padStart(indexLength, '0')
  return `${kind}${number}${draw(random, 15 - indexLength)}`
}

export const createGeneratedItemId = (random: SeededRandom): ItemId =>
  itemIdSchema.parse(draw(random, 16))

export const createGeneratedItem = (random: SeededRandom, text: string): ListItem => ({
  id: createGeneratedItemId(random),
  text,
})

/** Creates the stored fields of a record that was created once and not changed since. */
export const createGeneratedFields = (
  random: SeededRandom,
): { rev: number; createdAt: string; updatedAt: string } => {
  const createdAt = new Date(firstDay + random.below(spreadMs)).toISOString()
  return { rev: 1, createdAt, updatedAt: createdAt }
}
