import { expect, it } from 'vitest'
import { filterFor, withExtension } from '@electron/platform/dialogs/fileFilters'

it('adds the extension that the chosen name lacks', () => {
  expect(withExtension('/a/Chief of Technology', 'docx')).toBe('/a/Chief of Technology.docx')
  expect(withExtension('/a/Head of R.D', 'pdf')).toBe('/a/Head of R.D.pdf')
})

it('leaves a name with the extension as the user wrote it', () => {
  expect(withExtension('/a/Role.DOCX', 'docx')).toBe('/a/Role.DOCX')
})

it('offers the format’s own files', () => {
  expect(filterFor('docx')).toEqual({ name: 'Word document', extensions: ['docx'] })
})
