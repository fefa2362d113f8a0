import type { Page } from '@playwright/test'
import type { StartedApp } from './generatedApp'
import { measureFrames, type FrameTimes } from './measureFrames'

/** What the app needs while somebody works in it: times in milliseconds, memory in megabytes. */
export interface WorkFigures {
  typing: FrameTimes
  openCandidates: number
  moving: FrameTimes
  filtering: FrameTimes
  /** Resident memory of the main process, and of the process that draws the window. */
  mainMemory: number
  windowMemory: number
}

const sentence = ' It keeps everybody informed, and the stock in order.'
const search = 'engineer'
const moves = ['ArrowDown', 'ArrowDown', 'PageDown', 'End', 'ArrowUp', 'PageUp', 'Home']

/** As many as in the reference posting. */
const primaryFunctions = 24

const addPrimaryFunctions = async (page: Page): Promise<void> => {
  const last = page.getByRole('textbox', { name: /^Primary function (\d+) of \1$/ })
  await last.click()
  await last.press('End')
  const lines = Array.from({ length: primaryFunctions }, (_, index) => `Function ${index + 1}`)
  await page.evaluate(
    (text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    `\n${lines.join('\n')}`,
  )
  await page
    .getByRole('textbox', { name: /^Primary function \d+ of [23]\d$/ })
    .first()
    .waitFor()
}

const openCandidates = async (page: Page): Promise<number> => {
  const tab = page.getByRole('navigation').getByRole('button', { name: /^Candidates/ })
  const started = await page.evaluate(() => performance.now())
  await tab.click()
  await page.getByRole('listbox', { name: 'Candidates' }).getByRole('option').first().waitFor()
  return (await page.evaluate(() => performance.now())) - started
}

const readMemory = ({ electron }: StartedApp): Promise<{ main: number; window: number }> =>
  electron.evaluate(({ app }) => {
    const find = (type: string): number =>
      app.getAppMetrics().find((process) => process.type === type)?.memory.workingSetSize ?? NaN
    return { main: find('Browser') / 1024, window: find('Tab') / 1024 }
  })

/** Writes in a role, and moves, finds and filters in the list of candidates, by keyboard alone. */
export const measureWork = async (app: StartedApp): Promise<WorkFigures> => {
  const { page } = app
  await addPrimaryFunctions(page)
  const typing = await measureFrames(page, sentence)
  const opened = await openCandidates(page)
  await page.getByRole('listbox', { name: 'Candidates' }).focus()
  const moving = await measureFrames(page, moves)
  await page.getByRole('searchbox', { name: 'Search candidates' }).focus()
  const filtering = await measureFrames(page, search)
  const memory = await readMemory(app)
  return {
    typing,
    openCandidates: opened,
    moving,
    filtering,
    mainMemory: memory.main,
    windowMemory: memory.window,
  }
}
