import { describe, expect, it } from 'vitest'
import { chooseTests } from '../../../scripts/mutate/chooseTests.mjs'

const tests = [
  'tests/integration/store/backups/takeBackup.test.ts',
  'tests/unit/domain/backups/keptBackups.test.ts',
  'tests/integration/store/verify.test.ts',
  'tests/integration/documents/renderDocx.test.ts',
  'tests/unit/domain/withholding/findMatches.test.ts',
]

describe('choosing the tests for a fault', () => {
  it('takes those in the folder of the same name', () => {
    expect(chooseTests('electron/store/backups/reading/zip.ts', tests)).toEqual([tests[0]])
    expect(chooseTests('shared/domain/withholding/fold.ts', tests)).toEqual([tests[4]])
  })

  it('takes those of the folder above where there is none', () => {
    expect(chooseTests('electron/documents/docx/renderDocx.ts', tests)).toEqual([tests[3]])
    expect(chooseTests('electron/store/trash/empty.ts', tests)).toEqual([tests[0], tests[2]])
  })

  it('takes none where nothing is called so', () => {
    expect(chooseTests('electron/cli/usage.ts', tests)).toEqual([])
  })
})
