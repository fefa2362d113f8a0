import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'

/** A control as assistive technology is told of it. */
export interface Control {
  role: string
  name: string
  description: string
  /** E.g. `expanded: false`. */
  states: Readonly<Record<string, unknown>>
  /** What it stands in, from the outermost named group on. */
  place: readonly string[]
  /** Whether it is disabled, or some key leads to it. */
  isReached: boolean
  /** The group that it must be told from the others in. */
  groupId: string
}

type Tree = Awaited<ReturnType<typeof readTree>>
type TreeNode = Tree[number]

const readTree = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes

const controlRoles: ReadonlySet<string> = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'switch'],
  ...['checkbox', 'radio', 'tab', 'option', 'listbox', 'menuitem', 'menuitemcheckbox'],
  ...['menuitemradio', 'treeitem', 'ComboBoxSelect', 'ComboBoxMenuButton', 'PopUpButton', 'Date'],
])

const groupRoles: ReadonlySet<string> = new Set([
  ...['group', 'region', 'listitem', 'row', 'dialog', 'alertdialog', 'listbox', 'navigation'],
  ...['main', 'form', 'tablist', 'tabpanel', 'toolbar', 'article', 'radiogroup', 'banner'],
  ...['complementary', 'alert', 'cell', 'gridcell', 'menu', 'option', 'RootWebArea'],
])

/** A state that a control of a role must tell. */
const toldStates: Readonly<Record<string, string>> = {
  checkbox: 'checked',
  switch: 'checked',
  radio: 'checked',
  menuitemradio: 'checked',
  tab: 'selected',
  option: 'selected',
}

const toText = (value: { value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value.trim() : ''

const listAncestors = (tree: ReadonlyMap<string, TreeNode>, node: TreeNode): TreeNode[] => {
  const above = tree.get(node.parentId ?? '')
  return above === undefined ? [] : [above, ...listAncestors(tree, above)]
}

const isGroup = ({ ignored, role }: TreeNode): boolean => !ignored && groupRoles.has(toText(role))

const isTrue = ({ properties = [] }: TreeNode, state: string): boolean =>
  properties.some(({ name, value }) => name === state && value.value === true)

/**
 * Whether some key leads to a control. A list is reached by its options and they by their list, or
 * both by the keys of a field that controls them.
 */
const isReached = (tree: ReadonlyMap<string, TreeNode>, node: TreeNode): boolean => {
  const role = toText(node.role)
  const all = [...tree.values()].filter(({ ignored }) => !ignored)
  const isFocusable = (each: TreeNode): boolean => isTrue(each, 'focusable')
  if (isFocusable(node) || isTrue(node, 'disabled')) return true
  if (role !== 'listbox' && role !== 'option') return false
  const list =
    role === 'listbox'
      ? node
      : listAncestors(tree, node).find((above) => toText(above.role) === 'listbox')
  if (list === undefined) return false
  const options = all.filter((each) => listAncestors(tree, each).includes(list))
  const fields = all.filter((each) => toText(each.role) === 'combobox')
  return [list, ...options, ...fields].some(isFocusable)
}

const describe = (tree: ReadonlyMap<string, TreeNode>, node: TreeNode): Control => {
  const groups = listAncestors(tree, node).filter(isGroup)
  return {
    role: toText(node.role),
    name: toText(node.name),
    description: toText(node.description),
    states: Object.fromEntries(
      (node.properties ?? []).map((property): [string, unknown] => [
        property.name,
        property.value.value,
      ]),
    ),
    place: groups.flatMap(({ name }) => toText(name) || []).toReversed(),
    isReached: isReached(tree, node),
    groupId: groups[0]?.nodeId ?? '',
  }
}

/** Lists every control on screen as assistive technology is told of it, in order. */
export const listControls = async (page: Page): Promise<Control[]> => {
  const session = await page.context().newCDPSession(page)
  const nodes = await readTree(session)
  await session.detach()
  const tree = new Map(nodes.map((node) => [node.nodeId, node]))
  return nodes
    .filter(({ ignored, role }) => !ignored && controlRoles.has(toText(role)))
    .map((node) => describe(tree, node))
}

const findTwins = (controls: readonly Control[]): Control[] => {
  const seen = new Set<string>()
  return controls.filter(({ role, name, description, groupId }) => {
    const key = JSON.stringify([groupId, role, name, description])
    return seen.size === seen.add(key).size
  })
}

const write = ({ place, role, name, description, states }: Control): string => {
  const told = Object.entries(states)
    .filter(([state]) => !['focusable', 'editable', 'settable', 'multiline'].includes(state))
    .map(([state, value]) => `${state}: ${String(value)}`)
  return `${[...place, `${role} “${name}”`].join(' › ')}${description && ` – ${description}`} (${told.join(', ')})`
}

const treesFolder = resolve(import.meta.dirname, '../../../test-results/accessibility')

/**
 * Writes down what assistive technology is told of the controls on screen, and lists what is wrong:
 * one without a name or its state, two that nothing tells apart in their group, one that no key reaches.
 */
export const listUnclearControls = async (page: Page, screen: string): Promise<string[]> => {
  const controls = await listControls(page)
  await mkdir(treesFolder, { recursive: true })
  await writeFile(resolve(treesFolder, `${screen}.txt`), controls.map(write).join('\n'))
  const list = (complaint: string, found: readonly Control[]): string[] =>
    found.map((control) => `${screen}: ${complaint}: ${write(control)}`)
  return [
    ...(controls.length === 0 ? [`${screen}: there are no controls`] : []),
    ...list(
      'no name',
      controls.filter(({ name }) => name === ''),
    ),
    ...list(
      'no state',
      controls.filter(({ role, states }) => {
        const state = toldStates[role]
        return state !== undefined && !(state in states)
      }),
    ),
    ...list(
      'no key reaches it',
      controls.filter((control) => !control.isReached),
    ),
    ...list('two alike', findTwins(controls)),
  ]
}
