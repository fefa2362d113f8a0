import { arabic } from './arabic'
import { chinese } from './chinese'
import { dutch } from './dutch'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { greek } from './greek'
import { italian } from './italian'
import { japanese } from './japanese'
import { polish } from './polish'
import { portuguese } from './portuguese'
import { russian } from './russian'
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
  polish,
  swedish,
  greek,
  russian,
  chinese,
  japanese,
  arabic,
]
