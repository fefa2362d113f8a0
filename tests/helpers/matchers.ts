import { expect } from 'vitest'

/** Vitest's matchers typed as unknown, instead of any. */
export const textContaining = (part: string): unknown => expect.stringContaining(part)
export const textMatching = (pattern: RegExp): unknown => expect.stringMatching(pattern)
export const anyNumber: unknown = expect.any(Number)
export const anyText: unknown = expect.any(String)
export const anyArray: unknown = expect.any(Array)
export const arrayWith = (...items: unknown[]): unknown => expect.arrayContaining(items)
export const objectWith = (fields: object): unknown => expect.objectContaining(fields)
