import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Protocol } from 'electron'
import { isAppUrl } from '../ipc/trustedSender'
import { getMimeType, locateAppFile } from './appFiles'
import { createContentSecurityPolicy } from './contentSecurityPolicy'
import type { DevServer } from './devServer'
import { appOrigin, appScheme } from './origins'

const noncePlaceholder = '__CSP_NONCE__'

const notFound = (): Response => new Response('Not found', { status: 404 })

const readAppFile = async (root: string, url: string): Promise<Response> => {
  const file = locateAppFile(root, url)
  if (file === null) return notFound()
  try {
    const bytes = await readFile(file)
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': getMimeType(file) } })
  } catch {
    return notFound()
  }
}

const isPage = (response: Response): boolean =>
  response.headers.get('Content-Type')?.startsWith('text/html') ?? false

/** Adds the headers of the app's files; a page also gets its policy and nonce. */
const secure = async (response: Response, devServer: DevServer | null): Promise<Response> => {
  const headers = new Headers({
    'Content-Type': response.headers.get('Content-Type') ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
  if (!isPage(response)) return new Response(response.body, { status: response.status, headers })
  const nonce = randomBytes(16).toString('base64')
  headers.set('Content-Security-Policy', createContentSecurityPolicy(nonce, devServer ?? undefined))
  headers.set('Cache-Control', 'no-store')
  const html = (await response.text()).replaceAll(noncePlaceholder, nonce)
  return new Response(html, { status: response.status, headers })
}

/**
 * Serves `app://rolebench/…` from the folder of the built renderer, or in
 * development from the dev server, and nothing from anywhere else.
 */
export const serveApp = (
  protocol: Protocol,
  rendererFolder: string,
  devServer: DevServer | null,
): void =>
  protocol.handle(appScheme, async ({ url, method }) => {
    if (method !== 'GET' || !isAppUrl(url, appOrigin)) return notFound()
    const file = devServer ? await devServer.fetchFile(url) : await readAppFile(rendererFolder, url)
    return secure(file, devServer)
  })
