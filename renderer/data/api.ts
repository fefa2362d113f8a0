import type {
  ChannelInput,
  ChannelName,
  ChannelOutput,
  RolebenchBridge,
} from '@shared/contract/contract'
import type { EventName, EventPayload } from '@shared/contract/events'
import type { AppError, ErrorCode, Result } from '@shared/contract/result'

declare global {
  interface Window {
    readonly rolebench: RolebenchBridge
  }
}

/** A failed call, for callers that expect errors to be thrown, such as TanStack Query. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode
  readonly details: unknown

  constructor(error: AppError) {
    super(error.message)
    this.code = error.code
    this.details = error.details
  }
}

/** Calls the main process; a failure is returned as a value. */
const ask = <Name extends ChannelName>(
  name: Name,
  input: ChannelInput<Name>,
): Promise<Result<ChannelOutput<Name>>> => window.rolebench.invoke(name, input)

/** Calls the main process; a failure is thrown as an `ApiError`. */
const call = async <Name extends ChannelName>(
  name: Name,
  input: ChannelInput<Name>,
): Promise<ChannelOutput<Name>> => {
  const result = await ask(name, input)
  if (!result.ok) throw new ApiError(result.error)
  return result.value
}

/** Calls `listener` on each event until the returned function is called. */
const subscribe = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): (() => void) => window.rolebench.subscribe(name, listener)

export const api = { ask, call, subscribe }
