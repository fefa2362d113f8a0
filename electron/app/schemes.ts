import { protocol } from 'electron'

/** The scheme, host and origin of the app's own pages. */
export const appScheme = 'app'
export const appOrigin = `${appScheme}://rolebench`
export const appPage = `${appOrigin}/index.html`

/** The scheme of documents on their way to paper. */
export const printScheme = 'app-print'

/** Makes both schemes behave like https: with an origin, and relative URLs. Before `ready`. */
export const registerSchemes = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
    { scheme: printScheme, privileges: { standard: true, secure: true } },
  ])
