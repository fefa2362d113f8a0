import { describe, expect, it } from 'vitest'
import { chooseNames, findMissing, selectPackages } from '../../../scripts/setup/systemPackages.mjs'

const namesFor = (use: { tests: boolean; displayed: boolean }) =>
  selectPackages(use).map(({ name }) => name)

describe('the system packages', () => {
  it('asks for a virtual screen only where there is no real one', () => {
    expect(namesFor({ tests: false, displayed: true })).not.toContain('xvfb')
    expect(namesFor({ tests: false, displayed: false })).toEqual(
      expect.arrayContaining(['xvfb', 'xauth', 'libgtk-3-0']),
    )
  })

  it('asks for the tools of the tests only to run the tests', () => {
    expect(namesFor({ tests: false, displayed: false })).not.toContain('libreoffice-writer')
    expect(namesFor({ tests: true, displayed: false })).toEqual(
      expect.arrayContaining(['libreoffice-writer', 'poppler-utils', 'unzip']),
    )
  })

  it('counts a removed package whose settings were left behind as missing', () => {
    const listing = 'unzip installed\nxvfb config-files\n'
    expect(findMissing(['unzip', 'xvfb', 'xauth'], listing)).toEqual(['xvfb', 'xauth'])
  })

  it('accepts a library under the name that newer releases gave it', () => {
    expect(findMissing(['libgtk-3-0'], 'libgtk-3-0t64 installed\n')).toEqual([])
  })

  it('asks apt for the newer name if there is one', () => {
    const available = new Set(['libasound2t64', 'xvfb'])
    expect(chooseNames(['libasound2', 'xvfb'], available)).toEqual(['libasound2t64', 'xvfb'])
  })
})
