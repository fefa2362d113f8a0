import { describe, expect, it } from 'vitest'
import { codePages, decodeWithCodePage, westernCodePage } from '@shared/domain/textRepair/codePages'
import { decodeUtf8At } from '@shared/domain/textRepair/utf8'

const pageNamed = (name: string) => codePages.find((page) => page.name === name)!

describe('code pages', () => {
  it.each(codePages)('$name has a character for each of 128 bytes', (page) => {
    expect(page.characters).toHaveLength(128)
    page.characters.forEach((character, index) => {
      expect(page.byteOf.get(character)).toBe(0x80 + index)
    })
  })

  // Latin-1 positions of windows-1252 are left out: some Node versions decode it as ISO 8859-1.
  it.each(codePages.filter((page) => page !== westernCodePage))(
    '$name agrees with the platform’s decoder wherever that defines a character',
    (page) => {
      const decoder = new TextDecoder(page.name)
      page.characters.forEach((character, index) => {
        const theirs = decoder.decode(Uint8Array.of(0x80 + index))
        if (/[\u0080-\u009F\uFFFD]/u.test(theirs)) return
        expect(character).toBe(theirs)
      })
    },
  )

  it('fills what windows-1253 leaves undefined from windows-1252', () => {
    const greek = pageNamed('windows-1253')
    expect(decodeWithCodePage(Uint8Array.of(0x9f, 0x88, 0xaa), greek)).toBe('Ÿˆª')
    expect(greek.byteOf.get('Ÿ')).toBe(0x9f)
    expect(greek.byteOf.get('\u009F')).toBe(0x9f)
  })

  it('fills what both leave undefined with the control of the same number', () => {
    expect(decodeWithCodePage(Uint8Array.of(0x81), pageNamed('windows-1253'))).toBe('\u0081')
  })
})

describe('strict UTF-8', () => {
  it.each([
    ['an overlong form', [0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a number above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a lone continuation byte', [0x80]],
    ['a cut sequence', [0xe2, 0x80]],
    ['a gap', [0xe2, undefined, 0x94]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeUtf8At((index) => bytes[index], 0)).toBeNull()
  })

  it.each(['é', '—', '💰', '\u{10FFFF}', '\uFFFD'])('reads %s', (character) => {
    const bytes = [...new TextEncoder().encode(character)]
    expect(decodeUtf8At((index) => bytes[index], 0)).toEqual({
      codePoint: character.codePointAt(0),
      length: bytes.length,
    })
  })
})
