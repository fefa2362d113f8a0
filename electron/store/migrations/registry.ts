import { from1 } from './from1'
import { from2 } from './from2'
import { from3 } from './from3'
import { from4 } from './from4'
import { from5 } from './from5'
import type { Migration } from './migration'

/** Every step since the first format, in order. */
export const migrations: readonly Migration[] = [from1, from2, from3, from4, from5]

/** The format that `steps` lead to. Formats count from 1. */
export const getCurrentFormat = (steps: readonly Migration[]): number => steps.length + 1
