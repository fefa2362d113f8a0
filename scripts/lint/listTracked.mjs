import { execFileSync } from 'node:child_process'
import { projectRoot } from '../setup/paths.mjs'

/** @returns {string[]} the files that Git tracks, with `/`, from the project's folder */
export function listTracked() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' })
  return listed.split('\0').filter((file) => file !== '')
}
