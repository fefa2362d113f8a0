import { execFileSync } from 'node:child_process'

/**
 * Runs a program and waits for it.
 *
 * @throws {Error} with what the program said, where it fails or is not installed
 */
export const runProgram = (command: string, args: readonly string[], folder: string): void => {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 })
}
