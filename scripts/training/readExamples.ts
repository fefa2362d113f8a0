import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '@shared/domain/postingSorting/lines/tokens'
import { listFeatures } from '@shared/domain/postingSorting/lineModel/lineFeatures'
import { learntClasses } from '@shared/domain/postingSorting/lineModel/learntClasses'

/** One line of an advert with the class that it was given. */
export interface Example {
  language: string
  /** Which advert of all it stands in, to part adverts and not lines. */
  advert: number
  classIndex: number
  text: string
  features: number[]
}

/**
 * The lines of every `<language>[-<part>].tsv` in a folder: `class<TAB>text` to a line, a blank
 * line between adverts.
 *
 * @throws {Error} naming the file and the line of a class that is not known
 */
export const readExamples = (folder: string): Example[] => {
  let advert = 0
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      advert += 1
      return readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          if (line.trim() === '') {
            advert += 1
            return []
          }
          const [label = '', rest = ''] = line.split('\t')
          const classIndex = learntClasses.findIndex((known) => known === label)
          if (classIndex < 0) throw new Error(`${name}:${index + 1}: no class “${label}”.`)
          const text = rest.replace(/^- /, '')
          const features = listFeatures(text, tokenize(text))
          return [{ language: name.slice(0, 2), advert, classIndex, text, features }]
        })
    })
}
