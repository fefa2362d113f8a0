import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { countFound, findInRole } from '../replacing/findInRole'
import { copyContent } from '../roles/copyContent'

/** What of a role a template keeps of its client. */
export interface TemplateOptions {
  /** Whether the client, where it is, what it pays, what is said about it, and its contact are kept. */
  keepsClient: boolean
}

const withoutClient = (role: RoleDraft): RoleDraft => {
  const empty = createEmptyRoleDraft()
  const { clientAliases: _, lawPlace: __, ...rest } = role
  return {
    ...rest,
    client: empty.client,
    location: empty.location,
    salary: empty.salary,
    company: empty.company,
    application: { ...role.application, contact: empty.application.contact },
    notes: empty.notes,
    unsorted: empty.unsorted,
  }
}

/**
 * Makes what a template keeps of a role. It never keeps the search that the role was for: its
 * dates, reference, status, source, and what is due; nor, unless asked, what belongs to the client.
 */
export const makeTemplate = (role: RoleDraft, { keepsClient }: TemplateOptions): RoleDraft => {
  const empty = createEmptyRoleDraft()
  const copy = copyContent(role)
  const { nextAction: _, settledClosing: __, source: ___, ignoredFindings: ____, ...content } = copy
  const kept: RoleDraft = {
    ...content,
    reference: empty.reference,
    status: empty.status,
    dates: empty.dates,
    openings: empty.openings,
  }
  return keepsClient ? kept : withoutClient(kept)
}

/** Counts how often a template's text still names the client of the role that it is made from. */
export const countClientNames = (template: RoleDraft, client: string): number =>
  client.trim() === ''
    ? 0
    : countFound(findInRole(template, { words: client.trim(), isExact: false, isWholeWord: true }))

/** Makes the draft of a new role from a template. */
export const beginFromTemplate = (template: RoleDraft): RoleDraft => copyContent(template)
