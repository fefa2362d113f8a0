import { fail, ok, type Result } from '@shared/contract/result'
import { readSkillRows, type ReadSkillList } from '@shared/domain/skills/readSkillRows'
import { readingLimits } from '../limits'
import { brokenDocument, ReaderFault, tooLargeFile } from '../readerFault'
import { readRows } from './readSheet'

/**
 * Reads a list of skills: text with delimiters or a workbook, in the layout of ESCO, of O*NET, or with columns such as
 * `Skill` and `Aliases`. Fails with `invalid-input` for anything else.
 */
export const readSkillFile = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ReadSkillList>> => {
  if (bytes.byteLength > readingLimits.fileBytes) return tooLargeFile
  try {
    const { rows } = await readRows(bytes)
    const list = readSkillRows(rows, fileName)
    return list === null ? noSkills(fileName) : ok(list)
  } catch (error) {
    const fault = error instanceof ReaderFault ? error : brokenDocument('table')
    return fail(fault.code, fault.message, { cause: error instanceof Error ? error.message : '' })
  }
}

const noSkills = (fileName: string): Result<never> =>
  fail(
    'invalid-input',
    `${fileName} is not a list of skills. It needs a column “Skill”, and can have “Aliases”, “Language” and “Not the same as”; lists of ESCO and O*NET are read as they are.`,
  )
