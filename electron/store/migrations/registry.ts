import { from1 } from './from1'
import type { Migration } from './migration'

/** Every step since the first format, in order. */
export const migrations: readonly Migration[] = [from1]

/** The format that `steps` lead to. Formats count from 1. */
export const getCurrentFormat = (steps: readonly Migration[]): number => steps.length + 1
