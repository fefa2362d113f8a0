import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { readAdvertTables } from '../helpers/adverts/readAdvertTable'

export interface NamedDocument {
  name: string
  bytes: Uint8Array
}

const fixtures = join(projectRoot, 'tests', 'fixtures')

/** Intact documents of every kind to damage: our own adverts as text, and those that other programs made of them. */
export const readSeedDocuments = (): NamedDocument[] => [
  ...readAdvertTables(join(fixtures, 'adverts')).map(({ name, text }) => ({
    name: `${name.replace('/', '-')}.txt`,
    bytes: new TextEncoder().encode(text),
  })),
  ...readdirSync(join(fixtures, 'documents'))
    .filter((name) => !name.endsWith('.md'))
    // No Buffer, whose slices share its bytes: a document that is damaged must stay intact here.
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(fixtures, 'documents', name))),
    })),
]
