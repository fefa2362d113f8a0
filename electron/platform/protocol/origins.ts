/** The scheme, the origin and the one page of the app's own window. */
export const appScheme = 'app'
export const appOrigin = `${appScheme}://rolebench`
export const appPage = `${appOrigin}/index.html`

/** The scheme of documents being printed. */
export const printScheme = 'app-print'

const offlineProtocols: readonly string[] = [
  `${appScheme}:`,
  `${printScheme}:`,
  'data:',
  'blob:',
  'devtools:',
]

/**
 * Whether the app may load a URL: its own files and what is already in memory; and
 * in development hot reload, which listens at the origin `devSocket`.
 */
export const isOfflineUrl = (url: string, devSocket: string | null): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return offlineProtocols.includes(protocol) || `${protocol}//${host}` === devSocket
}
