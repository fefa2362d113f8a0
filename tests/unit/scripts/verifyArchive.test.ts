import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyArchive } from '../../../scripts/setup/electron/verifyArchive.mjs'

// FIPS 180-2, appendix B.1: the SHA-256 of "abc".
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe('a downloaded archive', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rolebench-archive-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const archive = (content: string) => {
    const file = path.join(folder, 'runtime.zip')
    writeFileSync(file, content)
    return file
  }

  it('is accepted if it is the expected one', async () => {
    await expect(verifyArchive(archive('abc'), sha256OfAbc)).resolves.toBeUndefined()
  })

  it('is refused if a single byte differs', async () => {
    await expect(verifyArchive(archive('abd'), sha256OfAbc)).rejects.toThrow(
      /runtime\.zip is not the expected file/,
    )
  })
})
