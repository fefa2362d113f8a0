/** The server that `npm run dev` puts behind the app's own pages, for hot reload. */
export interface DevServer {
  /** Where hot reload listens. */
  socket: string
  fetchFile: (appUrl: string) => Promise<Response>
}

/**
 * The dev server that electron-vite names in the environment; null in a packaged
 * app, whatever the environment says, and where none is named.
 */
export const findDevServer = (
  isPackaged: boolean,
  environment: NodeJS.ProcessEnv,
): DevServer | null => {
  const base = environment.ELECTRON_RENDERER_URL
  if (isPackaged || base === undefined || !URL.canParse(base)) return null
  const { host } = new URL(base)
  return {
    socket: `ws://${host}`,
    fetchFile: (appUrl) => {
      const { pathname, search } = new URL(appUrl)
      return fetch(new URL(`${pathname}${search}`, base))
    },
  }
}
