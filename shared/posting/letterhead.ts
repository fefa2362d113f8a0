import { cleanLine, cleanLines } from '@shared/domain/text/cleanText'
import { readColour, type DocumentLetterhead, type LogoPicture } from '../document/letterhead'
import type { Block } from '../document/postingDocument'
import type { Agency } from '@shared/model/agency'
import { letterheadFontSchema } from '@shared/model/letterhead'

/** The parts of an agency that make its letterhead. */
export interface LetterheadAgency extends Pick<Agency, 'name' | 'letterhead' | 'letterheadStyle'> {
  /** Its logo, read from where it is kept; without it the letterhead has none. */
  logoPicture?: LogoPicture
}

/** The lines at the top of a document: the letterhead’s own, or the agency’s name. */
export const listLetterheadLines = ({ letterhead, name }: LetterheadAgency): string[] => {
  const lines = cleanLines(letterhead)
  return lines.length > 0 ? lines : cleanLines(name)
}

/** Logo, colour, font and foot of an agency’s letterhead; nothing where it has only lines. */
export const buildLetterhead = (
  agency: LetterheadAgency | null,
): { letterhead?: DocumentLetterhead } => {
  if (!agency?.letterheadStyle) return {}
  const { colour, font, footer, logo } = agency.letterheadStyle
  return {
    letterhead: {
      logo:
        logo !== null && agency.logoPicture !== undefined
          ? { ...agency.logoPicture, alt: cleanLine(logo.alt) || cleanLine(agency.name) }
          : null,
      brand: {
        colour: readColour(colour),
        font: letterheadFontSchema.safeParse(font).data ?? null,
      },
      footer: cleanLines(footer),
    },
  }
}

/** The lines that an agency signs off with. */
export const buildSignOff = (agency: LetterheadAgency | null): Block[] =>
  cleanLines(agency?.letterheadStyle?.signOff ?? '').map((text) => ({
    kind: 'paragraph',
    runs: [{ text }],
    isSignOff: true,
  }))
