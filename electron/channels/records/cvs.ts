import type { ReadingProgress } from '@shared/contract/channels/postingChannels'
import { ok } from '@shared/contract/result'
import { createFromFile } from '../../services/candidateFiles/createFromFile'
import { createCvSources } from '../../services/candidateFiles/cvSources'
import { findSamePeople } from '../../services/candidateFiles/findSamePeople'
import { updateFromFile } from '../../services/candidateFiles/updateFromFile'
import type { HandlerContext } from '../../services/context'
import { createStoppableTasks } from '../../services/tasks/stoppableTasks'
import type { AreaHandlers } from '../handling/areaHandlers'
import { bindToSession } from '../handling/workspaceHandlers'

/** Reading CVs, which needs no workspace, and making candidates of them. */
export const createCvHandlers = ({
  session,
  files,
  reading,
  emit,
}: Pick<HandlerContext, 'session' | 'files' | 'reading' | 'emit'>): AreaHandlers<'cvs'> => {
  const sources = createCvSources(files, reading)
  const tasks = createStoppableTasks<ReadingProgress>((progress) => emit('cvs.progress', progress))

  return {
    ...bindToSession(session, {
      'cvs.findSame': async (workspace, { people }) => ok(await findSamePeople(workspace, people)),

      'cvs.import': async (workspace, { source, draft }) => {
        const file = await sources.open(source)
        return file.ok
          ? createFromFile(workspace, draft, file.value.fileName, file.value.bytes)
          : file
      },

      'cvs.update': async (workspace, { source, draft, candidateId, choices }) => {
        const file = await sources.open(source)
        return file.ok ? updateFromFile(workspace, candidateId, draft, choices, file.value) : file
      },
    }),

    'cvs.unpack': ({ source }) => tasks.run(({ signal }) => sources.unpack(source, { signal })),

    'cvs.read': async ({ source }) => {
      const file = await sources.open(source)
      if (!file.ok) return file
      const { fileName, bytes } = file.value
      return tasks.run(({ signal, onProgress }) =>
        reading.readCv(bytes, fileName, {
          signal,
          onProgress: (page) =>
            onProgress({ step: 'reading', name: fileName, done: 0, total: 1, page }),
        }),
      )
    },

    'cvs.showPage': async ({ source, page, attachment }) => {
      const file = await sources.open(source)
      return file.ok
        ? reading.showCvPage(file.value.bytes, file.value.fileName, { page, attachment })
        : file
    },

    'cvs.cancel': () => {
      tasks.stop()
      sources.forget()
      return Promise.resolve(ok(null))
    },
  }
}
