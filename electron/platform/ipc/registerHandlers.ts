import { contract, type ChannelName } from '@shared/contract/contract'
import { fail } from '@shared/contract/result'
import { answerCall, type AnswerOptions } from './answerCall'
import type { Caller } from './trustedSender'
import { callWire } from './wireNames'

/** The part of a call's event that is read here; Electron's own event has it. */
export interface CallEvent {
  sender: { id: number }
  senderFrame: Caller['frame']
}

/** The part of Electron's `ipcMain` that is used here. */
export interface IpcMainPort {
  handle: (
    channel: string,
    listener: (event: CallEvent, ...args: unknown[]) => Promise<unknown>,
  ) => void
}

export interface RegisterOptions extends AnswerOptions {
  ipcMain: IpcMainPort
  isTrusted: (caller: Caller) => boolean
}

const isChannelName = (name: unknown): name is ChannelName =>
  typeof name === 'string' && Object.hasOwn(contract, name)

/**
 * Answers the calls of all channels of the contract. Each is answered with a `Result`:
 * refused for an untrusted sender or an unknown channel, else see `answerCall`.
 */
export const registerHandlers = ({ ipcMain, isTrusted, ...options }: RegisterOptions): void =>
  ipcMain.handle(callWire, async (event, name, input) => {
    if (!isTrusted({ webContentsId: event.sender.id, frame: event.senderFrame }))
      return fail('untrusted-sender', 'Only the Rolebench window may make this request.')
    return isChannelName(name)
      ? answerCall(name, input, options)
      : fail('invalid-input', 'Rolebench has no such channel.')
  })
