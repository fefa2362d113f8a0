import type { EventPayload } from '@shared/contract/events'
import { fail, ok } from '@shared/contract/result'
import type { ChannelOutput } from '@shared/contract/contract'
import { previewedRows } from '@shared/contract/channels/candidates/sheetChannels'
import {
  applyColumnMap,
  applyLayouts,
  listHeadings,
} from '@shared/domain/candidateSheets/columnMap'
import type { CvSources } from '../../services/candidateFiles/cvSources'
import { importSheet, type ImportedSheet } from '../../services/candidateFiles/importSheet'
import type { HandlerContext } from '../../services/context'
import { createStoppableTasks } from '../../services/tasks/stoppableTasks'
import type { AreaHandlers } from '../handling/areaHandlers'
import { bindToSession } from '../handling/workspaceHandlers'

const notAList = fail('invalid-input', 'This file is no list of candidates any more.')

const describe = ({
  created,
  updated,
  duplicates,
  failed,
  isStopped,
}: ImportedSheet): ChannelOutput<'sheets.import'> => ({
  created: created.map(({ row, candidate: { id, name } }) => ({ row, id, name })),
  updated: updated.map(({ row, undo, candidate: { id, name } }) => ({ row, id, name, undo })),
  duplicates: duplicates.map(({ id, of, why }) => ({ id, of, why })),
  failed: failed.map(({ row, error }) => ({ row, message: error.message })),
  isStopped,
})

/** Lists of candidates from other programs. */
export const createSheetHandlers = ({
  session,
  reading,
  emit,
  sources,
}: Pick<HandlerContext, 'session' | 'reading' | 'emit'> & {
  sources: CvSources
}): AreaHandlers<'sheets'> => {
  const tasks = createStoppableTasks<Omit<EventPayload<'sheets.progress'>, 'step'>>((progress) =>
    emit('sheets.progress', { ...progress, step: 'importing' }),
  )

  return {
    ...bindToSession(session, {
      'sheets.read': async (workspace, { source }) => {
        const file = await sources.open(source)
        if (!file.ok) return file
        const { bytes, fileName } = file.value
        const read = await tasks.run(({ signal }) => reading.readSheet(bytes, fileName, { signal }))
        if (!read.ok || read.value === null) return read.ok ? ok(null) : read
        const layouts = workspace.sheetLayouts.list()
        const sheet = applyLayouts(read.value, layouts)
        const headings = listHeadings(sheet).join('\n')
        return ok({
          ...sheet,
          rows: sheet.rows.slice(0, previewedRows),
          rowCount: sheet.rows.length,
          isRemembered:
            headings !== '' && layouts.some((layout) => layout.headings.join('\n') === headings),
        })
      },

      'sheets.import': async (workspace, { source, mapping }) => {
        const file = await sources.open(source)
        if (!file.ok) return file
        const { bytes, fileName } = file.value
        return tasks.run(async ({ signal, onProgress }) => {
          const read = await reading.readSheet(bytes, fileName, { signal })
          if (!read.ok) return read
          if (read.value === null) return notAList
          const sheet = applyColumnMap(read.value, mapping)
          const headings = listHeadings(sheet)
          if (headings.length > 0) {
            const kept = await workspace.sheetLayouts.remember({
              headings,
              columns: sheet.columns,
            })
            if (!kept.ok) return kept
          }
          const imported = await importSheet(workspace, sheet, fileName, { signal, onProgress })
          return imported.ok ? ok(describe(imported.value)) : imported
        })
      },
    }),

    'sheets.stop': () => {
      tasks.stop()
      return Promise.resolve(ok(null))
    },
  }
}
