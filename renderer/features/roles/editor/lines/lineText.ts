import type { ListItem } from '@shared/model/listItem'

/** How lists read and write the text of a line; they keep their identity. */
export const getText = (line: ListItem): string => line.text
export const setText = (line: ListItem, text: string): ListItem => ({ ...line, text })
