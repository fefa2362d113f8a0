import type { writtenKinds } from '@shared/model/activities/activity'

export type WrittenKind = (typeof writtenKinds)[number]

const words: readonly (readonly [WrittenKind, RegExp])[] = [
  ['call', /^(?:call|phone|ring)/i],
  ['mail', /^(?:e-?mail|mail|write|send|reply|answer)/i],
  ['meeting', /^(?:meet|interview|visit|lunch|coffee)/i],
]

/** Guesses from its first word which kind of activity a line is: `Call back` is a call. */
export const guessKind = (text: string): WrittenKind =>
  words.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? 'note'
