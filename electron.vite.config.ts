import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { assetsFolder, readerAssets } from './electron/importers/readers/readerAssets'
import {
  dictionariesFolder,
  dictionaryEndings,
  findPackagedFile,
  shippedLanguages,
} from './electron/services/spelling/spellingAssets'

const alias = {
  '@shared': resolve(import.meta.dirname, 'shared'),
  '@renderer': resolve(import.meta.dirname, 'renderer'),
  '@electron': resolve(import.meta.dirname, 'electron'),
}

/** Puts the files that the reading worker loads at run time beside its bundle. */
const copyReaderAssets = (): Plugin => ({
  name: 'copy-reader-assets',
  async writeBundle({ dir }) {
    const folder = join(dir ?? 'out/main', assetsFolder)
    await mkdir(folder, { recursive: true })
    const { resolve: find } = createRequire(import.meta.url)
    for (const [name, source] of Object.entries(readerAssets)) {
      await copyFile(find(source), join(folder, name))
    }
  },
})

/** Puts the dictionaries that come with the program beside its bundles, each with its licence. */
const copyDictionaries = (): Plugin => ({
  name: 'copy-dictionaries',
  async writeBundle({ dir }) {
    const folder = join(dir ?? 'out/main', dictionariesFolder)
    await mkdir(folder, { recursive: true })
    for (const language of shippedLanguages)
      for (const ending of dictionaryEndings)
        await copyFile(findPackagedFile(language, ending), join(folder, `${language}${ending}`))
  },
})

/** Puts Hunspell's WebAssembly beside the chunk that loads it from there. */
const copyHunspell = (): Plugin => ({
  name: 'copy-hunspell',
  async writeBundle({ dir }, bundle) {
    const wasm = join(
      dirname(createRequire(import.meta.url).resolve('hunspell-wasm')),
      '../wasm/hunspell.wasm',
    )
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.code.includes('hunspell.wasm'))
        await copyFile(wasm, join(dir ?? 'out/main', dirname(chunk.fileName), 'hunspell.wasm'))
  },
})

// Everything is bundled, so the packaged app carries no node_modules. The
// targets are the oldest runtime that the bundles must run on: Electron 33.
export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [copyReaderAssets(), copyDictionaries(), copyHunspell()],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        external: ['original-fs'],
        input: {
          main: resolve(import.meta.dirname, 'electron/main.ts'),
          cli: resolve(import.meta.dirname, 'electron/cli/cli.ts'),
          backupWorker: resolve(
            import.meta.dirname,
            'electron/services/backups/worker/backupWorker.ts',
          ),
          spellingWorker: resolve(
            import.meta.dirname,
            'electron/services/spelling/worker/spellingWorker.ts',
          ),
          readingWorker: resolve(
            import.meta.dirname,
            'electron/importers/readers/worker/readingWorker.ts',
          ),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(import.meta.dirname, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    // In development the app fetches its pages from this server by way of app://, so hot reload
    // has to know where to connect, and its inline script needs the page's nonce.
    html: { cspNonce: '__CSP_NONCE__' },
    server: { port: 5173, strictPort: true, hmr: { host: 'localhost', clientPort: 5173 } },
    build: {
      target: 'chrome130',
      // Half as much to read and parse at every start.
      minify: true,
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      rollupOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
    },
  },
})
