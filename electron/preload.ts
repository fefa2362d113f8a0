import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { ChannelName, ChannelOutput, RolebenchBridge } from '@shared/contract/contract'
import type { EventName, EventPayload } from '@shared/contract/events'
import type { Result } from '@shared/contract/result'
import { callWire, eventWire } from './platform/ipc/wireNames'

const isResultOf = <Name extends ChannelName>(
  answer: unknown,
): answer is Result<ChannelOutput<Name>> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer

/** The same as `fail` in the contract, which would bring its schemas along. */
const failInternally = (message: string): Result<never> => ({
  ok: false,
  error: { code: 'internal', message },
})

const invoke: RolebenchBridge['invoke'] = async (name, input) => {
  try {
    const answer: unknown = await ipcRenderer.invoke(callWire, name, input)
    if (isResultOf<typeof name>(answer)) return answer
    return failInternally('Rolebench did not answer. Saved changes are safe; try again.')
  } catch {
    return failInternally(
      'Rolebench could not accept this request. Saved changes are safe; try again.',
    )
  }
}

// One listener for each subscription; how many there are is up to the page.
ipcRenderer.setMaxListeners(0)

const subscribe = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): (() => void) => {
  const forward = (_event: IpcRendererEvent, told: unknown, payload: EventPayload<Name>): void => {
    if (told === name) listener(payload)
  }
  ipcRenderer.on(eventWire, forward)
  return () => {
    ipcRenderer.off(eventWire, forward)
  }
}

contextBridge.exposeInMainWorld('rolebench', { invoke, subscribe } satisfies RolebenchBridge)
