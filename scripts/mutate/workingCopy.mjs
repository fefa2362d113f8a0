import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../setup/paths.mjs'

/**
 * Copies the tracked files, as they are now, to a separate folder for mutants, and removes it
 * when the process ends.
 *
 * @returns {string} The folder.
 */
export function createWorkingCopy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolebench-mutants-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' })
  for (const file of listed.split('\0').filter((name) => name !== ''))
    cpSync(path.join(projectRoot, file), path.join(folder, file))
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'dir')
  return folder
}
