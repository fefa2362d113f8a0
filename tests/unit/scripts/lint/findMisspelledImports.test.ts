import { describe, expect, it } from 'vitest'
import ts from 'typescript'
import { findMisspelledImports } from '../../../../scripts/lint/findMisspelledImports.mjs'

/** Finds the misspelled imports in a tree of files with these texts. */
const check = (texts: Record<string, string>) =>
  findMisspelledImports({
    root: '/project',
    files: Object.keys(texts),
    read: (file) => texts[file] ?? '',
    options: {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowJs: true,
      paths: { '@shared/*': ['/project/shared/*'] },
    },
  })

describe('imports on systems that ignore case in file names', () => {
  it('are accepted if each is spelled like its file', () => {
    const found = check({
      'renderer/App.tsx':
        "import './app.css'\nimport { a } from './roles/list'\nexport * from 'react'",
      'renderer/app.css': '',
      'renderer/roles/list.ts': "export { b as a } from '@shared/model/role'",
      'shared/model/role.ts': 'export const b = 1',
    })
    expect(found).toEqual([])
  })

  it.each([
    ['a name', "import { a } from './Roles'", 'renderer/roles.ts'],
    ['a folder', "import { a } from './UI/field'", 'renderer/ui/field.ts'],
    ['an alias', "import { a } from '@shared/Model/role'", 'shared/model/role.ts'],
    ['a style sheet', "import './App.CSS'", 'renderer/app.css'],
    ['an ending and a query', "import text from './Notes.txt?raw'", 'renderer/notes.txt'],
    ['a late import', "const a = import('./Roles')", 'renderer/roles.ts'],
    ['a type', "import type { A } from './Roles'", 'renderer/roles.ts'],
    ['the dots of an i', "import { a } from './\u00cdndex'", 'renderer/\u00edndex.ts'],
  ])('are found if they misspell %s', (_, text, file) => {
    const found = check({ 'renderer/main.tsx': text, [file]: 'export const a = 1' })
    expect(found).toMatchObject([{ from: 'renderer/main.tsx', file }])
  })

  it('are found if a folder is meant and a file of the same name comes first', () => {
    const found = check({
      'shared/use.ts': "import { a } from './posting'",
      'shared/posting/index.ts': 'export const a = 1',
      'shared/Posting.ts': 'export const a = 2',
    })
    expect(found).toEqual([{ from: 'shared/use.ts', name: './posting', file: 'shared/Posting.ts' }])
  })
})
