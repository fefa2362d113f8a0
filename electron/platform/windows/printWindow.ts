import { BrowserWindow, session, type Session } from 'electron'
import { printContentSecurityPolicy } from '../protocol/contentSecurityPolicy'
import { printScheme } from '../protocol/origins'
import type { PrintRequest } from '@electron/documents/pdf/printRequest'
import { createFooterTemplate, createHeaderTemplate } from './printTemplates'

const documentUrl = `${printScheme}://document/`

/** A hidden window that turns one document at a time into a PDF, and is kept warm for the next. */
export class PrintWindow {
  private html = ''
  private readonly window: BrowserWindow

  constructor() {
    this.window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: this.openSession(),
        javascript: false,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        devTools: false,
      },
    })
  }

  /**
   * The PDF of a document: tagged, with an outline, fonts embedded. Rejects when the
   * document can't be shown, or when its process ends before it is printed.
   */
  async print(request: PrintRequest): Promise<Uint8Array> {
    this.html = request.html
    const { webContents } = this.window
    await this.unlessGone(webContents.loadURL(documentUrl))
    return this.unlessGone(
      webContents.printToPDF({
        pageSize: request.pageSize,
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: createHeaderTemplate(request),
        footerTemplate: createFooterTemplate(request),
      }),
    )
  }

  isUsable(): boolean {
    return !this.window.isDestroyed() && !this.window.webContents.isCrashed()
  }

  /** Stops printing for good; it can't be used again. */
  destroy(): void {
    this.html = ''
    if (!this.window.isDestroyed()) this.window.destroy()
  }

  /** A session of its own, kept in memory, that serves the one document and nothing else. */
  private openSession(): Session {
    const own = session.fromPartition('print')
    if (own.protocol.isProtocolHandled(printScheme)) own.protocol.unhandle(printScheme)
    own.protocol.handle(printScheme, ({ url }) =>
      url === documentUrl
        ? new Response(this.html, {
            headers: {
              'Content-Type': 'text/html; charset=utf-8',
              'Content-Security-Policy': printContentSecurityPolicy,
              'Cache-Control': 'no-store',
            },
          })
        : new Response('Not found', { status: 404 }),
    )
    return own
  }

  private async unlessGone<Value>(task: Promise<Value>): Promise<Value> {
    const { webContents } = this.window
    let stopWatching = (): void => undefined
    const gone = new Promise<never>((_resolve, reject) => {
      const end = (): void => reject(new Error('The print window ended before it was done.'))
      webContents.once('render-process-gone', end)
      webContents.once('destroyed', end)
      stopWatching = () => {
        webContents.off('render-process-gone', end)
        webContents.off('destroyed', end)
      }
    })
    try {
      return await Promise.race([task, gone])
    } finally {
      stopWatching()
    }
  }
}
