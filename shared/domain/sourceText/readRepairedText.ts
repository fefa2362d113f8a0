import type { SourceDocument } from '../../model/reading/sourceDocument'
import { repairText } from '../textRepair/repairText'
import { readTextSource } from './readTextSource'

/** Repairs damaged characters, then reads the text as `readTextSource` does. */
export const readRepairedText = (text: string): SourceDocument => {
  const { text: repaired, repairs } = repairText(text)
  return { ...readTextSource(repaired), repairs }
}
