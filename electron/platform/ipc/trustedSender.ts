/** The frame that a call came from. */
export interface SenderFrame {
  url: string
  /** Null for a window's main frame. */
  parent: unknown
}

export interface Caller {
  /** Electron's id of the web contents. */
  webContentsId: number
  /** Null if the frame no longer exists or has navigated since it called. */
  frame: SenderFrame | null
}

/** Whether a URL belongs to the app's own pages. */
export const isAppUrl = (url: string, appOrigin: string): boolean =>
  URL.canParse(url) && `${new URL(url).protocol}//${new URL(url).host}` === appOrigin

/**
 * Whether a call comes from the main frame of the app's own window, showing one of
 * the app's own pages. `windowId` is that window's web contents id; null while
 * there is no window.
 */
export const isTrustedCaller = (
  { webContentsId, frame }: Caller,
  windowId: number | null,
  appOrigin: string,
): boolean =>
  windowId !== null &&
  webContentsId === windowId &&
  frame !== null &&
  frame.parent === null &&
  isAppUrl(frame.url, appOrigin)
