import type { FoundText } from '@shared/model/writing/roleText'

type Field = HTMLTextAreaElement | HTMLInputElement

const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement

/** The element of the editor around a text: its line, or its field; null if it is not on screen. */
export const findPlace = (
  root: ParentNode,
  { place: { field, itemId } }: Pick<FoundText, 'place'>,
): HTMLElement | null => {
  const part = root.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (itemId === null) return part
  const item = part?.querySelector<HTMLElement>(`[data-item="${itemId}"]`) ?? null
  return item?.closest<HTMLElement>('li') ?? item?.parentElement ?? null
}

/** The text field of the editor that shows a text; null if it is shown otherwise, as tags are. */
export const findField = (root: ParentNode, found: FoundText): Field | null => {
  const place = findPlace(root, found)
  if (place === null) return null
  const fields = isField(place) ? [place] : [...place.querySelectorAll('textarea, input')]
  return fields.filter(isField).find(({ value }) => value === found.text) ?? null
}
