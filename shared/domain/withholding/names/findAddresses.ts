import { foldLetters } from '../letters/foldLetters'
import type { NameForm } from './nameForms'
import { plain, type TextMatch } from '../textMatch'

const piece = /[^\s,;()<>"“”«»]+/gu

// Generic top-level domains; those of countries have two letters.
const generalEndings = new Set(
  'com net org info biz edu gov int jobs careers work group tech cloud online store shop app dev agency company global international digital software solutions consulting bank finance media news blog site website space world life health care energy engineering systems services network team email xyz club design studio ventures capital partners holdings gmbh ltd inc llc sarl рф укр бг'.split(
    ' ',
  ),
)

// Two-letter endings that are more often those of files and programs than of hosts.
const fileEndings = new Set('js ts py rb cs md sh vb go'.split(' '))

const host = /(?:^|@|\/\/|www\.)(?:[\p{L}\p{N}\p{M}_-]+\.)+([\p{L}\p{N}-]+)(?=$|[/:?#.!'’])/u

/**
 * Whether a piece of text without spaces is an e-mail address, a web address, a handle or a
 * hashtag: `maybe` if the only sign is a dot before letters that end no known host.
 */
const isAddress = (text: string): 'yes' | 'maybe' | 'no' => {
  if (/[\p{L}\p{N}]@[\p{L}\p{N}]|^[@#][\p{L}_]|:\/\/|^www\./u.test(text)) return 'yes'
  const [, ending = ''] = host.exec(text) ?? []
  const small = ending.toLowerCase()
  if (fileEndings.has(small) || ending === 'NET') return 'no'
  if (generalEndings.has(small) || /^[a-z]{2}$/u.test(small)) return 'yes'
  return /^\p{Ll}{2,}$/u.test(ending) ? 'maybe' : 'no'
}

const shortestInside = 4

type Verdict = 'certain' | 'doubtful' | null

const judgeAddress = (text: string, forms: readonly NameForm[]): Verdict => {
  const { letters } = foldLetters(text)
  const labels = text.split(/[^\p{L}\p{M}\p{N}&_-]+|_/u).map((label) => foldLetters(label).letters)
  const address = isAddress(text)
  if (address === 'no') return null
  const named = forms.filter(
    ({ kind, needsUmlaut, isCommon, breaks }) =>
      kind !== 'stem' && !needsUmlaut && (address === 'yes' || !isCommon || breaks.size > 0),
  )
  if (named.some((form) => form.kind !== 'hint' && labels.includes(form.letters))) return 'certain'
  const isInside = named.some(
    (form) =>
      form.kind !== 'hint' &&
      form.letters.length >= shortestInside &&
      !form.isCommon &&
      letters.includes(form.letters),
  )
  if (isInside) return 'certain'
  const isHinted = named.some(
    (form) =>
      labels.includes(form.letters) ||
      (form.isCommon &&
        form.letters.length >= shortestInside &&
        labels.some((label) => label.startsWith(form.letters) || label.endsWith(form.letters))),
  )
  // A host in Punycode hides the letters that it is written with.
  return isHinted || labels.some((label) => label.startsWith('xn') && text.includes('xn--'))
    ? 'doubtful'
    : null
}

/** Finds addresses and handles in `text` that contain a client's name, each as a whole. */
export const findAddresses = (text: string, forms: readonly NameForm[]): TextMatch[] =>
  [...text.matchAll(piece)].flatMap(({ 0: found, index }) => {
    const address = found.replace(/[.!?:'’…]+$/u, '')
    const verdict = judgeAddress(address, forms)
    return verdict === null
      ? []
      : [
          {
            start: index,
            end: index + address.length,
            isCertain: verdict === 'certain',
            kept: plain,
          },
        ]
  })
