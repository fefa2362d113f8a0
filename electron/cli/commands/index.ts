import type { Command } from '../command'
import { activitiesCommand } from './records/activities'
import { addActivityCommand } from './records/addActivity'
import { backupCommand } from './backup'
import { checkCommand } from './postings/check'
import { checkTemplateCommand } from './postings/checkTemplate'
import { compareCommand } from './compare'
import { exportCommand } from './postings/export'
import { importPostingCommand } from './postings/importPosting'
import { importReturnCommand } from './postings/importReturn'
import { initCommand } from './init'
import { listCommand } from './records/list'
import { attachCommand } from './candidates/attach'
import { duplicatesCommand } from './candidates/duplicates'
import { exportCandidatesCommand } from './candidates/exportCandidates'
import { fitCommand } from './candidates/fit'
import { importCandidatesCommand } from './candidates/importCandidates'
import { mergeCommand } from './candidates/merge'
import { importSkillsCommand } from './candidates/importSkills'
import { skillsCommand } from './candidates/skills'
import { presentCommand } from './candidates/present'
import { readCvCommand } from './candidates/readCv'
import { readPostingCommand } from './postings/readPosting'
import { replaceCommand } from './postings/replace'
import { restoreCommand } from './restore'
import { newRoleCommand } from './records/newRole'
import { searchCommand } from './records/search'
import { sendOutCommand } from './postings/sendOut'
import { sentCommand } from './records/sent'
import { showCommand } from './records/show'
import { stageCommand } from './records/stage'
import { templatesCommand } from './records/templates'
import { todayCommand } from './records/today'
import { trashCommand } from './trash'
import { verifyCommand } from './verify'
import { whatIsCommand } from './postings/whatIs'
import { versionsCommand } from './versions'

/** All commands, in the order they are listed in the help. */
export const commands: readonly Command[] = [
  initCommand,
  readPostingCommand,
  importPostingCommand,
  readCvCommand,
  importCandidatesCommand,
  attachCommand,
  duplicatesCommand,
  mergeCommand,
  exportCandidatesCommand,
  fitCommand,
  presentCommand,
  importSkillsCommand,
  skillsCommand,
  templatesCommand,
  newRoleCommand,
  listCommand,
  showCommand,
  searchCommand,
  versionsCommand,
  compareCommand,
  stageCommand,
  todayCommand,
  activitiesCommand,
  addActivityCommand,
  checkCommand,
  replaceCommand,
  exportCommand,
  checkTemplateCommand,
  sendOutCommand,
  sentCommand,
  whatIsCommand,
  importReturnCommand,
  trashCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
]
