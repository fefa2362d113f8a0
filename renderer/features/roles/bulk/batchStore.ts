import { create } from 'zustand'
import type { RoleId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { notifyError } from '@renderer/ui/tasks/notify'
import { sendOne, type Sending, type SendingResult, type SendOptions } from './sendBatch'

/** Several roles that are sent out together: what is asked, what is written, what came of it. */
export type Batch =
  | { step: 'asking'; roleIds: readonly RoleId[] }
  | { step: 'sending'; results: readonly SendingResult[]; total: number; isStopping: boolean }
  | { step: 'done'; results: readonly SendingResult[]; total: number; options: SendOptions }

/** The batch that is being asked about, sent, or read; null for none. */
export const useBatch = create<{ batch: Batch | null }>()(() => ({ batch: null }))

const show = (batch: Batch | null): void => useBatch.setState({ batch })

/** Asks for whom, and in which formats, roles are to be sent out. */
export const askToSendOut = (roleIds: readonly RoleId[]): void => show({ step: 'asking', roleIds })

export const closeBatch = (): void => show(null)

/** Ends a batch after the posting that is being written. */
export const stopBatch = (): void => {
  const { batch } = useBatch.getState()
  if (batch?.step === 'sending') show({ ...batch, isStopping: true })
}

/**
 * Writes postings one after the other, and keeps what came of each. Unsaved edits to their roles are
 * saved first; if that fails, nothing is sent. `before` are the results of sendings that are not
 * repeated.
 */
export const sendBatch = async (
  sendings: readonly Sending[],
  options: SendOptions,
  before: readonly SendingResult[] = [],
): Promise<void> => {
  const total = before.length + sendings.length
  let results = before
  show({ step: 'sending', results, total, isStopping: false })
  await editSessions.roles.flush([...new Set(sendings.map(({ roleId }) => roleId))])
  for (const sending of sendings) {
    const { batch } = useBatch.getState()
    if (batch?.step !== 'sending' || batch.isStopping) break
    results = [...results, { sending, outcome: await sendOne(sending, options, results) }]
    const { batch: now } = useBatch.getState()
    if (now?.step === 'sending') show({ ...now, results })
  }
  show({ step: 'done', results, total, options })
}

/** Asks for a folder; null if none was chosen or that failed, which the user is told. */
export const chooseBatchFolder = async (): Promise<SendOptions['folder'] | null> => {
  const chosen = await api.ask('dialogs.chooseFolder', { purpose: 'export' })
  if (chosen.ok) return chosen.value?.token ?? null
  notifyError(chosen.error)
  return null
}
