import type { Command } from '../command'
import { activitiesCommand } from './activities'
import { addActivityCommand } from './addActivity'
import { backupCommand } from './backup'
import { checkCommand } from './check'
import { compareCommand } from './compare'
import { exportCommand } from './export'
import { importPostingCommand } from './importPosting'
import { initCommand } from './init'
import { listCommand } from './list'
import { readPostingCommand } from './readPosting'
import { restoreCommand } from './restore'
import { searchCommand } from './search'
import { showCommand } from './show'
import { todayCommand } from './today'
import { trashCommand } from './trash'
import { verifyCommand } from './verify'
import { versionsCommand } from './versions'

/** All commands, in the order they are listed in the help. */
export const commands: readonly Command[] = [
  initCommand,
  readPostingCommand,
  importPostingCommand,
  listCommand,
  showCommand,
  searchCommand,
  versionsCommand,
  compareCommand,
  todayCommand,
  activitiesCommand,
  addActivityCommand,
  checkCommand,
  exportCommand,
  trashCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
]
