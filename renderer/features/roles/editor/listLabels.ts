import type { LineListName, SkillListName } from '@shared/domain/roles/editing/roleLists'
import { roleFieldLabels } from '@shared/labels/roleFields'

interface ListLabels {
  label: string
  /** The name of one item, for labelling controls. */
  itemLabel: string
  addLabel: string
  placeholder: string
}

/** The editor's labels for each list. */
export const lineListLabels: Record<LineListName, ListLabels> = {
  company: {
    label: roleFieldLabels.company,
    itemLabel: 'Paragraph about the company',
    addLabel: 'Add a paragraph',
    placeholder: 'Who the employer is; withheld with the client',
  },
  definition: {
    label: roleFieldLabels.definition,
    itemLabel: 'Paragraph',
    addLabel: 'Add a paragraph',
    placeholder: 'What this role is, and why it exists',
  },
  'careerPath.entryPoints': {
    label: roleFieldLabels['careerPath.entryPoints'],
    itemLabel: 'Entry point',
    addLabel: 'Add an entry point',
    placeholder: 'A position that people come from',
  },
  'careerPath.advancement': {
    label: roleFieldLabels['careerPath.advancement'],
    itemLabel: 'Advancement',
    addLabel: 'Add an advancement',
    placeholder: 'A position that this one leads to',
  },
  'careerPath.lateralMoves': {
    label: roleFieldLabels['careerPath.lateralMoves'],
    itemLabel: 'Lateral move',
    addLabel: 'Add a lateral move',
    placeholder: 'A position at the same level',
  },
  'responsibilities.primary': {
    label: roleFieldLabels['responsibilities.primary'],
    itemLabel: 'Primary function',
    addLabel: 'Add a primary function',
    placeholder: 'What the person does',
  },
  'responsibilities.secondary': {
    label: roleFieldLabels['responsibilities.secondary'],
    itemLabel: 'Secondary function',
    addLabel: 'Add a secondary function',
    placeholder: 'What the person also does',
  },
  'education.minimum': {
    label: roleFieldLabels['education.minimum'],
    itemLabel: 'Minimum education',
    addLabel: 'Add a minimum',
    placeholder: 'A degree or certificate',
  },
  'education.preferred': {
    label: roleFieldLabels['education.preferred'],
    itemLabel: 'Preferred education',
    addLabel: 'Add a preferred education',
    placeholder: 'A degree or certificate',
  },
  'education.fields': {
    label: roleFieldLabels['education.fields'],
    itemLabel: 'Field of study',
    addLabel: 'Add a field of study',
    placeholder: 'A field of study',
  },
  'experience.typicalRange': {
    label: roleFieldLabels['experience.typicalRange'],
    itemLabel: 'Typical range',
    addLabel: 'Add a typical range',
    placeholder: 'Years and kind of experience',
  },
  'experience.preferred': {
    label: roleFieldLabels['experience.preferred'],
    itemLabel: 'Preferred experience',
    addLabel: 'Add a preferred experience',
    placeholder: 'Helpful, but not required',
  },
  offer: {
    label: roleFieldLabels.offer,
    itemLabel: 'Benefit',
    addLabel: 'Add a benefit',
    placeholder: 'What people get in return for their work',
  },
  'application.text': {
    label: roleFieldLabels['application.text'],
    itemLabel: 'Line on how to apply',
    addLabel: 'Add a line',
    placeholder: 'What to send, and what happens next',
  },
  unsorted: {
    label: roleFieldLabels.unsorted,
    itemLabel: 'Unsorted line',
    addLabel: 'Add a line',
    placeholder: 'A line that still has to find its place',
  },
}

export const skillListLabels: Record<SkillListName, ListLabels> = {
  'skills.hard': {
    label: roleFieldLabels['skills.hard'],
    itemLabel: 'Hard skill',
    addLabel: 'Add a hard skill',
    placeholder: 'Name of the skill',
  },
  'skills.soft': {
    label: roleFieldLabels['skills.soft'],
    itemLabel: 'Soft skill',
    addLabel: 'Add a soft skill',
    placeholder: 'Name of the skill',
  },
}
