import { chromium, type Page } from '@playwright/test'

export interface PageJob {
  /** A file of HTML. */
  from: string
  /** A `.pdf`, `.jpg` or `.png` file. */
  to: string
  /** HTML of each printed page's header; the number of the page stands below then. */
  header?: string
}

const pageNumber =
  '<div style="font-size:8px;width:100%;text-align:center"><span class="pageNumber"></span>/<span class="totalPages"></span></div>'

const print = async (page: Page, path: string, header: string): Promise<void> => {
  const margin = { top: '20mm', bottom: '18mm', left: '16mm', right: '16mm' }
  const headed = { displayHeaderFooter: true, headerTemplate: header, footerTemplate: pageNumber }
  await page.pdf({
    path,
    format: 'A4',
    printBackground: true,
    ...(header === '' ? { preferCSSPageSize: true } : { ...headed, margin }),
  })
}

/** Prints pages of HTML to PDF, or takes pictures of them, in the Chromium of the system (`CHROMIUM` names another). */
export const printInChromium = async (jobs: readonly PageJob[]): Promise<void> => {
  if (jobs.length === 0) return
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1240, height: 1754 } })
    for (const { from, to, header = '' } of jobs) {
      await page.goto(`file://${from}`)
      if (to.endsWith('.pdf')) await print(page, to, header)
      else if (to.endsWith('.png')) await page.screenshot({ path: to })
      else await page.screenshot({ path: to, type: 'jpeg', quality: 45 })
    }
  } finally {
    await browser.close()
  }
}
