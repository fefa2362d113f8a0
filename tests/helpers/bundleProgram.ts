import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')

/**
 * Bundles a TypeScript program into one file that plain Node starts at once, for tests that start
 * it hundreds of times. `file` is relative to the checkout. Resolves to the bundle's path, which
 * is valid until this process ends.
 */
export const bundleProgram = async (file: string): Promise<string> => {
  const name = basename(file, '.ts')
  const outDir = await mkdtemp(join(tmpdir(), 'rolebench-bundle-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@electron': join(root, 'electron') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(root, file), output: { entryFileNames: '[name].mjs' } },
    },
  })
  return join(outDir, `${name}.mjs`)
}
