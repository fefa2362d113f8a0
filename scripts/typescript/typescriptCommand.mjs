import path from 'node:path'

/**
 * Returns how to run a TypeScript file as a program.
 *
 * @param {string} file
 * @param {readonly string[]} args
 */
export function typescriptCommand(file, args) {
  const runner = path.join(import.meta.dirname, 'runFile.mjs')
  return { command: process.execPath, args: [runner, file, ...args] }
}
