import { resolve } from 'node:path'
import type { Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/reading/postingReading'
import { readChosenFile } from '../services/documentReading/readChosenFile'
import type { CliEnvironment } from './command'

/** Names standard input in place of a file. */
export const standardInput = '-'

/** Reads and sorts the posting in a file, or, for `-`, on standard input, by the rules of a workspace. Fails as `readChosenFile` does. */
export const readPostingFile = async (
  environment: CliEnvironment,
  file: string,
  rules: readonly HeadingRule[] = [],
): Promise<Result<PostingReading>> =>
  file === standardInput
    ? environment.reading.readPasted(
        { text: await environment.readStandardInput(), html: null },
        { rules },
      )
    : readChosenFile(resolve(environment.folder, file), environment.reading, { rules })
