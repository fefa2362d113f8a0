import { expect, type RunningApp } from './fixtures'

/** Gives the window's content a size in pixels, and waits until it has it. */
export const resize = async (
  { electron, page }: RunningApp,
  width: number,
  height: number,
): Promise<void> => {
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      const shown = BrowserWindow.getAllWindows().find((each) => each.isVisible())
      shown?.setContentSize(size.width, size.height)
    },
    { width, height },
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}
