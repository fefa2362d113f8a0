import type { ElectronApplication } from '@playwright/test'

/** Makes the next folder and file dialogs return these paths; none means that the user cancels. */
export const answerOpenDialogs = (app: ElectronApplication, paths: string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
  }, paths)

/** Makes the next save dialogs return this path; null means that the user cancels. */
export const answerSaveDialogs = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)

/**
 * Answers questions with the button of this label, or with the one to cancel if there is none.
 * See `listQuestions`.
 */
export const answerQuestions = (app: ElectronApplication, button: string): Promise<void> =>
  app.evaluate(({ dialog }, label) => {
    const asked: string[] = []
    Object.assign(globalThis, { askedQuestions: asked })
    dialog.showMessageBox = (...args: unknown[]) => {
      const options = args[args.length - 1] as Electron.MessageBoxOptions
      asked.push([options.message, options.detail, ...(options.buttons ?? [])].join('\n'))
      const chosen = options.buttons?.findIndex((each) => each.startsWith(label)) ?? -1
      return Promise.resolve({
        response: chosen >= 0 ? chosen : (options.cancelId ?? 0),
        checkboxChecked: false,
      })
    }
  }, button)

/** Lists the questions asked since `answerQuestions`: message, detail and buttons, one line each. */
export const listQuestions = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => {
    const { askedQuestions } = globalThis as { askedQuestions?: string[] }
    return askedQuestions ?? []
  })

/** Has files opened nowhere; the answer lists the paths of those that would have been. */
export const recordOpened = async (app: ElectronApplication): Promise<() => Promise<string[]>> => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedPaths: opened })
    shell.openPath = (path) => {
      opened.push(path)
      return Promise.resolve('')
    }
  })
  return () => app.evaluate(() => (globalThis as { openedPaths?: string[] }).openedPaths ?? [])
}
