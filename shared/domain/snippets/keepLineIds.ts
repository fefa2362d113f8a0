import { createListItem, type ListItem } from '@shared/model/listItem'

/**
 * Lines as they are typed, one per text, with the ids of the lines that they come from: those that
 * are the same at the beginning and at the end, and in between by their order.
 */
export const keepLineIds = (before: readonly ListItem[], texts: readonly string[]): ListItem[] => {
  if (texts.length === 1 && texts[0] === '') return []
  const most = Math.min(before.length, texts.length)
  let head = 0
  while (head < most && before[head]?.text === texts[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail)?.text === texts.at(-1 - tail)) tail += 1
  return texts.map((text, index) => {
    const fromEnd = texts.length - index
    const old =
      fromEnd <= tail
        ? before.at(-fromEnd)
        : index < before.length - tail
          ? before[index]
          : undefined
    if (old === undefined) return createListItem(text)
    return old.text === text ? old : { ...old, text }
  })
}
