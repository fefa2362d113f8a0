import { fail, ok, type Result } from '@shared/contract/result'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import { createAgencyHandlers } from '@electron/channels/agencies'
import { createCandidateHandlers } from '@electron/channels/candidates'
import { createRoleHandlers } from '@electron/channels/roles'
import { createSubmissionHandlers } from '@electron/channels/submissions'
import type { Command, Outcome } from '../command'
import { withCliSession, type CliSession } from '../openSession'
import { formatTable } from '../output'

export const listCommand: Command = {
  name: 'list',
  synopsis: collectionNames.join('|'),
  summary: 'list the records of one kind',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const kind = collectionNames.find((name) => name === words[0])
    return kind === undefined || words.length > 1
      ? fail('invalid-input', `list needs one of: ${collectionNames.join(', ')}.`)
      : withCliSession(workspaceFolder, 'read', (opened) => list(opened, kind))
  },
}

function list(opened: CliSession, kind: CollectionName): Promise<Result<Outcome>> {
  switch (kind) {
    case 'roles':
      return listRoles(opened)
    case 'candidates':
      return listCandidates(opened)
    case 'applications':
      return Promise.resolve(ok(listApplications(opened)))
    case 'agencies':
      return listAgencies(opened)
    case 'submissions':
      return listSubmissions(opened)
  }
}

async function listRoles(opened: CliSession): Promise<Result<Outcome>> {
  const roles = await createRoleHandlers(opened)['roles.list']({})
  if (!roles.ok) return roles
  const rows = roles.value.map((role) => [
    role.id,
    role.title,
    role.client,
    role.location,
    role.status,
    role.applicationCount,
  ])
  const head = ['Id', 'Title', 'Client', 'Location', 'Status', 'Candidates']
  return ok({ json: roles.value, text: formatTable(head, rows) })
}

async function listCandidates(opened: CliSession): Promise<Result<Outcome>> {
  const candidates = await createCandidateHandlers(opened)['candidates.list']({})
  if (!candidates.ok) return candidates
  const rows = candidates.value.map((candidate) => [
    candidate.id,
    candidate.name,
    candidate.headline,
    candidate.location,
    candidate.applicationCount,
  ])
  const head = ['Id', 'Name', 'Headline', 'Location', 'Roles']
  return ok({ json: candidates.value, text: formatTable(head, rows) })
}

/** With the names of both sides; null for one that can't be read. */
function listApplications({ workspace }: CliSession): Outcome {
  const applications = workspace
    .collection('applications')
    .list()
    .map((application) => ({
      ...application,
      roleTitle: workspace.collection('roles').get(application.roleId)?.title ?? null,
      candidateName: workspace.collection('candidates').get(application.candidateId)?.name ?? null,
    }))
  const rows = applications.map((application) => [
    application.id,
    application.roleTitle ?? application.roleId,
    application.candidateName ?? application.candidateId,
    application.stage,
    application.ratings.length,
  ])
  const head = ['Id', 'Role', 'Candidate', 'Stage', 'Ratings']
  return { json: applications, text: formatTable(head, rows) }
}

async function listAgencies(opened: CliSession): Promise<Result<Outcome>> {
  const agencies = await createAgencyHandlers(opened)['agencies.list']({})
  if (!agencies.ok) return agencies
  const rows = agencies.value.map(({ id, name, withhold }) => [id, name, withhold.join(', ')])
  return ok({ json: agencies.value, text: formatTable(['Id', 'Name', 'Withheld'], rows) })
}

async function listSubmissions(opened: CliSession): Promise<Result<Outcome>> {
  const submissions = await createSubmissionHandlers(opened)['submissions.list']({})
  if (!submissions.ok) return submissions
  const rows = submissions.value.map(({ sentAt, audience, fileName, bytes }) => [
    sentAt,
    audience,
    fileName,
    bytes,
  ])
  const head = ['Sent', 'Audience', 'File', 'Bytes']
  return ok({ json: submissions.value, text: formatTable(head, rows) })
}
