import type { PostingReading } from '@shared/model/reading/postingReading'
import { acceptedPlaces, expectedKind } from './acceptedPlaces'
import { foldText } from './foldText'
import type { LabelledAdvert } from './labelledAdvert'

export interface DocumentScore {
  /** The lines in the wrong place, as `duties put into offer: Bake bread`. */
  wrong: string[]
  /** How many lines are scored. */
  lines: number
  titles: string[]
  isKindRight: boolean
}

interface Piece {
  /** Letters and digits alone. */
  folded: string
  place: string
}

const listPieces = ({ posting }: PostingReading): Piece[] =>
  [
    ...posting.roles.flatMap((role) => role.lines),
    ...posting.leftOut.map((left) => ({ ...left, place: 'leftOut' })),
  ]
    .sort((one, other) => one.from - other.from)
    .map(({ text, place }) => ({ folded: foldLine(text), place: place.split('.')[0] ?? place }))

/** Lists lose the numbers that a program generates. */
const foldLine = (text: string): string =>
  foldText(text.replace(/^[^\p{L}\d]*(?:[oO] )?\(?\d{1,2}[.)、]/u, ''))

/** Finds where a line ended up: the piece that equals the line, or else the one in which it begins. */
const findPlace = (wanted: string, pieces: readonly Piece[]): string => {
  const whole = pieces.find(({ folded }) => folded === wanted)
  if (whole !== undefined) return whole.place
  const start = pieces
    .map(({ folded }) => folded)
    .join('')
    .indexOf(wanted)
  if (start < 0) return 'lost'
  let end = 0
  const first = pieces.find(({ folded }) => {
    end += folded.length
    return start < end
  })
  return first?.place ?? 'lost'
}

/** Whether a document made from `advert` was sorted as a person labelled it; lines are matched by their letters. */
export const scoreDocument = (advert: LabelledAdvert, reading: PostingReading): DocumentScore => {
  const pieces = listPieces(reading)
  const kind = expectedKind[advert.kind]
  const wrong: string[] = []
  let lines = 0
  advert.text.split('\n').forEach((text, index) => {
    const label = advert.labels.get(index + 1)
    const accepted = label === undefined ? null : acceptedPlaces[label]
    if (accepted === null) return
    const place = findPlace(foldLine(text), pieces)
    lines += 1
    if (!accepted.includes(place)) wrong.push(`${label} put into ${place}: ${text}`)
  })
  return {
    wrong,
    lines,
    titles: reading.posting.roles.map(({ title }) => title),
    isKindRight: kind === null || kind === reading.posting.kind,
  }
}
