import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '@shared/contract/result'
import type { PostingDocument } from '@shared/document/postingDocument'
import { createFileProblem } from '@shared/domain/wordTemplates/createProblem'
import { placeTemplateTexts } from '@shared/domain/wordTemplates/placeTemplateTexts'
import type { PlacedText } from '@shared/domain/withholding/mapRoleText'
import type { TemplateReport } from '@shared/model/writing/templateCheck'
import { buildTemplateData } from '@shared/posting/templateData'
import type { PostingInput } from '@shared/posting/visibleRole'
import type { CheckedTemplate } from '@electron/documents/wordTemplate/checkTemplate'
import { listPackageTexts } from '@electron/documents/wordTemplate/package/packageTexts'
import type { ReadTemplate } from '@electron/documents/wordTemplate/readTemplate'
import { failStorage } from '@electron/store/files'
import { openWordTemplate, type OpenedTemplate } from './openWordTemplate'

/** A Word template that postings can be written with. */
export interface PostingTemplate {
  template: ReadTemplate
  check: CheckedTemplate
}

const mostNamed = 3

const refuseTemplate = ({ problems }: CheckedTemplate): Result<never> => {
  const named = problems.slice(0, mostNamed).map(({ message }) => message)
  const rest = problems.length - named.length
  const more = rest > 0 ? [`${rest} more ${rest === 1 ? 'problem' : 'problems'}.`] : []
  return fail(
    'invalid-input',
    ['The Word template can’t be filled. Nothing was written.', ...named, ...more].join('\n'),
    { problems },
  )
}

const compileProblem = createFileProblem(
  'unfillable',
  'A list or condition in it begins in one table, cell or text box and ends in another, or the file was written by a program that Rolebench can’t follow. Put both ends into the same one, and save it in Word.',
)

/** Reads and checks the file of a Word template, and tries whether it can be compiled. Fails only if it can't be read. */
export const readCheckedTemplate = async (path: string): Promise<Result<OpenedTemplate>> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return failStorage(error, 'read')
  }
  return ok(await checkBytes(bytes))
}

/** Checks the file of a Word template; fails only if it can't be read. */
export const checkTemplateFile = async (path: string): Promise<Result<TemplateReport>> => {
  const opened = await readCheckedTemplate(path)
  if (!opened.ok) return opened
  const { template, check } = opened.value
  const { problems, placeholders, warnings } = check
  const texts = template === null ? [] : listPackageTexts(template.goingOut)
  return ok({ problems, placeholders, warnings, texts })
}

/** Checks the bytes of a Word template as `readCheckedTemplate` does those of a file. */
export const checkBytes = async (bytes: Uint8Array): Promise<OpenedTemplate> => {
  const opened = await openWordTemplate(bytes)
  const { template, check } = opened
  if (template === null || check.problems.length > 0) return opened
  // Loaded on first use, since the library would slow down the start of the app.
  const { tryTemplate } = await import('@electron/documents/wordTemplate/fillTemplate')
  try {
    tryTemplate(template, check)
    return opened
  } catch {
    return { template, check: { ...check, problems: [compileProblem] } }
  }
}

/** Reads the file of a Word template that postings are to be written with; fails with what the check found, before anything is written. */
export const readPostingTemplate = async (path: string): Promise<Result<PostingTemplate>> => {
  const opened = await readCheckedTemplate(path)
  if (!opened.ok) return opened
  const { template, check } = opened.value
  return template === null || check.problems.length > 0
    ? refuseTemplate(check)
    : ok({ template, check })
}

/** The template's own texts, seen and unseen, which go out with the posting and must not tell what is withheld. */
export const listTemplateTexts = ({ template }: PostingTemplate): PlacedText[] =>
  placeTemplateTexts(listPackageTexts(template.goingOut))

/** Writes a posting with a Word template; `document` is the same posting without one. */
export const writeWithTemplate = async (
  { template, check }: PostingTemplate,
  input: PostingInput,
  document: PostingDocument,
): Promise<Result<Uint8Array>> => {
  try {
    // Loaded on first use, since the library would slow down the start of the app.
    const { fillPosting } = await import('@electron/documents/wordTemplate/fillPosting')
    return ok(fillPosting(template, check, buildTemplateData(input), document))
  } catch (error) {
    return fail(
      'invalid-input',
      'The Word template could not be filled: a list or condition in it may begin in one table or cell and end in another. Nothing was written.',
      { cause: error instanceof Error ? error.message : String(error) },
    )
  }
}
