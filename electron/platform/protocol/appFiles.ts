import path, { extname, type PlatformPath } from 'node:path'

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

/** The MIME type of a file, by its extension. */
export const getMimeType = (file: string): string =>
  mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'

const decodePath = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/**
 * The file behind a URL of the app, always inside `root`; null for a URL that is invalid
 * or points outside of it. `root` is absolute.
 */
export const locateAppFile = (
  root: string,
  url: string,
  rules: PlatformPath = path,
): string | null => {
  const wanted = decodePath(new URL(url).pathname)
  if (wanted === null || wanted.includes('\0') || wanted.includes('\\')) return null
  const file = rules.resolve(rules.join(root, wanted === '/' ? '/index.html' : wanted))
  return file.startsWith(rules.resolve(root) + rules.sep) ? file : null
}
