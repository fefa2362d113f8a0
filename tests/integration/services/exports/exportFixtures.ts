import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { ChannelInput } from '@shared/contract/contract'
import type { ExportFormat } from '@shared/model/sentPosting'
import { createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext, type TestContext } from '../testContext'

export type ExportRequest = ChannelInput<'documents.exportPosting'>

/** The day on which every test exports. */
export const today = '2026-05-04'

/** A workspace with one role for Northwind, and an empty folder `out` to export to, on the day `today`. */
export const createWithRole = async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00`) })
  onTestFinished(() => void vi.useRealTimers())
  const context = await createOpenContext()
  const draft = createRoleDraft({ client: 'Northwind' })
  const role = expectOk(await context.handlers['roles.create']({ draft }))
  const out = join(context.folder, 'out')
  await mkdir(out)
  const request = (
    formats: ExportFormat[],
    fields: Partial<ExportRequest> = {},
  ): ExportRequest => ({
    roleId: role.id,
    audience: 'full',
    agencyId: null,
    pageSize: 'A4',
    formats,
    target: { kind: 'folder', token: context.files.issue(out), overwrite: false },
    ...fields,
  })
  return { ...context, role, out, request }
}

export const listSentPostings = async ({ handlers }: TestContext) =>
  expectOk(await handlers['sentPostings.list']({}))
