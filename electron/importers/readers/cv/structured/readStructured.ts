import type { CvReading } from '@shared/model/reading/cvReading'
import { findLanguage } from '@shared/domain/cvReading/findLanguage'
import { readEuropass } from './europass'
import { readFreshResume } from './freshResume'
import { readJsonResume } from './jsonResume'
import { readVcard } from './vcard'

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const readAny = (text: string, bytes: Uint8Array): CvReading | null => {
  const start = text.slice(0, 2_000).trimStart()
  if (start.startsWith('{')) {
    const json = parseJson(text)
    return readFreshResume(json) ?? readJsonResume(json)
  }
  if (/^BEGIN:VCARD/iu.test(start)) return readVcard(text)
  return /^<\?xml|^<(?:\w+:)?(?:SkillsPassport|Candidate)\b/u.test(start) &&
    /SkillsPassport|<(?:\w+:)?Candidate\b/u.test(start)
    ? readEuropass(bytes)
    : null
}

const toLine = (text: string, index: number) => ({
  text,
  cells: [text],
  number: index + 1,
  isItem: true,
  isBold: false,
  level: null,
  size: 1,
  left: null,
  gap: null,
  page: 0,
  column: 0,
})

/** Reads a CV in a format with fields of its own: JSON Resume, FRESH, vCard or Europass XML; null for others. */
export const readStructuredCv = (bytes: Uint8Array): CvReading | null => {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/u, '')
  const reading = readAny(text, bytes)
  if (reading === null || reading.text.trim() === '') return null
  return { ...reading, language: findLanguage(reading.text.split('\n').map(toLine)) }
}

/** How a format with fields of its own begins. */
const structuredStart = /^(?:\uFEFF|\s)*(?:[{<]|BEGIN:VCARD)/iu

/** Whether a file is a CV in a format with fields of its own; false for one that is broken. */
export const isStructuredCv = (bytes: Uint8Array): boolean => {
  if (!structuredStart.test(new TextDecoder().decode(bytes.subarray(0, 200)))) return false
  try {
    return readStructuredCv(bytes) !== null
  } catch {
    return false
  }
}
