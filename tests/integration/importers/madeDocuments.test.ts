import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPostingFile } from '@electron/importers/readers/readPosting'
import { readAdvertTable } from '../../helpers/adverts/readAdvertTable'
import { isTitleRight } from '../../helpers/adverts/scoreAdvert'
import { scoreDocument, type DocumentScore } from '../../helpers/adverts/scoreDocument'
import { expectOk } from '../store/temporaryWorkspace'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures')
const documents = readdirSync(join(fixtures, 'documents')).filter((name) => !name.endsWith('.md'))

/** The advert that `de-pflege.docx` was made from. */
const readAdvert = (document: string) => {
  const name = document.replace(/\.\w+$/u, '').replace('-', '/')
  return readAdvertTable(name, readFileSync(join(fixtures, 'adverts', `${name}.tsv`), 'utf8'))
}

const mostWrong = 0.1
const mostWrongOfAll = 0.05

describe('an advert that another program turned into a document', () => {
  const scores: DocumentScore[] = []

  it.each(documents)('is sorted like its text: %s', async (name) => {
    const advert = readAdvert(name)
    const bytes = readFileSync(join(fixtures, 'documents', name))
    const score = scoreDocument(advert, expectOk(await readPostingFile(bytes, name)))
    scores.push(score)
    expect(score.isKindRight).toBe(true)
    expect(isTitleRight(advert, score.titles), score.titles.join(' | ')).not.toBe(false)
    expect(score.wrong.length / score.lines, score.wrong.join('\n')).toBeLessThanOrEqual(mostWrong)
  })

  it('has 95 % of its lines in place, overall', () => {
    const wrong = scores.flatMap((score) => score.wrong)
    const lines = scores.reduce((sum, score) => sum + score.lines, 0)
    expect(scores).toHaveLength(documents.length)
    expect(wrong.length / lines, wrong.join('\n')).toBeLessThanOrEqual(mostWrongOfAll)
  })
})
