import { BrowserWindow, nativeTheme, screen } from 'electron'
import { minimumSize, placeWindow, type Placement, type Rectangle } from './windowPlacement'

export interface MainWindowOptions {
  preloadFile: string
  iconFile: string
  /** The last placement; null on first start. */
  remembered: Placement | null
  hasDevTools: boolean
}

/** The colour that the page starts with (`--surface` of the design tokens), so that nothing flashes. */
const backgrounds = { light: '#ffffff', dark: '#1c1d20' }

const listScreens = (): [Rectangle, ...Rectangle[]] => {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary.workArea, ...others.map(({ workArea }) => workArea)]
}

/** The position of a window; for a maximised one, where it would be restored to. */
export const getPlacement = (window: BrowserWindow): Placement => ({
  ...window.getNormalBounds(),
  isMaximized: window.isMaximized(),
})

/** Creates the app's window, empty and hidden; it is shown once its page is ready. */
export const createMainWindow = (options: MainWindowOptions): BrowserWindow => {
  const { isMaximized, ...bounds } = placeWindow(options.remembered, listScreens())
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Rolebench',
    icon: options.iconFile,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload: options.preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: options.hasDevTools,
    },
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  return window
}

/**
 * Loads a page. Rejects if it can't be loaded. Does not settle if the window is closed or its
 * process ends before that, which its supervisor reports.
 */
export const showPage = ({ webContents }: BrowserWindow, url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    webContents.once('did-finish-load', () => resolve())
    webContents.once('did-fail-load', (_event, _code, description) =>
      reject(new Error(description)),
    )
    webContents.loadURL(url).catch(() => undefined)
  })
