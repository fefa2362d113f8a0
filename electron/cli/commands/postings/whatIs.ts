import { fail, ok } from '@shared/contract/result'
import { describeSent } from '@shared/domain/postingReview/returns/describeSent'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'
import { recognizeFile } from '../../recognizeFile'
import { summarizeFailures, type FailedFile } from '../summarizeFailures'

interface NamedFile {
  file: string
  posting: Omit<RecognizedPosting, 'sent'> | null
}

const leaveOutText = ({ sent: _, ...posting }: RecognizedPosting): NamedFile['posting'] => posting

export const whatIsCommand: Command = {
  name: 'what-is',
  synopsis: 'FILE…',
  summary: 'say which sent posting a file is a copy of, renamed or not',
  options: [],
  run: ({ words, workspaceFolder, environment }) => {
    if (words.length === 0)
      return Promise.resolve(fail('invalid-input', 'what-is needs at least one FILE.'))
    return withWorkspace(workspaceFolder, 'read', async (workspace) => {
      const files: NamedFile[] = []
      const failures: FailedFile[] = []
      for (const file of words) {
        const found = await recognizeFile(workspace, environment, file)
        if (!found.ok) failures.push({ file, error: found.error })
        else files.push({ file, posting: found.value.posting && leaveOutText(found.value.posting) })
      }
      const unknown = files.filter(({ posting }) => posting === null)
      return ok({
        json: { files },
        text: files.map(describeFile).join('\n'),
        failure: summarizeFailures(failures),
        exitStatus: unknown.length === 0 ? 0 : 1,
      })
    })
  },
}

const describeFile = ({ file, posting }: NamedFile): string =>
  posting === null
    ? `${file}: not a posting that was sent from this workspace`
    : `${file}: ${describeSent({ ...posting, sent: null }, (moment) => moment.slice(0, 10))}${posting.foundBy === 'text' ? ' (known by its text)' : ''}`
