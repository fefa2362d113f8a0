import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { matchesSeal } from '@electron/platform/app/archiveSeal'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rolebench-seal-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const content = Buffer.alloc(300_000, 'what the app is made of')

/** Whether an archive with this content matches this seal; null for no seal. */
const check = (archived: Uint8Array, seal: string | null): Promise<boolean> => {
  const archive = join(folder, 'app.asar')
  writeFileSync(archive, archived)
  if (seal !== null) writeFileSync(`${archive}.sha256`, seal)
  return matchesSeal(() => createReadStream(archive) as AsyncIterable<Buffer>, `${archive}.sha256`)
}

const seal = `${createHash('sha256').update(content).digest('hex')}\n`

describe('the seal of the packaged app', () => {
  it('matches the archive that it was made from', async () => {
    expect(await check(content, seal)).toBe(true)
  })

  it('doesn’t match an archive that differs in one bit, or is truncated', async () => {
    const changed = Buffer.from(content)
    changed[200_000] = content[200_000]! ^ 1
    expect(await check(changed, seal)).toBe(false)
    expect(await check(content.subarray(0, -1), seal)).toBe(false)
  })

  it.each([[null], [''], ['no hash\n']])('matches nothing if it is missing: %j', async (lost) => {
    expect(await check(content, lost)).toBe(false)
  })

  it('matches nothing if the archive is missing', async () => {
    const gone = () => createReadStream(join(folder, 'gone')) as AsyncIterable<Buffer>
    expect(await matchesSeal(gone, join(folder, 'seal'))).toBe(false)
  })
})
