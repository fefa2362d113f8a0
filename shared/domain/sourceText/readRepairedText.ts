import type { SourceDocument } from '../../model/sourceDocument'
import { repairText } from '../textRepair/repairText'
import { readTextSource } from './readTextSource'

/** Reads a text as `readTextSource` does, once damaged characters are repaired. */
export const readRepairedText = (text: string): SourceDocument => {
  const { text: repaired, repairs } = repairText(text)
  return { ...readTextSource(repaired), repairs }
}
