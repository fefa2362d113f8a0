import { describe, expect, it } from 'vitest'
import {
  findTheme,
  fitLogo,
  isReadableOnPaper,
  logoRoomMm,
  readColour,
} from '@shared/document/letterhead'
import { themes } from '@shared/document/theme'

describe('the colour of a letterhead', () => {
  it('is read as six digits, and nothing else is', () => {
    expect(readColour(' #0f526e ')).toBe('0F526E')
    for (const text of ['', '#fff', 'red', '#0f526e80', 'rgb(1, 2, 3)'])
      expect(readColour(text), text).toBeNull()
  })

  // The lightest grey that WCAG lets text be on white is #767676.
  it.each([
    ['767676', true],
    ['777777', false],
    ['FFCC00', false],
    ['0F526E', true],
  ])('%s is readable on paper: %s', (colour, isReadable) => {
    expect(isReadableOnPaper(colour)).toBe(isReadable)
  })

  it('is that of headings, with quieter lines', () => {
    const { heading, accent, rule, text } = findTheme('clear', {
      colour: '0F526E',
      font: null,
    }).colours
    expect([heading, accent, rule]).toEqual(['0F526E', '0F526E', 'ABC2CC'])
    expect(text).toBe(themes.clear.colours.text)
  })

  it('is that of lines alone where text could not be read in it', () => {
    const { heading, accent, rule, text } = findTheme('clear', {
      colour: 'FFCC00',
      font: null,
    }).colours
    expect([heading, accent, rule]).toEqual([text, text, 'FFCC00'])
  })
})

describe('the font of a letterhead', () => {
  it('is that of headings and text, and leaves the theme’s sizes as they are', () => {
    const { fonts, sizes } = findTheme('clear', { colour: null, font: 'times' })
    expect([fonts.heading.name, fonts.body.name]).toEqual(['Times New Roman', 'Times New Roman'])
    expect(sizes).toEqual(themes.clear.sizes)
  })

  it('is the theme’s own without one', () => {
    expect(findTheme('studio', { colour: null, font: null })).toEqual(themes.studio)
  })
})

describe('a logo', () => {
  const room = (millimetres: number): number => Math.round((millimetres / 25.4) * 96)

  it('fills the height or the width that there is for it, and keeps its shape', () => {
    expect(fitLogo({ width: 100, height: 100 })).toEqual({
      width: room(logoRoomMm.height),
      height: room(logoRoomMm.height),
    })
    const wide = fitLogo({ width: 4_000, height: 400 })
    expect(wide.width).toBe(room(logoRoomMm.width))
    expect(wide.height).toBe(Math.round(wide.width / 10))
  })

  it('is never without a size', () => {
    expect(fitLogo({ width: 10_000, height: 1 }).height).toBe(1)
  })
})
