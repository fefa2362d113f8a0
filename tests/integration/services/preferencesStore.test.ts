import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Preferences } from '@shared/contract/channels/appChannels'
import { createPreferencesStore } from '@electron/services/preferences/preferencesStore'

const defaults: Preferences = {
  raterName: '',
  pageSize: 'A4',
  theme: 'clear',
  colorScheme: 'system',
}

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebench-preferences-'))
  path = join(folder, 'user-data', 'preferences.json')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const write = (text: string): void => {
  mkdirSync(join(folder, 'user-data'))
  writeFileSync(path, text)
}

describe('preferences', () => {
  it('are the defaults until something is saved', () => {
    expect(createPreferencesStore(path, defaults).get()).toEqual(defaults)
  })

  it('are restored after a restart', async () => {
    const saved = await createPreferencesStore(path, defaults).save({ colorScheme: 'dark' })
    expect(saved).toEqual({ ok: true, value: { ...defaults, colorScheme: 'dark' } })
    expect(createPreferencesStore(path, defaults).get().colorScheme).toBe('dark')
  })

  it('keep both of two changes made at once', async () => {
    const store = createPreferencesStore(path, defaults)
    await Promise.all([store.save({ raterName: 'Ada' }), store.save({ pageSize: 'Letter' })])
    expect(store.get()).toEqual({
      raterName: 'Ada',
      pageSize: 'Letter',
      theme: 'clear',
      colorScheme: 'system',
    })
    expect(createPreferencesStore(path, defaults).get()).toEqual(store.get())
  })

  it('announce a change once it is on disk', async () => {
    const onSaved = vi.fn()
    await createPreferencesStore(path, defaults, onSaved).save({ raterName: 'Ada' })
    expect(onSaved).toHaveBeenCalledWith({ ...defaults, raterName: 'Ada' })
    expect(readFileSync(path, 'utf8')).toContain('Ada')
  })

  it('stay unchanged if they can’t be written', async () => {
    writeFileSync(join(folder, 'user-data'), 'a file where the folder should be')
    const onSaved = vi.fn()
    const store = createPreferencesStore(path, defaults, onSaved)
    expect(await store.save({ raterName: 'Ada' })).toMatchObject({ ok: false })
    expect(store.get()).toEqual(defaults)
    expect(onSaved).not.toHaveBeenCalled()
  })

  it.each(['{ "raterName": "A', '[]', '{"colorScheme":"plaid"}', ''])(
    'set a damaged file aside instead of overwriting it: %s',
    async (text) => {
      write(text)
      const store = createPreferencesStore(path, defaults)
      expect(store.get()).toEqual(defaults)
      await store.save({ raterName: 'Ada' })
      expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(text)
    },
  )

  it('ignore a damaged file that can’t be set aside', () => {
    write('{ "raterName": "A')
    mkdirSync(join(`${path}.damaged`, 'taken'), { recursive: true })
    expect(createPreferencesStore(path, defaults).get()).toEqual(defaults)
  })

  it('accept a file of an earlier version, which knew fewer of them', () => {
    write('{"raterName":"Ada"}')
    expect(createPreferencesStore(path, defaults).get()).toEqual({ ...defaults, raterName: 'Ada' })
  })
})
