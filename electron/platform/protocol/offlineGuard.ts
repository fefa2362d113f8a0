import { app, type Session } from 'electron'
import { isOfflineUrl } from './origins'

/** *Copy as list* puts text and a plain list on the clipboard; reading it takes a paste. */
const grantedPermission = 'clipboard-sanitized-write'

/** Stops Chromium from contacting anything outside this computer. Call it before `ready`. */
export const switchOffNetwork = (devSocket: string | null): void => {
  const switches: [name: string, value?: string][] = [
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['disable-sync'],
    ['dns-prefetch-disable'],
    ['no-pings'],
    ['no-proxy-server'],
    ['host-resolver-rules', `MAP * ~NOTFOUND${devSocket ? ', EXCLUDE localhost' : ''}`],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ]
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}

const guardSession = (session: Session, devSocket: string | null): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOfflineUrl(url, devSocket) }),
  )
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === grantedPermission),
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === grantedPermission)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

/** Denies the network, every download and every permission but one in all future sessions. Call it before `ready`. */
export const guardSessions = (devSocket: string | null): void => {
  app.on('session-created', (session) => guardSession(session, devSocket))
}
