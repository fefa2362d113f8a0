import { arabic } from './languages/arabic'
import { chinese } from './languages/chinese'
import { dutch } from './languages/dutch'
import { english } from './languages/english'
import { french } from './languages/french'
import { german } from './languages/german'
import { greek } from './languages/greek'
import { italian } from './languages/italian'
import { japanese } from './languages/japanese'
import { polish } from './languages/polish'
import { portuguese } from './languages/portuguese'
import { russian } from './languages/russian'
import { spanish } from './languages/spanish'
import { swedish } from './languages/swedish'
import type { Lexicon } from './types'

export * from './types'

/** The words of every language in which postings are sorted. */
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
