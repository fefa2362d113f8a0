/** Something that is meant as a mail address, and its place in a text. */
export interface BrokenAddress {
  start: number
  end: number
}

const candidate = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.@_-]*/gu
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?'
const wellFormed = new RegExp(
  `^[\\p{L}\\p{N}_%+-]+(?:\\.[\\p{L}\\p{N}_%+-]+)*@(?:${label}\\.)+\\p{L}{2,}$`,
  'u',
)

/** Finds mail addresses that no mail can reach, such as one whose domain has no dot. */
export const findBrokenAddresses = (text: string): BrokenAddress[] => {
  if (!text.includes('@')) return []
  return [...text.matchAll(candidate)].flatMap(({ index, 0: found }) => {
    const address = found.replace(/[.-]+$/u, '')
    return wellFormed.test(address) ? [] : [{ start: index, end: index + address.length }]
  })
}
