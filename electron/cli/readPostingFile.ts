import { resolve } from 'node:path'
import type { Result } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/postingReading'
import { readChosenFile } from '../services/documentReading/readChosenFile'
import type { CliEnvironment } from './command'

const standardInput = '-'

/** Reads and sorts the posting in a file, or, for `-`, on standard input. Fails as `readChosenFile` does. */
export const readPostingFile = async (
  environment: CliEnvironment,
  file: string,
): Promise<Result<PostingReading>> =>
  file === standardInput
    ? environment.reading.readPasted({ text: await environment.readStandardInput(), html: null })
    : readChosenFile(resolve(environment.folder, file), environment.reading)
