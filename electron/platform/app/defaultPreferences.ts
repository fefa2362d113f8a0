import type { Preferences } from '@shared/contract/channels/appChannels'

/** Countries that print on Letter, by the Unicode CLDR's `paperSize` data. */
const letterCountries: readonly string[] = [
  ...['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'],
]

/** What holds until the user says otherwise. `country` is an ISO 3166 code; empty where it is not known. */
export const createDefaultPreferences = (country: string): Preferences => ({
  raterName: '',
  pageSize: letterCountries.includes(country) ? 'Letter' : 'A4',
  colorScheme: 'system',
})
