import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/setup/paths.mjs'

/** Lists the packages that a program loads before its first line runs. */
const listPackages = (file: string, seen = new Set<string>()): string[] => {
  if (seen.has(file)) return []
  seen.add(file)
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
  )
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    const { text } = moduleSpecifier
    if (text.startsWith('.')) return listPackages(join(dirname(file), text), seen)
    return text.startsWith('node:') ? [] : [text]
  })
}

describe('a plain clone, where no package is installed', () => {
  const scripts = join(projectRoot, 'scripts')
  const commands = readdirSync(scripts).filter((name) => name.endsWith('.mjs'))

  it.each(commands)('starts %s', (command) => {
    expect(listPackages(join(scripts, command))).toEqual([])
  })
})
