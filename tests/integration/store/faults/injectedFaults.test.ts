import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleProgram } from '../../../helpers/bundleProgram'
import {
  createTemporaryFolder,
  createTestWorkspace,
  openTestWorkspace,
} from '../temporaryWorkspace'
import { startSaver, type Saver } from './startSaver'
import { canTrace, describeFault, traceDuring } from './strace'

const writeCalls = 'pwrite64'
const syncCalls = 'fsync'
const renameCalls = 'rename,renameat,renameat2'

const always = '1+'

let program = ''

beforeAll(async () => {
  program = await bundleProgram('tests/integration/store/faults/saver.ts')
})

const startInNewWorkspace = async (): Promise<{ folder: string; saver: Saver }> => {
  const folder = await createTemporaryFolder()
  const workspace = await createTestWorkspace(folder)
  await workspace.close()
  return { folder, saver: await startSaver(program, folder) }
}

const readTitle = async (folder: string, id: string): Promise<string | undefined> => {
  const text = await readFile(join(folder, 'roles', `${id}.json`), 'utf8')
  return /"title": "(.*)"/.exec(text)?.[1]
}

describe.skipIf(!canTrace())('a save that the system refuses', () => {
  it.each([
    ['write', writeCalls, 'EIO', 'io'],
    ['write', writeCalls, 'ENOSPC', 'disk-full'],
    ['write', writeCalls, 'EPERM', 'permission'],
    ['fsync', syncCalls, 'EIO', 'io'],
    ['fsync', syncCalls, 'ENOSPC', 'disk-full'],
    ['fsync', syncCalls, 'EPERM', 'permission'],
    ['rename', renameCalls, 'EIO', 'io'],
    ['rename', renameCalls, 'ENOSPC', 'disk-full'],
    ['rename', renameCalls, 'EPERM', 'permission'],
  ])(
    'in %s (%s) with %s fails as %s and changes neither file nor memory',
    async (_, calls, errno, code) => {
      const { folder, saver } = await startInNewWorkspace()
      const { id } = saver.created
      const trace = await traceDuring(saver.pid, describeFault(calls, errno, always), async () => {
        const reply = await saver.save('refused')
        expect(reply).toMatchObject({ code, memory: { title: 'first', rev: 1 } })
        expect(reply.message).toContain('Your edit is kept on screen')
      })
      expect(trace).toContain('(INJECTED)')
      expect(await readTitle(folder, id)).toBe('first')
      expect(await readdir(join(folder, 'roles'))).toEqual([`${id}.json`])

      const retried = await saver.save('retried')
      expect(retried).toMatchObject({ code: 'ok', memory: { title: 'retried', rev: 2 } })
      await saver.stop()
      const again = await openTestWorkspace(folder)
      expect(again.collection('roles').list()).toEqual([retried.memory])
    },
  )

  it('in the fsync of the folder is not confirmed, and the next save succeeds', async () => {
    const { folder, saver } = await startInNewWorkspace()
    await traceDuring(saver.pid, describeFault(syncCalls, 'EIO', '2+'), async () => {
      const reply = await saver.save('not confirmed')
      expect(reply).toMatchObject({ code: 'io', memory: { title: 'first', rev: 1 } })
    })
    const retried = await saver.save('confirmed')
    expect(retried).toMatchObject({ code: 'ok', memory: { title: 'confirmed', rev: 2 } })
    await saver.stop()
    expect(await readTitle(folder, saver.created.id)).toBe('confirmed')
  })

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'succeeds if a rename works after failing with %s a few times',
    async (errno) => {
      const { folder, saver } = await startInNewWorkspace()
      await traceDuring(saver.pid, describeFault(renameCalls, errno, '1..3'), async () => {
        expect(await saver.save('patient')).toMatchObject({ code: 'ok', memory: { rev: 2 } })
      })
      expect(await readTitle(folder, saver.created.id)).toBe('patient')
    },
  )
})

describe.skipIf(!canTrace())('a confirmed save', () => {
  it('forced the file to disk before renaming it, and the folder after', async () => {
    const { folder, saver } = await startInNewWorkspace()
    const trace = await traceDuring(saver.pid, ['-e', 'trace=fsync,rename'], async () => {
      expect(await saver.save('durable')).toMatchObject({ code: 'ok' })
    })
    const calls = trace.split('\n').filter((line) => /\b(fsync|rename)\(/.test(line))
    const temporary = /\.rolebench-[0-9a-f]{16}\.tmp/
    expect(calls).toHaveLength(3)
    expect(calls[0]).toMatch(new RegExp(`fsync\\(\\d+<${folder}/roles/${temporary.source}>\\)`))
    expect(calls[1]).toMatch(
      new RegExp(`rename\\(.*${temporary.source}".*${saver.created.id}.json"`),
    )
    expect(calls[2]).toMatch(new RegExp(`fsync\\(\\d+<${folder}/roles>\\)`))
  })
})
