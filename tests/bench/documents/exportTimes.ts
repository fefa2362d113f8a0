import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type {} from '@renderer/data/api'
import type { RoleId } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import type { RoleDraft } from '@shared/model/role'
import { answerSaveDialogs } from '../../e2e/support/dialogs'
import { createSandbox, launchApp, removeSandbox } from '../../e2e/support/launch'
import { createEnglishRole } from '../../helpers/sampleRoles'

export type TimedFormat = 'docx' | 'pdf'

/** How long each export took in one start of the app, in milliseconds, the first one first. */
export type ExportTimes = Record<TimedFormat, number[]>

/** Longer than the app waits before it warms up, as a user needs to find a role and its export. */
const settlingMs = 3_000

/** A posting of four pages. */
const createLongPosting = (): RoleDraft => {
  const role = createEnglishRole()
  const { primary } = role.responsibilities
  return {
    ...role,
    responsibilities: {
      ...role.responsibilities,
      primary: Array.from({ length: 36 }, (_, index) =>
        createListItem(primary[index % primary.length]?.text ?? ''),
      ),
    },
  }
}

const createRole = (page: Page, draft: RoleDraft): Promise<RoleId> =>
  page.evaluate(async (written) => {
    const opened = await window.rolebench.invoke('workspace.openSample', {})
    if (!opened.ok) throw new Error(opened.error.message)
    const created = await window.rolebench.invoke('roles.create', { draft: written })
    if (!created.ok) throw new Error(created.error.message)
    return created.value.id
  }, draft)

/** From the click to the answer: read, rendered, safely on disk, and logged. */
const timeExport = (page: Page, roleId: RoleId, format: TimedFormat): Promise<number> =>
  page.evaluate(
    async ({ roleId: id, format: wanted }) => {
      const chosen = await window.rolebench.invoke('dialogs.chooseSaveFile', {
        roleId: id,
        audience: 'full',
        agencyId: null,
        pageSize: 'A4',
        format: wanted,
      })
      if (!chosen.ok || chosen.value === null) throw new Error('No file was chosen.')
      const started = performance.now()
      const exported = await window.rolebench.invoke('documents.exportPosting', {
        roleId: id,
        audience: 'full',
        agencyId: null,
        pageSize: 'A4',
        formats: [wanted],
        target: { kind: 'file', token: chosen.value.token },
      })
      if (!exported.ok) throw new Error(exported.error.message)
      return performance.now() - started
    },
    { roleId, format },
  )

/** Exports a posting once and returns how long it took, in milliseconds. */
export type Export = (format: TimedFormat) => Promise<number>

/** Starts the real app with one role to export, passes it to `task`, and quits it. */
export const withExports = async <Value>(
  task: (exportAs: Export, app: ElectronApplication) => Promise<Value>,
): Promise<Value> => {
  const sandbox = await createSandbox()
  const app = await launchApp(sandbox)
  try {
    const page = await app.firstWindow()
    const roleId = await createRole(page, createLongPosting())
    await page.waitForTimeout(settlingMs)
    return await task(async (format) => {
      await answerSaveDialogs(app, join(sandbox.documents, `posting.${format}`))
      return timeExport(page, roleId, format)
    }, app)
  } finally {
    await app.close()
    await removeSandbox(sandbox)
  }
}

/** Starts the real app and exports a posting `runs` times in each format. */
export const measureExports = (runs: number): Promise<ExportTimes> =>
  withExports(async (exportAs) => {
    const times: ExportTimes = { docx: [], pdf: [] }
    for (const format of ['docx', 'pdf'] as const)
      for (let run = 0; run < runs; run += 1) times[format].push(await exportAs(format))
    return times
  })
