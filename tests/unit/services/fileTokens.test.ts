import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileTokenSchema } from '@shared/contract/tokens'
import { FileTokens } from '@electron/services/files/fileTokens'

it('leads back to the path that a token was issued for', () => {
  const files = new FileTokens()
  const paths = ['/documents/a.docx', '/documents/b.docx']
  const tokens = paths.map((path) => files.issue(path))
  expect(tokens.map((token) => files.resolve(token))).toEqual(paths)
  expect(new Set(tokens).size).toBe(2)
})

it('gives a path the same token, however often it is chosen', () => {
  const files = new FileTokens()
  expect(files.issue('/documents/a.docx')).toBe(files.issue('/documents/a.docx'))
})

it('reveals a name to the window and never a folder', () => {
  const { name, token } = new FileTokens().describe('/documents/a.docx')
  expect(name).toBe('a.docx')
  expect(token).not.toContain('ada')
})

it('leads nowhere for a token that was not issued', () => {
  const files = new FileTokens()
  files.issue('/etc/passwd')
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 64 }), (made) => {
      expect(files.resolve(fileTokenSchema.parse(made))).toBeUndefined()
    }),
  )
  expect(files.resolve(fileTokenSchema.parse('/etc/passwd'))).toBeUndefined()
})
