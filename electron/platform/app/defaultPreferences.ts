import type { Preferences } from '@shared/contract/channels/appChannels'
import { defaultTheme } from '@shared/document/theme'

/** Countries that use Letter paper, according to the Unicode CLDR's `paperSize` data. */
const letterCountries: readonly string[] = [
  ...['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'],
]

/** The initial preferences. `country` is an ISO 3166 code, or empty if unknown. */
export const createDefaultPreferences = (country: string): Preferences => ({
  raterName: '',
  pageSize: letterCountries.includes(country) ? 'Letter' : 'A4',
  theme: defaultTheme,
  colorScheme: 'system',
})
