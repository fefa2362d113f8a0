import { describe, expect, it } from 'vitest'
import { attachmentHashSchema } from '@shared/model/ids'
import {
  letterheadStyleSchema,
  plainLetterheadStyle,
  type LetterheadStyle,
} from '@shared/model/letterhead'
import { buildPostingDocument, type PostingAgency } from '@shared/posting/buildPostingDocument'
import type { PostingDocument } from '@shared/document/postingDocument'
import { createEnglishRole } from '../../helpers/sampleRoles'

const logo = { hash: attachmentHashSchema.parse('0'.repeat(64)), width: 30, height: 10, alt: ' ' }
const logoPicture = { png: 'iVBORw0KGgo=', width: 30, height: 10, alt: '' }

const build = (
  style: Partial<LetterheadStyle>,
  agency: Partial<PostingAgency> = {},
): PostingDocument =>
  buildPostingDocument({
    role: createEnglishRole(),
    audience: 'agency',
    agency: {
      name: 'Harbour Search',
      letterhead: '',
      withhold: [],
      letterheadStyle: { ...plainLetterheadStyle, ...style },
      ...agency,
    },
    pageSize: 'A4',
    today: '2026-11-23',
  })

describe('the letterhead of a posting', () => {
  it('has the agency’s logo, called by the agency’s name if nothing is said of it', () => {
    expect(build({ logo }, { logoPicture }).letterhead?.logo).toEqual({
      ...logoPicture,
      alt: 'Harbour Search',
    })
  })

  it('has no logo until its picture is read', () => {
    expect(build({ logo }).letterhead?.logo).toBeNull()
  })

  it('has a foot without empty lines, and signs off after everything else', () => {
    const { letterhead, blocks } = build({
      footer: ' Registered in Bristol \n\nVAT 1',
      signOff: 'Ask for Dana.\nWe answer within a day.',
    })
    expect(letterhead?.footer).toEqual(['Registered in Bristol', 'VAT 1'])
    expect(blocks.slice(-2)).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Ask for Dana.' }], isSignOff: true },
      { kind: 'paragraph', runs: [{ text: 'We answer within a day.' }], isSignOff: true },
    ])
  })

  it('takes neither a colour nor a font that this version doesn’t know', () => {
    const unknown = { ...plainLetterheadStyle, colour: 'teal', font: 'papyrus' }
    expect(build(letterheadStyleSchema.parse(unknown)).letterhead?.brand).toEqual({
      colour: null,
      font: null,
    })
  })

  it('is asked about where it names the client that is withheld', () => {
    const { doubts } = build(
      { footer: 'Exclusively for Northwind Traders', signOff: 'Northwind says hello.' },
      { withhold: ['client'] },
    )
    expect(doubts.map(({ place }) => place)).toContain('Letterhead')
  })

  it('is not that of the public’s advert', () => {
    const document = buildPostingDocument({
      role: createEnglishRole(),
      audience: 'advert',
      agency: null,
      pageSize: 'A4',
      today: '2026-11-23',
    })
    expect(document).not.toHaveProperty('letterhead')
  })
})
