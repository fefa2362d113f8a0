import type { LineListName, SkillListName } from '@shared/domain/roles/editing/roleLists'

interface ListLabels {
  label: string
  /** One item of it, to name a control by. */
  itemLabel: string
  addLabel: string
  placeholder: string
}

/** What the editor calls each list. */
export const lineListLabels: Record<Exclude<LineListName, 'unsorted'>, ListLabels> = {
  company: {
    label: 'About the company',
    itemLabel: 'Paragraph about the company',
    addLabel: 'Add a paragraph',
    placeholder: 'Who the employer is; withheld with the client',
  },
  definition: {
    label: 'Role definition',
    itemLabel: 'Paragraph',
    addLabel: 'Add a paragraph',
    placeholder: 'What this role is, and why it exists',
  },
  'careerPath.entryPoints': {
    label: 'Entry points',
    itemLabel: 'Entry point',
    addLabel: 'Add an entry point',
    placeholder: 'A position that people come from',
  },
  'careerPath.advancement': {
    label: 'Advancement',
    itemLabel: 'Advancement',
    addLabel: 'Add an advancement',
    placeholder: 'A position that this one leads to',
  },
  'careerPath.lateralMoves': {
    label: 'Lateral moves',
    itemLabel: 'Lateral move',
    addLabel: 'Add a lateral move',
    placeholder: 'A position beside this one',
  },
  'responsibilities.primary': {
    label: 'Primary functions',
    itemLabel: 'Primary function',
    addLabel: 'Add a primary function',
    placeholder: 'What the person does',
  },
  'responsibilities.secondary': {
    label: 'Secondary functions',
    itemLabel: 'Secondary function',
    addLabel: 'Add a secondary function',
    placeholder: 'What the person also does',
  },
  'education.minimum': {
    label: 'Minimum education',
    itemLabel: 'Minimum education',
    addLabel: 'Add a minimum',
    placeholder: 'A degree or certificate',
  },
  'education.preferred': {
    label: 'Preferred education',
    itemLabel: 'Preferred education',
    addLabel: 'Add a preferred education',
    placeholder: 'A degree or certificate',
  },
  'education.fields': {
    label: 'Relevant fields of study',
    itemLabel: 'Field of study',
    addLabel: 'Add a field of study',
    placeholder: 'A field of study',
  },
  'experience.typicalRange': {
    label: 'Typical range',
    itemLabel: 'Typical range',
    addLabel: 'Add a typical range',
    placeholder: 'Years and kind of experience',
  },
  'experience.preferred': {
    label: 'Preferred experience',
    itemLabel: 'Preferred experience',
    addLabel: 'Add a preferred experience',
    placeholder: 'What helps, but is not needed',
  },
  offer: {
    label: 'What is offered',
    itemLabel: 'Benefit',
    addLabel: 'Add a benefit',
    placeholder: 'What people get for their work',
  },
  'application.text': {
    label: 'How to apply',
    itemLabel: 'Line on how to apply',
    addLabel: 'Add a line',
    placeholder: 'What to send, and what happens next',
  },
}

export const skillListLabels: Record<SkillListName, ListLabels> = {
  'skills.hard': {
    label: 'Hard skills',
    itemLabel: 'Hard skill',
    addLabel: 'Add a hard skill',
    placeholder: 'Name of the skill',
  },
  'skills.soft': {
    label: 'Soft skills',
    itemLabel: 'Soft skill',
    addLabel: 'Add a soft skill',
    placeholder: 'Name of the skill',
  },
}
