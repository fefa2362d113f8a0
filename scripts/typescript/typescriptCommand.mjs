import path from 'node:path'

/**
 * How to run a TypeScript file as a program of its own.
 *
 * @param {string} file
 * @param {readonly string[]} args
 */
export function typescriptCommand(file, args) {
  const runner = path.join(import.meta.dirname, 'runFile.mjs')
  return { command: process.execPath, args: [runner, file, ...args] }
}
