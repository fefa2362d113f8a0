import { audienceSchema, exportFormatSchema, pageSizeSchema } from '@shared/model/submission'

/** All options of all commands, for `parseArgs` of node:util. */
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
  overwrite: { type: 'boolean' },
  'confirm-withheld': { type: 'boolean' },
  into: { type: 'string' },
  partial: { type: 'boolean' },
  restore: { type: 'string' },
  empty: { type: 'boolean' },
  text: { type: 'boolean' },
  force: { type: 'boolean' },
} as const

export type OptionName = keyof typeof optionSpecs

/** What was given on the command line; an option that was not given is undefined. */
export type OptionValues = {
  [Name in OptionName]?: (typeof optionSpecs)[Name]['type'] extends 'string' ? string : boolean
}

/** The options that every command takes. */
export const globalOptions: readonly OptionName[] = ['workspace', 'json', 'help']

const join = (words: readonly string[]): string => words.join('|')

/** What each option is for: the value that it takes, if any, and a line of help. */
export const optionHelp: Record<OptionName, { value: string; help: string }> = {
  workspace: { value: 'DIR', help: 'the folder of the workspace' },
  json: { value: '', help: 'print one JSON value and nothing else' },
  help: { value: '', help: 'print this' },
  version: { value: 'V', help: 'a role as it was in this version: its id or its revision' },
  name: { value: 'NAME', help: 'what to call it; without, the name of the folder' },
  sample: { value: '', help: 'put roles, candidates and agencies in it to try things out' },
  format: { value: exportFormatSchema.options.join(','), help: 'one or more; without, docx' },
  out: { value: 'DIR', help: 'the folder to write to; made where it is missing' },
  audience: { value: join(audienceSchema.options), help: 'whom it is for; without, full' },
  agency: { value: 'ID', help: 'the agency that it goes to' },
  page: { value: join(pageSizeSchema.options), help: 'the paper; without, A4' },
  overwrite: { value: '', help: 'replace files of the same name' },
  'confirm-withheld': {
    value: '',
    help: 'leave as it is what may tell a withheld fact; without, such places are listed and nothing is written',
  },
  into: {
    value: 'DIR|ROLE',
    help: 'where to restore to, a new or empty folder; or the role that a posting adds to',
  },
  partial: { value: '', help: 'restore what is sound of a damaged backup, and name the rest' },
  restore: { value: 'ID', help: 'bring this record back' },
  empty: { value: '', help: 'delete everything in the trash for good' },
  text: { value: '', help: 'also print the text that was read, in which lines are counted' },
  force: { value: '', help: 'import what does not read like a posting, too' },
}
