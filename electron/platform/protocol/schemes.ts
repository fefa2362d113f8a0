import { protocol } from 'electron'
import { appScheme, printScheme } from './origins'

/** Makes the app's own schemes behave like https: with an origin, and relative URLs. Call it before `ready`. */
export const registerSchemes = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
    { scheme: printScheme, privileges: { standard: true, secure: true } },
  ])
