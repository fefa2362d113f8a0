import { fail, ok } from '@shared/contract/result'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import { listCandidates } from '@electron/services/records/candidates'
import { listActivities } from '@electron/services/activities/listActivities'
import { listRoles } from '@electron/services/records/roles'
import { listSentPostings } from '@electron/services/records/sentPostings'
import { findStage } from '@shared/domain/stages/findStage'
import { getStageLists } from '@electron/services/stages/stageLists'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { withWorkspace } from '../../openSession'
import { formatTable } from '../../output'
import { showActivities } from '../../showActivities'

export const listCommand: Command = {
  name: 'list',
  synopsis: collectionNames.join('|'),
  summary: 'list the records of one kind',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const kind = collectionNames.find((name) => name === words[0])
    return kind === undefined || words.length > 1
      ? fail('invalid-input', `list needs one of: ${collectionNames.join(', ')}.`)
      : withWorkspace(workspaceFolder, 'read', (workspace) => ok(list(workspace, kind)))
  },
}

function list(workspace: Workspace, kind: CollectionName): Outcome {
  switch (kind) {
    case 'roles':
      return showRoles(workspace)
    case 'candidates':
      return showCandidates(workspace)
    case 'applications':
      return showApplications(workspace)
    case 'agencies':
      return showAgencies(workspace)
    case 'sentPostings':
      return showSentPostings(workspace)
    case 'templates':
      return showTemplates(workspace)
    case 'snippets':
      return showSnippets(workspace)
    case 'skillLists':
      return showSkillLists(workspace)
    case 'activities':
      return showActivities(listActivities(workspace, {}))
  }
}

function showRoles(workspace: Workspace): Outcome {
  const roles = listRoles(workspace)
  const rows = roles.map((role) => [
    role.id,
    role.title,
    role.client,
    role.location,
    role.status,
    role.applicationCount,
  ])
  const head = ['Id', 'Title', 'Client', 'Location', 'Status', 'Candidates']
  return { json: roles, text: formatTable(head, rows) }
}

function showCandidates(workspace: Workspace): Outcome {
  const candidates = listCandidates(workspace)
  const rows = candidates.map((candidate) => [
    candidate.id,
    candidate.name,
    candidate.headline,
    candidate.location,
    candidate.applicationCount,
  ])
  const head = ['Id', 'Name', 'Headline', 'Location', 'Roles']
  return { json: candidates, text: formatTable(head, rows) }
}

/** Includes role titles and candidate names; null for records that can't be read. */
function showApplications(workspace: Workspace): Outcome {
  const lists = getStageLists(workspace)
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
    findStage(lists, application.roleId, application.stage).name,
    application.ratings.length,
  ])
  const head = ['Id', 'Role', 'Candidate', 'Stage', 'Ratings']
  return { json: applications, text: formatTable(head, rows) }
}

function showAgencies(workspace: Workspace): Outcome {
  const agencies = workspace.collection('agencies').list()
  const rows = agencies.map(({ id, name, withhold }) => [id, name, withhold.join(', ')])
  return { json: agencies, text: formatTable(['Id', 'Name', 'Withheld'], rows) }
}

function showTemplates(workspace: Workspace): Outcome {
  const templates = workspace.collection('templates').list()
  const rows = templates.map(({ id, name, role }) => [id, name, role.client, role.language])
  return { json: templates, text: formatTable(['Id', 'Name', 'Client', 'Language'], rows) }
}

function showSnippets(workspace: Workspace): Outcome {
  const snippets = workspace.collection('snippets').list()
  const rows = snippets.map(({ id, name, field, client, language }) => [
    id,
    name,
    field,
    client,
    language,
  ])
  const head = ['Id', 'Name', 'Section', 'Client', 'Language']
  return { json: snippets, text: formatTable(head, rows) }
}

function showSkillLists(workspace: Workspace): Outcome {
  const lists = workspace.collection('skillLists').list()
  const rows = lists.map(({ id, name, source, language, skills }) => [
    id,
    name,
    source,
    language,
    skills.length,
  ])
  return { json: lists, text: formatTable(['Id', 'Name', 'Source', 'Language', 'Skills'], rows) }
}

function showSentPostings(workspace: Workspace): Outcome {
  const sentPostings = listSentPostings(workspace)
  const rows = sentPostings.map(({ sentAt, audience, fileName, bytes }) => [
    sentAt,
    audience,
    fileName,
    bytes,
  ])
  return { json: sentPostings, text: formatTable(['Sent', 'Audience', 'File', 'Bytes'], rows) }
}
