/** How the values given for a field compare with those wanted. */
export interface Match {
  right: number
  given: number
  wanted: number
  missed: string[]
  wrong: string[]
}

type IsSame = (one: string, other: string) => boolean

/** Parts a list from what it gives beyond another: each value of `taken` stands for one of `values`. */
const takeAway = (
  values: readonly string[],
  taken: readonly string[],
  isSame: IsSame,
): { rest: string[]; left: string[] } => {
  const left = [...taken]
  const rest = values.filter((value) => {
    const exact = left.indexOf(value)
    const at = exact >= 0 ? exact : left.findIndex((other) => isSame(value, other))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
  return { rest, left }
}

/**
 * Compares the values given with those wanted. Each value counts once, however often it is given; one of
 * `optional` is neither right nor wrong.
 */
export const matchValues = (
  given: readonly string[],
  wanted: readonly string[],
  optional: readonly string[],
  isSame: IsSame,
): Match => {
  const { rest, left } = takeAway(given, wanted, isSame)
  const wrong = rest.filter((value) => !optional.some((other) => isSame(value, other)))
  const right = wanted.length - left.length
  return { right, given: right + wrong.length, wanted: wanted.length, missed: left, wrong }
}
