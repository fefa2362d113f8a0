import { decodeWithCodePage, westernCodePage } from '@shared/domain/textRepair/codePages'

/** The state within a group of rich text, which is restored after it. */
export interface RtfState {
  isBold: boolean
  isHidden: boolean
  /** Whether the group is not part of the page's text: fonts, pictures, field codes. */
  isSkipped: boolean
  /** Why its text is left out. */
  leftOut: string | null
  codePage: number
  /** How many characters replace an escaped one in programs without Unicode. */
  fallbackLength: number
  style: number | null
  outlineLevel: number | null
  listLevel: number | null
  isInTable: boolean
}

export const firstState: RtfState = {
  isBold: false,
  isHidden: false,
  isSkipped: false,
  leftOut: null,
  codePage: 1252,
  fallbackLength: 1,
  style: null,
  outlineLevel: null,
  listLevel: null,
  isInTable: false,
}

/** Code pages by the numbers by which fonts name their scripts (`\fcharset`), according to the specification. */
export const charsetCodePages: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

const encodingNames: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** Decodes text in a Windows code page, by its number. */
export const decodeBytes = (bytes: readonly number[], codePage: number): string => {
  const content = Uint8Array.from(bytes)
  // Not TextDecoder: some Node versions decode windows-1252 as ISO 8859-1.
  if (codePage === 1252) return decodeWithCodePage(content, westernCodePage)
  try {
    return new TextDecoder(encodingNames[codePage] ?? `windows-${codePage}`).decode(content)
  } catch {
    return decodeWithCodePage(content, westernCodePage)
  }
}

/** Groups whose text is not part of the page. */
export const skippedGroups = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata fldinst listtable listoverridetable ' +
    'rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr ' +
    'bkmkstart bkmkend annotation atnid atnauthor atnref atndate revtbl filetbl pntext listtext ' +
    'pnseclvl pn nonshppict template factoidname userprops company sp'
  ).split(' '),
)

/** The characters that control words represent. */
export const namedCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  '~': ' ',
  _: '‑',
  '-': '',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '{': '{',
  '}': '}',
  '\\': '\\',
}
