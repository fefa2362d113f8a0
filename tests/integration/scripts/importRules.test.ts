import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { forbidden } from '../../../dependency-rules.mjs'

const project = resolve(import.meta.dirname, '../../..')

const reportSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})
type Report = z.infer<typeof reportSchema>

/** What `npm run lint` would say about the imports below a folder. Exits with 1 if it refuses any. */
const checkImports = (folder: string): Promise<Report> => {
  const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [program, '--output-type', 'json', 'electron', 'renderer', 'shared']
  return new Promise((settle, refuse) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_error, output, words) => {
        const parsed = reportSchema.safeParse(output === '' ? null : JSON.parse(output))
        if (parsed.success) settle(parsed.data)
        else refuse(new Error(words))
      },
    )
  })
}

/** What an import can refer to in the tree below; each file exports one value. */
const neighbours = [
  'shared/model/role.ts',
  'renderer/app/App.ts',
  'renderer/features/roles/RolesView.ts',
  'electron/platform/app/appInfo.ts',
  'electron/channels/roles.ts',
  'electron/services/context.ts',
  'electron/documents/renderPosting.ts',
  'electron/store/index.ts',
  'electron/store/lock/index.ts',
  'electron/store/lock/heldLock.ts',
  'tests/helpers/matchers.ts',
  'node_modules/electron/index.js',
  'node_modules/react/index.js',
  'node_modules/@mantine/core/index.js',
]

/** One violation for each way to write an import: rule, file, and its content. */
const violations: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['no-cycles', 'shared/domain/a.ts', "import type { B } from './b'\nexport type A = B[]"],
  ['no-unresolved', 'shared/domain/lost.ts', "export * from './nowhere'"],
  ['shared-imports-only-shared', 'shared/domain/up.ts', "export * from '@electron/store/index'"],
  ['shared-imports-only-shared', 'shared/domain/view.ts', "export * from '../../renderer/app/App'"],
  ['shared-runs-anywhere', 'shared/domain/bare.ts', "export * from 'fs'"],
  ['shared-runs-anywhere', 'shared/domain/prefixed.ts', "export * from 'node:path'"],
  ['shared-uses-pure-libraries', 'shared/domain/widgets.ts', "export * from '@mantine/core'"],
  [
    'renderer-knows-no-main-process',
    'renderer/data/store.ts',
    "export * from '@electron/store/index'",
  ],
  ['renderer-has-no-node', 'renderer/data/disk.ts', "export const disk = import('fs')"],
  [
    'features-stand-alone',
    'renderer/features/candidates/relative.ts',
    "export * from '../roles/RolesView'",
  ],
  [
    'features-stand-alone',
    'renderer/features/brandNew/alias.ts',
    "export * from '@renderer/features/roles/RolesView'",
  ],
  [
    'only-app-imports-features',
    'renderer/ui/knowing.ts',
    "export * from '../features/roles/RolesView'",
  ],
  [
    'nothing-imports-app',
    'renderer/features/candidates/routes.ts',
    "export * from '@renderer/app/App'",
  ],
  ['nothing-imports-app', 'renderer/editing/shell.ts', "export * from '../app/App'"],
  [
    'main-process-knows-no-renderer',
    'electron/services/view.ts',
    "export * from '@renderer/app/App'",
  ],
  ['main-process-has-no-react', 'electron/documents/component.ts', "export * from 'react'"],
  [
    'only-platform-imports-electron',
    'electron/services/dynamic.ts',
    "export const app = import('electron')",
  ],
  ['only-platform-imports-electron', 'renderer/data/ipc.ts', "export * from 'electron'"],
  [
    'only-main-imports-platform',
    'electron/channels/windows.ts',
    "export * from '../platform/app/appInfo'",
  ],
  ['services-know-no-channels', 'electron/services/back.ts', "export * from '../channels/roles'"],
  [
    'channels-go-through-services',
    'electron/channels/storing.ts',
    "export type * from '../store/lock/heldLock'",
  ],
  [
    'only-main-imports-channels',
    'electron/cli/calling.ts',
    "export * from '@electron/channels/roles'",
  ],
  [
    'store-documents-importers-know-no-services',
    'electron/store/lock/back.ts',
    "export * from '../../services/context'",
  ],
  [
    'store-documents-importers-stand-alone',
    'electron/importers/writing.ts',
    "export * from '../documents/renderPosting'",
  ],
  [
    'store-folders-through-index',
    'electron/services/deep.ts',
    "export type * from '@electron/store/lock/heldLock'",
  ],
  ['store-folders-know-indexes', 'electron/store/sync/deep.ts', "export * from '../lock/heldLock'"],
  ['store-files-and-tasks-stand-alone', 'electron/store/files/up.ts', "export * from '../lock'"],
  ['store-records-know-only-files', 'electron/store/records/up.ts', "export * from '../lock'"],
  [
    'product-knows-no-tests',
    'electron/services/tested.ts',
    "export * from '../../tests/helpers/matchers'",
  ],
]

describe('the rules of who may import whom', () => {
  let folder = ''
  let report: Report

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolebench-imports-'))
    const files = [
      ['shared/domain/b.ts', "import type { A } from './a'\nexport type B = A | 1"] as const,
      ...neighbours.map((file) => [file, 'export const value = 1'] as const),
      ...violations.map(([, file, code]) => [file, code] as const),
    ]
    for (const [file, code] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), code)
    }
    for (const file of ['.dependency-cruiser.mjs', 'dependency-rules.mjs', 'tsconfig.base.json'])
      await copyFile(join(project, file), join(folder, file))
    report = await checkImports(folder)
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(violations)('%s: refuses %s', (rule, file) => {
    const found = report.summary.violations.filter(({ from }) => from === file)
    expect(found.map((violation) => violation.rule.name)).toContain(rule)
  })

  it('has a violation tried for every rule', () => {
    const tried = new Set(violations.map(([rule]) => rule))
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})
