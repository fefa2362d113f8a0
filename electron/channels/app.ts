import { ok } from '@shared/contract/result'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'

/** Information about the app, and the user's preferences on this machine. */
export const createAppHandlers = ({
  appInfo,
  preferences,
}: Pick<HandlerContext, 'appInfo' | 'preferences'>): AreaHandlers<'app'> => ({
  'app.getInfo': () => Promise.resolve(ok(appInfo)),
  'app.getPreferences': () => Promise.resolve(ok(preferences.get())),
  'app.savePreferences': (changes) => preferences.save(changes),
})
