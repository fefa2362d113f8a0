import { z } from 'zod'
import { pageSizeSchema } from '@shared/model/submission'
import { defineChannel, noInput, nothing } from './channel'

/** What this user prefers on this machine; kept outside the workspace. */
export const preferencesSchema = z.object({
  raterName: z.string(),
  pageSize: pageSizeSchema,
  colorScheme: z.enum(['system', 'light', 'dark']),
})

export type Preferences = z.infer<typeof preferencesSchema>

export const appChannels = {
  'app.getInfo': defineChannel(
    noInput,
    z.object({
      version: z.string(),
      platform: z.enum(['darwin', 'win32', 'linux']),
      locale: z.string(),
    }),
  ),
  'app.getPreferences': defineChannel(noInput, preferencesSchema),
  'app.savePreferences': defineChannel(preferencesSchema.partial(), preferencesSchema),
  /** The window's answer to the `app.closing` event: what could not be saved, by name. */
  'app.finishClosing': defineChannel(z.object({ unsaved: z.array(z.string()) }), nothing),
}
