import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext, createTestContext, type TestContext } from '../testContext'

const check = async ({ handlers }: TestContext, language: string, ...words: string[]) =>
  expectOk(await handlers['spelling.check']({ language, words }))

const add = (context: TestContext, ...paths: string[]) =>
  context.handlers['spelling.addDictionaries']({
    tokens: paths.map((path) => context.files.describe(path).token),
  })

/** A dictionary of two words, one of which takes an ending, in an old encoding. */
const aff = Buffer.from('SET ISO8859-1\nSFX ß Y 1\nSFX ß 0 n .\n', 'latin1')
const dic = Buffer.from('2\nBäckerei/ß\nBrot\n', 'latin1')

const refused = (reason: string) => ({
  error: { code: 'invalid-input', message: expect.stringContaining(reason) as string },
})

const writePair = async ({ folder }: TestContext, stem: string, rules = aff): Promise<string[]> => {
  await mkdir(folder, { recursive: true })
  const paths = [join(folder, `${stem}.aff`), join(folder, `${stem}.dic`)]
  await writeFile(paths[0]!, rules)
  await writeFile(paths[1]!, dic)
  return paths
}

describe('the dictionaries that come with the program', () => {
  it.each([
    ['en', 'colour', 'experiance'],
    ['fr', 'l’entreprise', 'compétances'],
    ['es', 'experiencia', 'experencia'],
    ['nl', 'ervaring', 'ervarring'],
    ['pl', 'doświadczenie', 'doświatczenie'],
    ['pt', 'experiência', 'experiênsia'],
  ])('know %s', async (language, right, wrong) => {
    const context = await createTestContext()
    expect(await check(context, language, right, wrong)).toEqual({
      hasDictionary: true,
      misspelt: [wrong],
    })
  })

  it('take either spelling of English, and only the British for British roles', async () => {
    const context = await createTestContext()
    expect((await check(context, 'en', 'organise', 'color')).misspelt).toEqual([])
    expect((await check(context, 'en-GB', 'organise', 'color')).misspelt).toEqual(['color'])
  })

  it('take English words in every language', async () => {
    const context = await createTestContext()
    expect((await check(context, 'fr', 'developer', 'develloper')).misspelt).toEqual(['develloper'])
  })

  it('say nothing of a language that they do not know', async () => {
    const context = await createTestContext()
    expect(await check(context, 'de', 'Brott')).toEqual({ hasDictionary: false, misspelt: [] })
  })

  it('suggest what may be meant', async () => {
    const { handlers } = await createTestContext()
    const suggested = await handlers['spelling.suggest']({ language: 'en', word: 'experiance' })
    expect(expectOk(suggested)).toContain('experience')
  })
})

describe('a dictionary added from files', () => {
  it('is used from then on, whatever its encoding, and can be removed', async () => {
    const context = await createTestContext()
    const all = expectOk(await add(context, ...(await writePair(context, 'de_DE_small'))))
    expect(all).toContainEqual({ language: 'de-DE', isShipped: false })
    expect(await check(context, 'de', 'Brot', 'Bäckerein', 'Brott')).toEqual({
      hasDictionary: true,
      misspelt: ['Brott'],
    })
    const left = await context.handlers['spelling.removeDictionary']({ language: 'de-DE' })
    expect(expectOk(left).every(({ isShipped }) => isShipped)).toBe(true)
    expect((await check(context, 'de', 'Brott')).hasDictionary).toBe(false)
  })

  it('comes out of an extension, without its hyphenation', async () => {
    const context = await createTestContext()
    const zip = new JSZip()
    zip.file('de_AT/de_AT.aff', aff).file('de_AT/de_AT.dic', dic)
    zip.file('hyph/hyph_de_AT.dic', 'x').file('dictionaries.xcu', '<x/>')
    await writePair(context, 'unused')
    const path = join(context.folder, 'german.oxt')
    await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }))
    const all = expectOk(await add(context, path))
    expect(all.filter(({ isShipped }) => !isShipped)).toEqual([
      { language: 'de-AT', isShipped: false },
    ])
  })

  it('is refused without its other half, without a language, and in an encoding that nobody knows', async () => {
    const context = await createTestContext()
    const [rules] = await writePair(context, 'de_DE')
    expect(await add(context, rules!)).toMatchObject(refused('.dic'))
    const nameless = await writePair(context, 'index')
    expect(await add(context, ...nameless)).toMatchObject(refused('language'))
    const odd = await writePair(context, 'de_CH', Buffer.from('SET NONSENSE-9\n'))
    expect(expectFailure(await add(context, ...odd))).toBe('damaged')
    expect((await check(context, 'de', 'Brott')).hasDictionary).toBe(false)
  })
})

describe('the words of a workspace', () => {
  it('stay in it until they are removed', async () => {
    const { handlers, session } = await createOpenContext()
    const folder = expectOk(session.getWorkspace()).folder
    expectOk(await handlers['checks.setOwnWord']({ word: 'Knarzig', isKnown: true }))
    await session.close()
    expectOk(await session.open(folder))
    expect(expectOk(await handlers['checks.listOwnWords']({}))).toEqual(['Knarzig'])
    const left = await handlers['checks.setOwnWord']({ word: 'Knarzig', isKnown: false })
    expect(expectOk(left)).toEqual([])
  })
})
