import { analyse } from 'chardet'
import { decodeWithCodePage, westernCodePage } from '@shared/domain/textRepair/codePages'
import { scoreReading } from './scoreReading'

export interface DecodedText {
  text: string
  /** The encoding's usual name, in lower case. */
  encoding: string
  /** Whether the bytes could also be read differently, so that somebody should check. */
  isGuess: boolean
}

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte)

const decodeAs = (content: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(content)
  } catch {
    return null
  }
}

const decodeMarked = (content: Uint8Array): DecodedText | null => {
  const mark = byteOrderMarks.find(({ bytes }) => startsWith(content, bytes))
  const text = mark === undefined ? null : decodeAs(content, mark.encoding, false)
  return mark === undefined || text === null
    ? null
    : { text, encoding: mark.encoding, isGuess: false }
}

/** Enough of a text to detect its encoding. */
const sampleBytes = 64 * 1024

/** Detects UTF-16 without a byte order mark: in Western text every second byte is zero. */
const decodeUnmarkedUtf16 = (content: Uint8Array): DecodedText | null => {
  const sample = content.subarray(0, sampleBytes)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  const encoding =
    odd > half * 0.3 && even < half * 0.05
      ? 'utf-16le'
      : even > half * 0.3 && odd < half * 0.05
        ? 'utf-16be'
        : null
  const text = encoding === null ? null : decodeAs(content, encoding, false)
  return encoding === null || text === null ? null : { text, encoding, isGuess: true }
}

/** Decodes UTF-8 into which a few bytes of another encoding were pasted; those are read as windows-1252. */
const decodeStrayUtf8 = (content: Uint8Array): DecodedText | null => {
  const pieces: string[] = []
  let strays = 0
  let sequences = 0
  let start = 0
  const flush = (end: number): void => {
    if (end > start) pieces.push(new TextDecoder('utf-8').decode(content.subarray(start, end)))
  }
  for (let at = 0; at < content.length;) {
    const length = lengthOfSequence(content, at)
    if (length > 1) sequences += 1
    if (length > 0) {
      at += length
      continue
    }
    flush(at)
    pieces.push(decodeWithCodePage(content.subarray(at, at + 1), westernCodePage))
    strays += 1
    at += 1
    start = at
  }
  flush(content.length)
  return sequences >= 2 && strays * 4 <= sequences
    ? { text: pieces.join(''), encoding: 'utf-8', isGuess: true }
    : null
}

/** Returns how many bytes the character at `at` takes in UTF-8; 0 for a byte that begins none. */
const lengthOfSequence = (content: Uint8Array, at: number): number => {
  const lead = content[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead < 0xe0
      ? 2
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xf0 && lead < 0xf5
          ? 4
          : 0
  for (let next = 1; next < length; next += 1)
    if (((content[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

const singleByte = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'iso-8859-2',
] as const
const multiByte = ['gb18030', 'shift_jis', 'euc-jp', 'big5', 'euc-kr'] as const

const decodeCandidate = (content: Uint8Array, encoding: string): string | null =>
  encoding === 'windows-1252'
    ? // Not TextDecoder: some Node versions decode windows-1252 as ISO 8859-1.
      decodeWithCodePage(content, westernCodePage)
    : decodeAs(content, encoding, true)

/** Finds the legacy encoding in which the bytes read best, with an n-gram detector and by the look of words. */
const decodeLegacy = (content: Uint8Array): DecodedText => {
  const sample = content.subarray(0, sampleBytes)
  const ranked = new Map(
    analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence]),
  )
  const beyondAscii = sample.filter((byte) => byte >= 0x80).length
  const read = [...multiByte, ...singleByte].flatMap((encoding) => {
    const text = decodeCandidate(content, encoding)
    if (text === null) return []
    const known =
      ranked.get(encoding) ??
      (encoding === 'windows-1252' ? ranked.get('iso-8859-1') : undefined) ??
      0
    return [
      {
        encoding,
        text,
        score: scoreReading(text.slice(0, sampleBytes)) + (known / 100) * beyondAscii * 0.4,
      },
    ]
  })
  const best = read.reduce<(typeof read)[number] | null>(
    (one, other) => (one === null || other.score > one.score ? other : one),
    null,
  )
  return best === null
    ? {
        text: decodeWithCodePage(content, westernCodePage),
        encoding: 'windows-1252',
        isGuess: true,
      }
    : { text: best.text, encoding: best.encoding, isGuess: true }
}

/**
 * Decodes the bytes of a file, whatever their encoding. UTF-8 and anything with a byte order mark
 * is certain; everything else is marked as a guess. Never fails.
 */
export const decodeText = (content: Uint8Array): DecodedText => {
  const marked = decodeMarked(content)
  if (marked !== null) return marked
  const unicode = decodeAs(content, 'utf-8', true)
  if (unicode !== null && !unicode.includes('\0'))
    return { text: unicode, encoding: 'utf-8', isGuess: false }
  return decodeUnmarkedUtf16(content) ?? decodeStrayUtf8(content) ?? decodeLegacy(content)
}
