import { roleFieldLabels } from '@shared/labels/roleFields'
import { activityKindLabels } from '@shared/labels/activityKinds'
import { listStyleTexts } from '@shared/model/letterhead'
import type { Activity } from '@shared/model/activities/activity'
import type { Agency } from '@shared/model/agency'
import type { Application } from '@shared/model/application'
import type { Candidate } from '@shared/model/candidate'
import { labelValue } from '@shared/model/openEnum'
import type { Role } from '@shared/model/role'
import type { SentPosting } from '@shared/model/sentPosting'
import { describeRole } from '../versions/describeRole'
import type { FieldWeight, SearchField } from './searchField'

const field = (label: string, text: string, weight: FieldWeight = 'text'): SearchField => ({
  label,
  text,
  weight,
})

const hasText = ({ text }: SearchField): boolean => text !== ''

const joinTexts = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(', ')

const roleFacts: ReadonlySet<string> = new Set([
  roleFieldLabels.client,
  roleFieldLabels.clientAliases,
  roleFieldLabels.location,
  roleFieldLabels.department,
  roleFieldLabels.tags,
  roleFieldLabels.reference,
])

// The words of the app itself: every open role would be found by *open*.
const ownWords: ReadonlySet<string> = new Set([
  roleFieldLabels.status,
  roleFieldLabels.language,
  roleFieldLabels.openings,
])

/** What of a role is searched: all of its text. */
export const listRoleFields = (role: Role): SearchField[] =>
  describeRole(role)
    .filter(({ label }) => !ownWords.has(label))
    .flatMap(({ label, lines }) =>
      lines.map(({ text }) =>
        field(
          label,
          text,
          label === roleFieldLabels.title ? 'name' : roleFacts.has(label) ? 'fact' : 'text',
        ),
      ),
    )

/** The paragraphs of a CV’s text; a passage is shown out of the one in which words are found. */
const splitCvText = (text: string): string[] =>
  text.split('\n').map((line) => line.replaceAll('\t', ' '))

/** What of a candidate is searched: the whole profile. */
export const listCandidateFields = (candidate: Candidate): SearchField[] =>
  [
    field('Name', candidate.name, 'name'),
    field('Headline', candidate.headline, 'fact'),
    field('Location', candidate.location, 'fact'),
    ...candidate.skills.map((skill) => field('Skill', skill, 'fact')),
    ...candidate.tags.map((tag) => field('Tag', tag, 'fact')),
    field('Mail', candidate.contact.email),
    field('Phone', candidate.contact.phone),
    ...(candidate.contact.otherEmails ?? []).map((email) => field('Mail', email)),
    ...(candidate.contact.otherPhones ?? []).map((phone) => field('Phone', phone)),
    ...candidate.contact.links.map((link) => field('Link', link)),
    ...candidate.experience.flatMap(({ title, organisation, summary }) => [
      field('Position', joinTexts(title, organisation)),
      field('Position', summary),
    ]),
    ...candidate.education.map(({ degree, institution, year }) =>
      field('Education', joinTexts(degree, institution, year)),
    ),
    ...(candidate.languages ?? []).map(({ language, level }) =>
      field('Language', joinTexts(language, level)),
    ),
    ...(candidate.certificates ?? []).map((certificate) => field('Certificate', certificate)),
    field('Availability', candidate.expectations.availability),
    field('Workplace', candidate.expectations.workplace),
    ...candidate.attachments.map(({ fileName }) => field('File', fileName)),
    field('Notes', candidate.notes),
    field('Source', candidate.source?.text ?? ''),
    ...splitCvText(candidate.cvText ?? '').map((text) => field('CV', text)),
    field('Next action', candidate.nextAction?.text ?? ''),
  ].filter(hasText)

/** What of an application is searched, as a part of its candidate. */
export const listApplicationFields = ({
  notes,
  ratings,
  decision,
  nextAction,
}: Application): SearchField[] =>
  [
    field('Notes on the application', notes),
    ...ratings.map(({ evidence }) => field('Evidence', evidence)),
    field('Decision', decision?.reason ?? ''),
    field('Next action', nextAction?.text ?? ''),
  ].filter(hasText)

/** What of an activity is searched, as a part of the record that it is about. */
export const listActivityFields = ({ kind, text, at }: Activity): SearchField[] =>
  [{ ...field(labelValue(activityKindLabels, kind), text), at }].filter(hasText)

/** What of an agency is searched. */
export const listAgencyFields = (agency: Agency): SearchField[] =>
  [
    field('Name', agency.name, 'name'),
    ...agency.contacts.flatMap(({ name, email, phone }) => [
      field('Contact', name, 'fact'),
      field('Mail', email),
      field('Phone', phone),
    ]),
    field('Letterhead', [agency.letterhead, ...listStyleTexts(agency.letterheadStyle)].join('\n')),
    field('Notes', agency.notes),
    field('Next action', agency.nextAction?.text ?? ''),
  ].filter(hasText)

/** What of a sent posting is searched; `agencyName` is empty if it went to no agency. */
export const listSentPostingFields = (
  sentPosting: SentPosting,
  agencyName: string,
): SearchField[] =>
  [
    field('Role', sentPosting.roleTitle, 'name'),
    field('Agency', agencyName, 'fact'),
    field('File', sentPosting.fileName),
    // Shown with every hit, as the name is, and so never the reason for one.
    field('Sent', sentPosting.sentAt.slice(0, 10), 'name'),
  ].filter(hasText)
