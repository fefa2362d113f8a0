import { channelNames } from '@shared/contract/names'
import { fail } from '@shared/contract/result'
import { answerCall, type AnswerOptions } from './answerCall'
import type { Caller } from './trustedSender'
import { nameCall } from './wireNames'

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

/**
 * Puts a handler behind every channel of the contract. Each call is answered with a
 * `Result`: refused for an untrusted sender, else see `answerCall`.
 */
export const registerHandlers = ({ ipcMain, isTrusted, ...options }: RegisterOptions): void => {
  for (const name of channelNames) {
    ipcMain.handle(nameCall(name), async (event, input) =>
      isTrusted({ webContentsId: event.sender.id, frame: event.senderFrame })
        ? answerCall(name, input, options)
        : fail('untrusted-sender', 'Only the window of Rolebench itself may ask this.'),
    )
  }
}
