import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { ChannelName, ChannelOutput, RolebenchBridge } from '@shared/contract/contract'
import type { EventName, EventPayload } from '@shared/contract/events'
import { isChannelName, isEventName } from '@shared/contract/names'
import type { ErrorCode, Result } from '@shared/contract/result'
import { nameCall, nameEvent } from './platform/ipc/wireNames'

const isResultOf = <Name extends ChannelName>(
  answer: unknown,
): answer is Result<ChannelOutput<Name>> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer

/** As `fail` in the contract, which would bring its schemas along. */
const refuse = (code: ErrorCode, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
})

const invoke: RolebenchBridge['invoke'] = async (name, input) => {
  if (!isChannelName(name)) return refuse('invalid-input', 'Rolebench has no such channel.')
  try {
    const answer: unknown = await ipcRenderer.invoke(nameCall(name), input)
    if (isResultOf<typeof name>(answer)) return answer
    return refuse(
      'internal',
      'Rolebench gave no answer. Nothing that was saved is lost; try again.',
    )
  } catch {
    return refuse(
      'internal',
      'Rolebench could not take this request. Nothing that was saved is lost; try again.',
    )
  }
}

const subscribe = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): (() => void) => {
  if (!isEventName(name)) throw new Error('Rolebench has no such event.')
  const forward = (_event: IpcRendererEvent, payload: EventPayload<Name>): void => listener(payload)
  ipcRenderer.on(nameEvent(name), forward)
  return () => {
    ipcRenderer.off(nameEvent(name), forward)
  }
}

contextBridge.exposeInMainWorld('rolebench', { invoke, subscribe } satisfies RolebenchBridge)
