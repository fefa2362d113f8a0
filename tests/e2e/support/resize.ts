import { expect, type RunningApp } from './fixtures'

/** Resizes the window's content, in pixels, and waits for it to take effect. */
export const resize = async (
  { electron, page }: RunningApp,
  width: number,
  height: number,
): Promise<void> => {
  // A window that is not shown yet has no size to set.
  await expect
    .poll(async () => {
      await electron.evaluate(
        ({ BrowserWindow }, size) => {
          const shown = BrowserWindow.getAllWindows().find((each) => each.isVisible())
          shown?.setContentSize(size.width, size.height)
        },
        { width, height },
      )
      return page.evaluate(() => window.innerWidth)
    })
    .toBe(width)
}
