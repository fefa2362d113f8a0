/** What a page may load besides the app's files during development. */
export interface DevelopmentSources {
  /** Where hot reload listens, e.g. `ws://localhost:5173`. */
  socket: string
}

/**
 * The policy of the app's pages: own files only, no inline script, no `eval`, no
 * connections, no frames. Inline `<style>` elements need the nonce of this load.
 */
export const createContentSecurityPolicy = (
  nonce: string,
  development?: DevelopmentSources,
): string =>
  [
    "default-src 'none'",
    development ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    development ? `connect-src 'self' ${development.socket}` : "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The policy of documents on their way to paper: their own styles and embedded images, no script. */
export const printContentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
