import { showSection, showSetting } from '@renderer/navigation/showSetting'
import type { PaletteEntry } from './paletteEntries'

const inPreferences = 'Settings › Preferences'

/** Every setting, by the words that people use for it. */
export const settingEntries: readonly PaletteEntry[] = [
  {
    id: 'setting-name',
    label: 'Your name beside scores',
    description: inPreferences,
    keywords: 'settings preferences rater user rating as me',
    perform: () => showSetting(() => document.getElementById('rater-name')),
  },
  {
    id: 'setting-page-size',
    label: 'Page size',
    description: inPreferences,
    keywords: 'settings preferences paper a4 letter print',
    perform: () => showSetting(() => document.querySelector('main [aria-label="Page size"] input')),
  },
  {
    id: 'setting-appearance',
    label: 'Appearance',
    description: inPreferences,
    keywords: 'settings preferences dark light theme colours colors mode',
    perform: () =>
      showSetting(() => document.querySelector('main [aria-label="Appearance"] input')),
  },
  {
    id: 'setting-workspace',
    label: 'Workspace folder',
    description: 'Settings › Workspace',
    keywords: 'settings location where files place',
    perform: () => showSection('Workspace'),
  },
  {
    id: 'setting-spelling',
    label: 'Spelling',
    description: 'Settings › Spelling',
    keywords: 'settings dictionary dictionaries language words',
    perform: () => showSection('Spelling'),
  },
  {
    id: 'setting-backups',
    label: 'Backups',
    description: 'Settings › Backups',
    keywords: 'settings restore copy second folder schedule',
    perform: () => showSection('Backups'),
  },
  {
    id: 'setting-trash',
    label: 'Trash',
    description: 'Settings › Trash',
    keywords: 'settings deleted removed bin restore',
    perform: () => showSection('Trash'),
  },
  {
    id: 'setting-verify',
    label: 'Check the files',
    description: 'Settings › Check the files',
    keywords: 'settings verify damaged health integrity',
    perform: () => showSection('Check the files'),
  },
]
