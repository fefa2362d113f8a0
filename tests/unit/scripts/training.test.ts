import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tokenize } from '@shared/domain/postingSorting/lines/tokens'
import { scoreLine } from '@shared/domain/postingSorting/lineModel/scoreLine'
import { projectRoot } from '../../../scripts/setup/paths.mjs'
import { learnWeights } from '../../../scripts/training/learnWeights'
import { readExamples } from '../../../scripts/training/readExamples'

const findLikeliest = (text: string): string | undefined =>
  Object.entries(scoreLine(text, tokenize(text))).sort((one, other) => other[1] - one[1])[0]?.[0]

describe('The model of lines', () => {
  it('has the weights that training on the adverts gives', () => {
    const examples = readExamples(join(projectRoot, 'scripts', 'training', 'adverts'))
    const kept = join(
      projectRoot,
      'shared',
      'domain',
      'postingSorting',
      'lineModel',
      'weights.json',
    )
    expect(learnWeights(examples) === readFileSync(kept, 'utf8')).toBe(true)
  }, 60_000)

  it.each([
    ['Established in 1974, our bakery now supplies ninety shops across the county.', 'company'],
    ['Please send your CV and two references to the head of the kitchen by Friday.', 'application'],
    ['Wir bieten Ihnen ein Jobticket und 30 Tage Urlaub.', 'offer'],
    ['Vous justifiez d’au moins trois ans d’expérience en boulangerie.', 'requirements'],
    ['Готовить блюда по технологическим картам и следить за чистотой кухни', 'responsibilities'],
  ])('tells by words alone what a line is about: %s', (text, expected) => {
    expect(findLikeliest(text)).toBe(expected)
  })

  it('says where a line to learn from has a class that is not known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rolebench-training-'))
    await writeFile(join(folder, 'en.tsv'), 'company\tA mill.\nbenefit\tFree bread.\n')
    expect(() => readExamples(folder)).toThrow('en.tsv:2: no class “benefit”.')
  })
})
