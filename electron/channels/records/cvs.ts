import type { ReadingProgress } from '@shared/contract/channels/postingChannels'
import { ok } from '@shared/contract/result'
import { createFromFile } from '../../services/candidateFiles/createFromFile'
import type { CvSources } from '../../services/candidateFiles/cvSources'
import { findSamePeople } from '../../services/candidateFiles/findSamePeople'
import { updateFromFile } from '../../services/candidateFiles/updateFromFile'
import { tellMail } from '../../services/candidateFiles/tellMail'
import type { HandlerContext } from '../../services/context'
import { createStoppableTasks } from '../../services/tasks/stoppableTasks'
import type { AreaHandlers } from '../handling/areaHandlers'
import { bindToSession } from '../handling/workspaceHandlers'

/** Reading CVs, which needs no workspace, and making candidates of them. */
export const createCvHandlers = ({
  session,
  reading,
  emit,
  sources,
}: Pick<HandlerContext, 'session' | 'reading' | 'emit'> & {
  sources: CvSources
}): AreaHandlers<'cvs'> => {
  const tasks = createStoppableTasks<ReadingProgress>((progress) => emit('cvs.progress', progress))

  return {
    ...bindToSession(session, {
      'cvs.findSame': async (workspace, { people }) => ok(await findSamePeople(workspace, people)),

      'cvs.import': async (workspace, { source, draft, mail }) => {
        const file = await sources.open(source)
        if (!file.ok) return file
        const { fileName, bytes } = file.value
        const created = await createFromFile(workspace, draft, fileName, bytes)
        if (!created.ok) return created
        const told = await tellMail(workspace, created.value.id, mail)
        return told.ok ? created : told
      },

      'cvs.update': async (workspace, { source, draft, candidateId, choices, mail }) => {
        const file = await sources.open(source)
        if (!file.ok) return file
        const updated = await updateFromFile(workspace, candidateId, draft, choices, file.value)
        if (!updated.ok) return updated
        const told = await tellMail(workspace, candidateId, mail)
        return told.ok ? updated : told
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
