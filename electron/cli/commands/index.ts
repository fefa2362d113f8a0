import type { Command } from '../command'
import { compareCommand } from './compare'
import { exportCommand } from './export'
import { generateCommand } from './generate'
import { importPostingCommand } from './importPosting'
import { initCommand } from './init'
import { listCommand } from './list'
import { showCommand } from './show'
import { verifyCommand } from './verify'

/** Everything that can be done without a window, in the order of the usage. */
export const commands: readonly Command[] = [
  initCommand,
  importPostingCommand,
  listCommand,
  showCommand,
  compareCommand,
  exportCommand,
  verifyCommand,
  generateCommand,
]
