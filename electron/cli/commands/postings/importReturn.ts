import { fail, ok, type Result } from '@shared/contract/result'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { takeDifferences } from '@shared/domain/postingReview/differences/compareWithRole'
import type { RoleDifference } from '@shared/domain/postingReview/differences/roleDifference'
import { compareReturn, listUncontested } from '@shared/domain/postingReview/returns/compareReturn'
import { describeSent } from '@shared/domain/postingReview/returns/describeSent'
import {
  noTraces,
  type DocumentComment,
  type DocumentTraces,
} from '@shared/model/reading/documentTraces'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import type { Role } from '@shared/model/role'
import { findRecord } from '@electron/services/records/findRecord'
import { saveRole } from '@electron/services/records/roles'
import type { Workspace } from '@electron/store/types'
import type { Command, Invocation, Outcome } from '../../command'
import { withWorkspace } from '../../openSession'
import { recognizeFile, type RecognizedFile } from '../../recognizeFile'

export const importReturnCommand: Command = {
  name: 'import-return',
  synopsis: 'FILE',
  summary:
    'merge what an agency changed in a posting that it was sent into the role; what has changed there since is listed and left as it is',
  options: ['dry-run'],
  run: (invocation) => {
    const [file, ...others] = invocation.words
    if (file === undefined || others.length > 0)
      return Promise.resolve(fail('invalid-input', 'import-return needs one FILE.'))
    const purpose = invocation.options['dry-run'] === true ? 'read' : 'write'
    return withWorkspace(invocation.workspaceFolder, purpose, (workspace) =>
      importReturn(workspace, invocation, file),
    )
  },
}

interface Return {
  posting: RecognizedPosting
  role: Role
  differences: RoleDifference[]
  taken: ReadonlySet<string>
  traces: DocumentTraces
}

async function importReturn(
  workspace: Workspace,
  { options, environment }: Invocation,
  file: string,
): Promise<Result<Outcome>> {
  const recognized = await recognizeFile(workspace, environment, file)
  if (!recognized.ok) return recognized
  const compared = compare(workspace, recognized.value)
  if (!compared.ok) return compared
  const { role, differences, taken } = compared.value
  const isDryRun = options['dry-run'] === true
  if (!isDryRun && taken.size > 0) {
    const saved = await saveRole(workspace, takeDifferences(role, differences, taken))
    if (!saved.ok) return saved
  }
  return ok(describeReturn(compared.value, isDryRun))
}

function compare(workspace: Workspace, { posting, reading }: RecognizedFile): Result<Return> {
  if (posting === null)
    return fail(
      'not-found',
      'This is not a copy of a posting that was sent from this workspace. Nothing was changed. Use import-posting --into ROLE to add what is new in it.',
    )
  const role = findRecord(workspace, 'roles', posting.roleId)
  if (!role.ok) return role
  const [read] = reading.posting.roles
  if (posting.sent === null || read === undefined)
    return fail(
      'not-found',
      'The version that was sent was not kept, so there is nothing to compare this file with. Nothing was changed.',
    )
  const returned = assembleRoleDraft(read, reading.posting)
  const differences = compareReturn({ today: role.value, sent: posting.sent, returned })
  return ok({
    posting,
    role: role.value,
    differences,
    taken: listUncontested(differences),
    traces: reading.traces ?? noTraces,
  })
}

function describeReturn(
  { posting, differences, taken, traces }: Return,
  isDryRun: boolean,
): Outcome {
  const changes = differences.map(({ id, label, kind, present, read, isContested }) => ({
    ...{ label, kind, present, read },
    isContested: isContested === true,
    isTaken: taken.has(id),
  }))
  const { sent: _, ...found } = posting
  const left = changes.filter(({ isTaken, kind }) => !isTaken && kind !== 'same')
  return {
    json: {
      ...{ isDryRun, posting: found, changes },
      trackedChanges: traces.changes,
      comments: traces.comments,
    },
    text: [
      `This is ${describeSent(posting, (moment) => moment.slice(0, 10))}.`,
      ...changes.filter(({ isTaken }) => isTaken).flatMap(describeChange),
      ...traces.comments.map(describeComment),
      `${isDryRun ? 'Would take over' : 'Took over'} ${taken.size} of ${taken.size + left.length} changes.`,
    ].join('\n'),
    notes: left.map((change) =>
      ['Left as it is, since it has changed in the role.', ...describeChange(change)].join('\n'),
    ),
  }
}

const describeChange = ({
  label,
  present,
  read,
}: Pick<RoleDifference, 'label' | 'present' | 'read'>): string[] => [
  `  ${label}`,
  ...(present === '' ? [] : [`    - ${present}`]),
  ...(read === '' ? [] : [`    + ${read}`]),
]

const describeComment = ({ author, about, text }: DocumentComment): string =>
  `  Comment${author === '' ? '' : ` by ${author}`}${about === '' ? '' : ` on “${about}”`}: ${text}`
