/** The two files of a dictionary. Absolute. */
export interface DictionaryFiles {
  affFile: string
  dicFile: string
}

/** A question: which words none of the dictionaries knows, or what a word may mean by them. */
export type SpellingTask =
  | { kind: 'check'; dictionaries: readonly DictionaryFiles[]; words: readonly string[] }
  | { kind: 'suggest'; dictionaries: readonly DictionaryFiles[]; word: string }
  /** Whether a dictionary can be read at all. */
  | { kind: 'try'; dictionaries: readonly DictionaryFiles[] }

/** The words that are misspelt, or those suggested. */
export type SpellingWords = readonly string[]

/** What is asked of the worker, and what it answers; `id` tells which question it was. */
export interface SpellingQuestion {
  id: number
  task: SpellingTask
}

export type SpellingReply =
  | { id: number; words: SpellingWords }
  /** The dictionary can't be read. */
  | { id: number; cause: string }
