import { writtenKinds } from '@shared/model/activities/activity'
import { singleFieldSchema } from '@shared/model/candidateMerge'
import {
  audienceSchema,
  exportFormatSchema,
  pageSizeSchema,
  postingThemeSchema,
  sendingStatusSchema,
} from '@shared/model/sentPosting'
import { presentationSections } from '@shared/presentation/buildProfile'
import { labelLanguages } from '@shared/labels/findLabels'

/** All options of all commands, for `parseArgs` of node:util. */
/** Stands between the values of an option that is given several times; no value has a line end. */
export const betweenRepeated = '\n'

export const optionSpecs = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'string' },
  name: { type: 'string' },
  sample: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  audience: { type: 'string' },
  agency: { type: 'string' },
  page: { type: 'string' },
  paper: { type: 'string' },
  theme: { type: 'string' },
  language: { type: 'string' },
  overwrite: { type: 'boolean' },
  'keep-both': { type: 'boolean' },
  formats: { type: 'string' },
  status: { type: 'string' },
  anonymous: { type: 'boolean' },
  called: { type: 'string' },
  sections: { type: 'string' },
  summary: { type: 'string' },
  'confirm-withheld': { type: 'boolean' },
  into: { type: 'string' },
  partial: { type: 'boolean' },
  restore: { type: 'string' },
  empty: { type: 'boolean' },
  text: { type: 'boolean' },
  force: { type: 'boolean' },
  candidate: { type: 'string' },
  role: { type: 'string' },
  kind: { type: 'string' },
  at: { type: 'string' },
  reason: { type: 'string' },
  template: { type: 'string' },
  'match-case': { type: 'boolean' },
  'whole-words': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  take: { type: 'string' },
  undo: { type: 'string' },
  map: { type: 'string' },
  dictionaries: { type: 'string' },
} as const

export type OptionName = keyof typeof optionSpecs

/** The given options; those not given are undefined. */
export type OptionValues = {
  [Name in OptionName]?: (typeof optionSpecs)[Name]['type'] extends 'string' ? string : boolean
}

/** The options that every command takes. */
export const globalOptions: readonly OptionName[] = ['workspace', 'json', 'help']

const join = (words: readonly string[]): string => words.join('|')

/** The value that each option takes, if any, and a line of help. */
export const optionHelp: Record<OptionName, { value: string; help: string }> = {
  workspace: { value: 'DIR', help: 'the folder of the workspace' },
  json: { value: '', help: 'print one JSON value and nothing else' },
  help: { value: '', help: 'print this' },
  version: { value: 'V', help: 'show a role as of this version; V is its id or revision' },
  name: { value: 'NAME', help: 'the workspace name; default: the name of the folder' },
  sample: { value: '', help: 'add sample roles, candidates and agencies' },
  format: { value: exportFormatSchema.options.join(','), help: 'one or more; default: docx' },
  out: { value: 'DIR', help: 'the folder to write to; created if missing' },
  audience: { value: join(audienceSchema.options), help: 'the audience; default: full' },
  agency: {
    value: 'ID',
    help: 'the agency to export for, or that it is about; send-out takes several: ID,ID',
  },
  page: { value: join(pageSizeSchema.options), help: 'the paper; without, A4; also --paper' },
  paper: { value: join(pageSizeSchema.options), help: 'the paper; default: A4' },
  theme: { value: join(postingThemeSchema.options), help: 'the look; default: clear' },
  language: {
    value: 'TAG',
    help: `the language of labels and dates, such as en-US; default: the role’s; labels are there in ${labelLanguages.join(', ')}`,
  },
  overwrite: { value: '', help: 'replace files of the same name' },
  'keep-both': { value: '', help: 'give new files a number where the name is taken' },
  formats: { value: exportFormatSchema.options.join(','), help: 'the same as --format' },
  anonymous: { value: '', help: 'without name, contact and employers, in texts too' },
  called: { value: 'A|initials', help: 'what an anonymous candidate is called; default: A' },
  sections: {
    value: presentationSections.join(','),
    help: 'what it says, in this order; default: all',
  },
  summary: { value: 'TEXT', help: 'your own summary; default: the candidate’s headline' },
  status: { value: sendingStatusSchema.options.join(','), help: 'only these; default: all' },
  'confirm-withheld': {
    value: '',
    help: 'leave passages that may reveal a withheld fact as they are; otherwise they are listed and nothing is written',
  },
  into: {
    value: 'DIR|ROLE',
    help: 'the new or empty folder to restore to; or the role to add a posting to',
  },
  partial: {
    value: '',
    help: 'restore the intact files of a damaged backup, and list the rest',
  },
  restore: { value: 'ID', help: 'restore this record' },
  empty: { value: '', help: 'permanently delete everything in the trash' },
  text: { value: '', help: 'also print the extracted text that line numbers refer to' },
  force: { value: '', help: 'import even if it does not look like a posting' },
  candidate: { value: 'ID|NAME', help: 'the candidate that it is about' },
  role: { value: 'ID|TITLE', help: 'the role that it is about' },
  kind: { value: join(writtenKinds), help: 'what it was; default: note' },
  at: { value: 'DAY', help: 'when it was; default: now' },
  reason: { value: 'TEXT', help: 'why a stage changes; some stages ask for it' },
  template: {
    value: 'ID|NAME|FILE',
    help: 'the template to begin a role from; or the Word file (.docx, .dotx) to fill in',
  },
  'match-case': { value: '', help: 'match case and accents; otherwise they are folded' },
  'whole-words': { value: '', help: 'only where it is not part of a longer word' },
  'dry-run': { value: '', help: 'say what would change, and change nothing' },
  take: {
    value: 'FIELD,…',
    help: `take these from B where both differ: ${singleFieldSchema.options.join(', ')}`,
  },
  map: { value: 'FILE', help: 'what the columns of a list hold, as JSON: {"Heading": "email", …}' },
  dictionaries: {
    value: 'DIR',
    help: 'further dictionaries, such as de_DE.aff and de_DE.dic, or those added in the settings',
  },
  undo: { value: 'FILE', help: 'take back the merge that printed this JSON' },
}
