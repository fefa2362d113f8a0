import type { ChannelInput, ChannelOutput, Handler } from '@shared/contract/contract'
import type { Result } from '@shared/contract/result'
import type { Workspace, WorkspaceSession } from '@electron/services/workspaces/workspaceSession'
import type { ChannelArea, AreaChannel, HandledChannel } from './areaHandlers'

/** Handles a channel that needs an open workspace. */
type WorkspaceHandler<Name extends HandledChannel> = (
  workspace: Workspace,
  input: ChannelInput<Name>,
) => Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>

/** Handlers of channels that all need an open workspace. */
export type WorkspaceHandlers<Name extends HandledChannel> = {
  readonly [Each in Name]: WorkspaceHandler<Each>
}

type BoundHandlers<Name extends HandledChannel> = { [Each in Name]: Handler<Each> }

/** The handlers of an area whose channels all need an open workspace. */
export type WorkspaceAreaHandlers<Name extends ChannelArea> = WorkspaceHandlers<AreaChannel<Name>>

/** Passes handlers the workspace that is open when they are called; fails with `no-workspace` if none is. */
export function bindToSession<Name extends HandledChannel>(
  session: Pick<WorkspaceSession, 'getWorkspace'>,
  handlers: WorkspaceHandlers<Name>,
): BoundHandlers<Name>
// A separate signature, since the compiler can't see that the loop covers every name.
export function bindToSession<Name extends HandledChannel>(
  session: Pick<WorkspaceSession, 'getWorkspace'>,
  handlers: WorkspaceHandlers<Name>,
): Partial<BoundHandlers<Name>> {
  const bind =
    <Each extends Name>(handle: WorkspaceHandler<Each>): Handler<Each> =>
    async (input) => {
      const workspace = session.getWorkspace()
      return workspace.ok ? handle(workspace.value, input) : workspace
    }
  const bound: Partial<BoundHandlers<Name>> = {}
  for (const name in handlers) bound[name] = bind(handlers[name])
  return bound
}
