import { basename, dirname, join, resolve } from 'node:path'
import { fail, ok, type AppError, type ErrorCode, type Result } from '@shared/contract/result'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Agency } from '@shared/model/agency'
import type { Role } from '@shared/model/role'
import { FileTokens } from '@electron/services/files/fileTokens'
import { exportPosting } from '@electron/services/postings/exportPosting'
import { writeSendingMail } from '@electron/services/postings/writeSendingMail'
import type { Workspace } from '@electron/store/types'
import type { Command, Invocation, Outcome } from '../../command'
import { findAgency, findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import { betweenRepeated } from '../../options'
import { createSpawnPrinter } from '../../spawnPrinter'
import {
  makeOutFolder,
  readExportOptions,
  readWithheldPlaces,
  type ExportOptions,
} from './exportOptions'

export const sendOutCommand: Command = {
  name: 'send-out',
  synopsis: 'ROLE…',
  summary: 'write the postings of roles for agencies, and a mail for each agency',
  options: [
    ...['out', 'format', 'formats', 'audience', 'agency', 'language', 'paper', 'page', 'theme'],
    ...['overwrite', 'keep-both', 'confirm-withheld'],
  ] as const,
  run: async (invocation) => {
    if (invocation.words.length === 0) return fail('invalid-input', 'send-out needs a ROLE.')
    const options = readExportOptions(invocation.options)
    return options.ok
      ? withWorkspace(invocation.workspaceFolder, 'export', (workspace) =>
          sendOut(workspace, invocation, options.value),
        )
      : options
  },
}

interface WrittenPosting {
  roleId: string
  roleTitle: string
  agencyId: string | null
  agencyName: string
  /** The title as it stands in the posting, where the role's own may tell what is withheld. */
  title: string
  files: { format: string; path: string; bytes: number }[]
  warnings: readonly string[]
}

interface UnwrittenMail {
  agencyName: string
  code: ErrorCode
  message: string
}

interface StoppedPosting extends Omit<WrittenPosting, 'title' | 'files' | 'warnings'> {
  code: ErrorCode
  message: string
  places: readonly string[]
}

async function sendOut(
  workspace: Workspace,
  invocation: Invocation,
  options: ExportOptions,
): Promise<Result<Outcome>> {
  const roles = findAll(invocation.words, (word) => findRole(workspace, word))
  if (!roles.ok) return roles
  const agencies = findAgencies(workspace, invocation.options.agency, options)
  if (!agencies.ok) return agencies
  const out = resolve(invocation.environment.folder, options.out)
  const made = await makeOutFolder(out)
  if (!made.ok) return made

  const written: WrittenPosting[] = []
  const stopped: StoppedPosting[] = []
  const mails: string[] = []
  const unwrittenMails: UnwrittenMail[] = []
  const notes: string[] = []
  const exportOne = createExporter(workspace, invocation, options, out)
  for (const agency of agencies.value) {
    const before = written.length
    for (const role of roles.value) {
      const names = {
        roleId: role.id,
        roleTitle: titleOrPlaceholder('roles', role.title),
        agencyId: agency?.id ?? null,
        agencyName: agency?.name ?? '',
      }
      const exported = await exportOne(role, agency)
      if (exported.ok) written.push({ ...names, ...exported.value })
      else {
        const { code, message } = exported.error
        stopped.push({ ...names, code, message, places: readWithheldPlaces(exported.error) })
      }
    }
    const mail = await writeMail(agency, written.slice(before), roles.value, options)
    if (!mail.ok) unwrittenMails.push(describeUnwritten(agency, mail.error))
    else if (mail.value !== null) mails.push(mail.value)
  }
  const isLogged = workspace.readOnly === null
  if (!isLogged) notes.push('Not entered in the log, because the workspace is read-only.')
  return ok(report({ written, stopped, mails, unwrittenMails, notes, isLogged }))
}

function findAll<Found>(
  words: readonly string[],
  find: (word: string) => Result<Found>,
): Result<Found[]> {
  const all: Found[] = []
  for (const word of words) {
    const found = find(word)
    if (!found.ok) return found
    if (!all.includes(found.value)) all.push(found.value)
  }
  return ok(all)
}

/** The agencies; null alone for an audience that is none. */
function findAgencies(
  workspace: Workspace,
  list: string | undefined,
  { audience }: ExportOptions,
): Result<(Agency | null)[]> {
  if (list === undefined)
    return audience === 'agency'
      ? fail('invalid-input', 'send-out needs --agency ID, which determines what to withhold.')
      : ok([null])
  if (audience !== 'agency')
    return fail('invalid-input', 'An agency can only be given for a posting to an agency.')
  const whole = findAgency(workspace, list)
  if (whole.ok) return ok([whole.value])
  const words = list
    .split(list.includes(betweenRepeated) ? betweenRepeated : ',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (words.length === 0)
    return fail('invalid-input', 'send-out needs --agency ID; the one given is empty.')
  return findAll(words, (word) => findAgency(workspace, word))
}

const createExporter = (
  workspace: Workspace,
  { environment, options: given }: Invocation,
  { format, paper, theme, language, audience }: ExportOptions,
  out: string,
) => {
  const files = new FileTokens()
  const printPdf = createSpawnPrinter(environment.variables)
  const context = { workspace, files, printPdf, now: () => new Date() }
  const names: string[] = []
  return async (
    role: Role,
    agency: Agency | null,
  ): Promise<Result<Pick<WrittenPosting, 'title' | 'files' | 'warnings'>>> => {
    const exported = await exportPosting(context, {
      roleId: role.id,
      audience,
      agencyId: agency?.id ?? null,
      pageSize: paper,
      theme,
      ...(language && { language }),
      formats: format,
      target: {
        kind: 'folder',
        token: files.issue(out),
        overwrite: given.overwrite === true,
        keepBoth: given['keep-both'] === true,
        written: names,
        ...(agency && { subfolder: titleOrPlaceholder('agencies', agency.name) }),
      },
      confirmWithheld: given['confirm-withheld'] === true,
    })
    if (!exported.ok) return exported
    const { title, files: made, warnings } = exported.value
    names.push(...made.map(({ fileName }) => basename(fileName)))
    return ok({
      title,
      files: made.map(({ format, fileName, bytes, token }) => ({
        format,
        path: files.resolve(token) ?? join(out, fileName),
        bytes,
      })),
      warnings,
    })
  }
}

const describeUnwritten = (agency: Agency | null, { code, message }: AppError): UnwrittenMail => ({
  agencyName: agency?.name ?? '',
  code,
  message,
})

/** The mail stands beside the files; none where there are no files or no agency. */
async function writeMail(
  agency: Agency | null,
  written: readonly WrittenPosting[],
  roles: readonly Role[],
  { language }: ExportOptions,
): Promise<Result<string | null>> {
  const paths = written.flatMap(({ files }) => files.map(({ path }) => path))
  const [first] = paths
  if (agency === null || first === undefined) return ok(null)
  return writeSendingMail({
    agency,
    titles: written.map(({ title }) => title),
    language: language ?? roles.find(({ id }) => id === written[0]?.roleId)?.language ?? 'en',
    paths,
    folder: dirname(first),
    now: new Date(),
  })
}

const describeStopped = ({ roleTitle, agencyName, message, places }: StoppedPosting): string[] => [
  `- ${[roleTitle, agencyName].filter((name) => name !== '').join(', ')}: ${message}`,
  ...places.map((place) => `  - ${place}`),
]

interface Report {
  written: readonly WrittenPosting[]
  stopped: readonly StoppedPosting[]
  mails: readonly string[]
  unwrittenMails: readonly UnwrittenMail[]
  notes: readonly string[]
  isLogged: boolean
}

function report({ written, stopped, mails, unwrittenMails, notes, isLogged }: Report): Outcome {
  const [first = unwrittenMails[0]] = stopped
  const total = written.length + stopped.length
  return {
    json: { written, stopped, mails, unwrittenMails, logged: isLogged },
    text: [...written.flatMap(({ files }) => files.map(({ path }) => path)), ...mails].join('\n'),
    notes: [...new Set(written.flatMap(({ warnings }) => warnings)), ...notes],
    ...(first && {
      failure: {
        code: first.code,
        message: [
          ...(stopped.length > 0
            ? [`${stopped.length} of ${total} postings were not written:`]
            : []),
          ...stopped.flatMap(describeStopped),
          ...unwrittenMails.map(
            ({ agencyName, message }) => `The mail to ${agencyName} was not written: ${message}`,
          ),
        ].join('\n'),
      },
    }),
  }
}
