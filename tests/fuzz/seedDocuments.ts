import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { readAdvertTables } from '../helpers/adverts/readAdvertTable'

export interface NamedDocument {
  name: string
  bytes: Uint8Array
}

const fixtures = join(projectRoot, 'tests', 'fixtures')

/** Intact documents of every kind, ready to be damaged: our own adverts as text and as other programs saved them. */
export const readSeedDocuments = (): NamedDocument[] => [
  ...readAdvertTables(join(fixtures, 'adverts')).map(({ name, text }) => ({
    name: `${name.replace('/', '-')}.txt`,
    bytes: new TextEncoder().encode(text),
  })),
  ...readdirSync(join(fixtures, 'documents'))
    .filter((name) => !name.endsWith('.md'))
    // Not a Buffer: its slices share memory, so damaging a copy would damage the original.
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(fixtures, 'documents', name))),
    })),
]
