import { describe, expect, it } from 'vitest'
import { describeStorageError, type StorageTask } from '@electron/store/files/errnoMessages'

const tasks: StorageTask[] = ['save', 'open', 'create', 'remove', 'restore', 'attach', 'read']

const createSystemError = (code: string): Error => Object.assign(new Error(code), { code })

describe('a system error', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['EBUSY', 'locked'],
    ['ENOENT', 'folder-missing'],
    ['ENOTDIR', 'folder-missing'],
    ['EEXIST', 'exists'],
    ['EISDIR', 'exists'],
    ['EFBIG', 'invalid-input'],
    ['EIO', 'io'],
    ['EMFILE', 'io'],
    ['ENAMETOOLONG', 'invalid-input'],
    ['EWHATEVER', 'io'],
  ])('%s becomes %s', (errno, code) => {
    expect(describeStorageError(createSystemError(errno), 'save').code).toBe(code)
  })

  it.each(tasks)('while doing %s says what failed, why, and what is safe', (task) => {
    const { message, details } = describeStorageError(createSystemError('ENOSPC'), task)
    expect(message).toMatch(/could not .*: the disk is full\. .+\. Free some space/)
    expect(message).toMatch(/kept|untouched|[Nn]othing|still/)
    expect(details).toMatchObject({ errno: 'ENOSPC' })
  })

  it('that is not one is still reported', () => {
    expect(describeStorageError(new TypeError('bug'), 'save')).toMatchObject({
      code: 'io',
      details: { errno: null, cause: 'bug' },
    })
  })
})
