import { z } from 'zod'
import { pageSizeSchema, postingThemeSchema } from '@shared/model/sentPosting'
import { defineChannel, noInput, nothing } from './channel'

/** The user's preferences on this machine; stored outside the workspace. */
export const preferencesSchema = z.object({
  raterName: z.string(),
  pageSize: pageSizeSchema,
  theme: postingThemeSchema,
  colorScheme: z.enum(['system', 'light', 'dark']),
})

export type Preferences = z.infer<typeof preferencesSchema>

/** An error that nothing in the window caught, or that only prevented a view from rendering. */
export const windowErrorSchema = z.object({
  event: z.enum(['script-error', 'unhandled-rejection', 'view-error']),
  kind: z.string().max(100),
  message: z.string().max(1_000),
  stack: z.string().max(10_000),
})

export type WindowError = z.infer<typeof windowErrorSchema>

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
  /** The window's answer to the `app.closing` event: the names of what could not be saved. */
  'app.finishClosing': defineChannel(z.object({ unsaved: z.array(z.string()) }), nothing),
  /** Logs an error of the window, without anything that reveals the user's data. */
  'app.reportError': defineChannel(windowErrorSchema, nothing),
}
