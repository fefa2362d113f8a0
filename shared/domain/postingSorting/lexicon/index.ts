import { chinese } from './chinese'
import { dutch } from './dutch'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { italian } from './italian'
import { portuguese } from './portuguese'
import { spanish } from './spanish'
import { swedish } from './swedish'
import type { Lexicon } from './types'

export * from './types'

/** Every language whose postings are sorted by their words. */
export const lexicons: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  chinese,
]
