import type { ActionDefinition } from './actionDefinition'
import { paletteActions } from './paletteActions'

/**
 * Every action that has a name of its own, in menu order. The menu bar, the shortcuts, the
 * buttons and the command palette all use this one list; the window decides what an action does
 * and when it is available.
 */
export const actionDefinitions = [
  { id: 'role.create', label: 'New role', accelerator: 'CmdOrCtrl+N', menu: 'file' },
  {
    id: 'role.createFromTemplate',
    label: 'New role from template…',
    accelerator: null,
    menu: 'file',
  },
  {
    id: 'candidate.create',
    label: 'New candidate',
    accelerator: 'CmdOrCtrl+Shift+N',
    menu: 'file',
  },
  {
    id: 'posting.import',
    label: 'Import posting…',
    accelerator: 'CmdOrCtrl+I',
    menu: 'file',
    startsGroup: true,
  },
  {
    id: 'posting.importFiles',
    label: 'Import files…',
    accelerator: 'CmdOrCtrl+Shift+I',
    menu: 'file',
  },
  {
    id: 'candidate.importCvs',
    label: 'Import CVs…',
    accelerator: 'CmdOrCtrl+Alt+I',
    menu: 'file',
    keywords: 'candidates resume files drop',
  },
  {
    id: 'candidate.pasteCv',
    label: 'Paste a CV…',
    accelerator: null,
    menu: 'file',
    keywords: 'candidate resume',
  },
  {
    id: 'candidate.findDuplicates',
    label: 'Find duplicates…',
    accelerator: null,
    menu: null,
    keywords: 'candidates merge double same person',
  },
  { id: 'posting.exportWord', label: 'Export to Word…', accelerator: 'CmdOrCtrl+E', menu: 'file' },
  {
    id: 'posting.exportPdf',
    label: 'Export to PDF…',
    accelerator: 'CmdOrCtrl+Shift+E',
    menu: 'file',
  },
  {
    id: 'workspace.create',
    label: 'New workspace…',
    accelerator: null,
    menu: 'file',
    startsGroup: true,
  },
  { id: 'workspace.open', label: 'Open workspace…', accelerator: 'CmdOrCtrl+O', menu: 'file' },
  { id: 'workspace.openSample', label: 'Open sample workspace', accelerator: null, menu: 'file' },
  { id: 'workspace.restore', label: 'Restore a backup…', accelerator: null, menu: 'file' },
  { id: 'workspace.close', label: 'Close workspace', accelerator: null, menu: 'file' },

  { id: 'edit.undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', menu: 'edit' },
  { id: 'edit.redo', label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', menu: 'edit' },
  {
    id: 'edit.find',
    label: 'Find',
    accelerator: 'CmdOrCtrl+F',
    menu: 'edit',
    keywords: 'search text list',
  },
  {
    id: 'edit.replace',
    label: 'Find and replace',
    accelerator: 'CmdOrCtrl+H',
    macAccelerator: 'CmdOrCtrl+Alt+F',
    menu: 'edit',
    keywords: 'search text change',
  },
  {
    id: 'edit.replaceInRoles',
    label: 'Find and replace in all roles…',
    accelerator: 'CmdOrCtrl+Shift+H',
    menu: 'edit',
    keywords: 'search text change everywhere',
  },
  {
    id: 'snippets.insert',
    label: 'Insert snippet…',
    accelerator: 'CmdOrCtrl+Shift+S',
    menu: 'edit',
    startsGroup: true,
  },
  { id: 'snippets.save', label: 'Save lines as snippet…', accelerator: null, menu: 'edit' },
  { id: 'snippets.manage', label: 'Show snippets…', accelerator: null, menu: 'edit' },

  { id: 'palette.open', label: 'Command palette', accelerator: 'CmdOrCtrl+K', menu: 'view' },
  {
    id: 'view.toggleSidebar',
    label: 'Show or hide sidebar',
    accelerator: 'CmdOrCtrl+B',
    menu: 'view',
    startsGroup: true,
  },
  {
    id: 'view.togglePaper',
    label: 'Show or hide paper',
    accelerator: 'CmdOrCtrl+Shift+P',
    menu: 'view',
  },
  {
    id: 'view.togglePanel',
    label: 'Show or hide panel',
    accelerator: 'CmdOrCtrl+Shift+B',
    menu: 'view',
  },
  {
    id: 'candidate.showCv',
    label: 'Show or hide CV',
    accelerator: 'CmdOrCtrl+Shift+L',
    menu: 'view',
    keywords: 'candidate resume page original',
  },
  {
    id: 'view.toggleFocusMode',
    label: 'Focus mode on or off',
    accelerator: 'CmdOrCtrl+.',
    menu: 'view',
  },

  {
    id: 'go.back',
    label: 'Go back',
    accelerator: 'Alt+Left',
    macAccelerator: 'CmdOrCtrl+[',
    menu: 'go',
  },
  {
    id: 'go.forward',
    label: 'Go forward',
    accelerator: 'Alt+Right',
    macAccelerator: 'CmdOrCtrl+]',
    menu: 'go',
  },
  { id: 'go.today', label: 'Today', accelerator: 'CmdOrCtrl+T', menu: 'go', startsGroup: true },
  {
    id: 'role.outline',
    label: 'Go to a part of the role…',
    accelerator: 'CmdOrCtrl+Shift+O',
    menu: 'go',
  },
  { id: 'go.roles', label: 'Roles', accelerator: 'CmdOrCtrl+1', menu: 'go' },
  { id: 'go.candidates', label: 'Candidates', accelerator: 'CmdOrCtrl+2', menu: 'go' },
  {
    id: 'go.board',
    label: 'Board',
    accelerator: 'CmdOrCtrl+5',
    menu: 'go',
    keywords: 'stages pipeline kanban',
  },
  { id: 'go.agencies', label: 'Agencies', accelerator: 'CmdOrCtrl+3', menu: 'go' },
  { id: 'go.sentPostings', label: 'Sent postings', accelerator: 'CmdOrCtrl+4', menu: 'go' },
  {
    id: 'go.settings',
    label: 'Settings',
    accelerator: 'CmdOrCtrl+,',
    menu: 'go',
    startsGroup: true,
  },

  { id: 'help.shortcuts', label: 'Keyboard shortcuts', accelerator: 'CmdOrCtrl+/', menu: 'help' },
  {
    id: 'help.about',
    label: 'About Rolebench',
    accelerator: null,
    menu: 'help',
    startsGroup: true,
  },

  ...paletteActions,
] as const satisfies readonly ActionDefinition[]

export type ActionId = (typeof actionDefinitions)[number]['id']

/** Returns the definition of an action. */
export const getActionDefinition = (id: ActionId): ActionDefinition => {
  const definition = actionDefinitions.find((each) => each.id === id)
  if (definition === undefined) throw new Error(`There is no action ${id}`)
  return definition
}

/** Returns the accelerator of an action on a platform; null for none. */
export const findAccelerator = (
  { accelerator, macAccelerator }: Pick<ActionDefinition, 'accelerator' | 'macAccelerator'>,
  isMac: boolean,
): string | null => (isMac ? (macAccelerator ?? accelerator) : accelerator)
