import { describe, expect, it } from 'vitest'
import { composeAccents } from '@electron/importers/readers/pdf/letters/composeAccents'
import { decodeUnit } from '@electron/importers/readers/pdf/letters/decodeUnit'
import { readTexLigatures } from '@electron/importers/readers/pdf/letters/readTexLigatures'

const place = (text: string, left: number, right: number, bottom = 0) => ({
  text,
  left,
  right,
  bottom,
  top: bottom + 10,
})

const join = (chars: readonly { text: string }[]): string => chars.map(({ text }) => text).join('')

describe('letters of TeX’s older fonts', () => {
  const decode = (...codes: number[]): string[] =>
    readTexLigatures(codes.map((code) => ({ text: decodeUnit(code) }))).map(({ text }) => text)

  it('give the two or three letters that a ligature without a map stands for', () => {
    expect(decode(0x1b, 0x1c, 0x1d, 0x1e, 0x1f)).toEqual(['ff', 'fi', 'fl', 'ffi', 'ffl'])
    expect(decode(0x0b, 0x0c, 0x0e, 0x0f)).toEqual(['ff', 'fi', 'ffi', 'ffl'])
  })

  it('are not guessed where the most frequent ligature is missing, as other fonts have others there', () => {
    expect(decode(0x1b, 0x1e).join('')).not.toMatch(/\p{L}/u)
  })

  it('are no letters where a code is the bare number of a bullet', () => {
    expect(decodeUnit(0x04)).toMatch(/^\p{Co}$/u)
    expect([0x09, 0x0a, 0x0d, 0x02].map(decodeUnit)).toEqual(['\t', '\n', '\r', '-'])
  })

  it('take the accent that is set over them, from before or behind', () => {
    expect(join(composeAccents([place('´', 1, 4), place('e', 0, 5), place('t', 5, 8)]))).toBe('ét')
    expect(join(composeAccents([place('u', 0, 5), place('ˆ', 1, 4)]))).toBe('û')
    expect(join(composeAccents([place('¨', 1, 4), place('ı', 1, 4)]))).toBe('ï')
  })

  it('take the raised accent of a capital from the end of the line', () => {
    const line = [place('E', 0, 7), place('t', 7, 10), place('e', 10, 15), place('´', 2, 5, 3)]
    expect(join(composeAccents(line))).toBe('Éte')
  })

  it('are not looked for again and again on a page of lone accents', () => {
    let looks = 0
    const accents = Array.from({ length: 4_000 }, (_, index) => ({
      ...place('´', index * 10, index * 10 + 3),
      get text() {
        looks += 1
        return '´'
      },
    }))
    expect(composeAccents(accents)).toHaveLength(accents.length)
    expect(looks).toBeLessThan((accents.length * accents.length) / 5)
  })

  it('leave an accent alone that stands over none of them, or over one of the line above', () => {
    expect(join(composeAccents([place('`', 0, 3), place('l', 3, 5)]))).toBe('`l')
    expect(join(composeAccents([place('e', 0, 5, 12), place('´', 1, 4)]))).toBe('e´')
  })
})
