/** All options of all commands, for `parseArgs` of node:util. */
export const optionSpecs = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
  name: { type: 'string' },
  sample: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  audience: { type: 'string' },
  agency: { type: 'string' },
  page: { type: 'string' },
  overwrite: { type: 'boolean' },
} as const

export type OptionName = keyof typeof optionSpecs

/** What was given on the command line; an option that was not given is undefined. */
export type OptionValues = {
  [Name in OptionName]?: (typeof optionSpecs)[Name]['type'] extends 'string' ? string : boolean
}

/** The options that every command takes. */
export const globalOptions: readonly OptionName[] = ['workspace', 'json', 'help', 'version']
