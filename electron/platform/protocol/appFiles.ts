import { extname, join, resolve, sep } from 'node:path'

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

/** The MIME type that a file is served with, by its name. */
export const getMimeType = (path: string): string =>
  mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'

const decodePath = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/**
 * The file that a URL of the app means: always one inside `root`, or null for a URL
 * that means none, such as one that climbs out of it. `root` is absolute.
 */
export const locateAppFile = (root: string, url: string): string | null => {
  const path = decodePath(new URL(url).pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const file = resolve(join(root, path === '/' ? '/index.html' : path))
  return file.startsWith(resolve(root) + sep) ? file : null
}
