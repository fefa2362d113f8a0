import { z } from 'zod'
import {
  dictionarySchema,
  languageTagSchema,
  spellingAnswerSchema,
} from '@shared/model/workspace/dictionary'
import { defineChannel, noInput } from './channel'
import { fileTokenSchema } from '../tokens'

const wordSchema = z.string().min(1).max(100)
const dictionariesSchema = z.array(dictionarySchema)

/** The dictionaries of this machine. The words that a workspace adds are among the `checks`. */
export const spellingChannels = {
  /** Which of the words are misspelt in a language. */
  'spelling.check': defineChannel(
    z.object({ language: z.string().max(100), words: z.array(wordSchema).max(20_000) }),
    spellingAnswerSchema,
  ),
  /** The words that may be meant by a misspelt one, the likeliest first. */
  'spelling.suggest': defineChannel(
    z.object({ language: z.string().max(100), word: wordSchema }),
    z.array(z.string()),
  ),
  'spelling.listDictionaries': defineChannel(noInput, dictionariesSchema),
  /** Adds dictionaries from pairs of `.aff` and `.dic` files, or from archives with such pairs; returns all. */
  'spelling.addDictionaries': defineChannel(
    z.object({ tokens: z.array(fileTokenSchema).min(1).max(50) }),
    dictionariesSchema,
  ),
  /** Removes a dictionary that was added; returns those left. */
  'spelling.removeDictionary': defineChannel(
    z.object({ language: languageTagSchema }),
    dictionariesSchema,
  ),
}
