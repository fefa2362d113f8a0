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
  /** Whether it is disabled, or some key leads to it or does its work. */
  isReached: boolean
  /** The group that it must be told from the others in. */
  groupId: string
}

type Tree = Awaited<ReturnType<typeof readTree>>
type TreeNode = Tree['nodes'][number]

/** What assistive technology is told, and which elements the Tab key passes over. */
const readTree = async (session: CDPSession) => {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.send('DOM.enable')
  const { nodes: elements } = await session.send('DOM.getFlattenedDocument', {
    depth: -1,
    pierce: true,
  })
  const passedOver = elements.filter(({ attributes = [] }) => {
    const at = attributes.indexOf('tabindex')
    return at >= 0 && Number(attributes[at + 1]) < 0
  })
  return { nodes, passedOver: new Set(passedOver.map(({ backendNodeId }) => backendNodeId)) }
}

interface Screen {
  byId: ReadonlyMap<string, TreeNode>
  /** Elements with a negative `tabindex`. */
  passedOver: ReadonlySet<number>
}

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

/** Groups with one stop of the Tab key, in which the arrow keys lead on. */
const compositeRoles: ReadonlySet<string> = new Set([
  ...['tablist', 'radiogroup', 'toolbar', 'menu', 'menubar', 'grid', 'treegrid', 'tree'],
])

const fieldRoles: ReadonlySet<string> = new Set(['combobox', 'textbox', 'searchbox'])

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

const listAncestors = (byId: Screen['byId'], node: TreeNode): TreeNode[] => {
  const above = byId.get(node.parentId ?? '')
  return above === undefined ? [] : [above, ...listAncestors(byId, above)]
}

const isGroup = ({ ignored, role }: TreeNode): boolean => !ignored && groupRoles.has(toText(role))

const isTrue = ({ properties = [] }: TreeNode, state: string): boolean =>
  properties.some(({ name, value }) => name === state && value.value === true)

/** Keys that a description tells of: `Delete (Alt+Delete)`, `Done (D)`. */
const toldKeys = /\b(?:Alt|Ctrl|Esc|Enter|Delete|Backspace|space bar)\b|\([A-Z]\)$/u

/** The name of the field that a button in it belongs to, whose work can be typed there. */
const findFieldName = (name: string): string | undefined =>
  (/^(.+): calendar$/u.exec(name) ?? /^Clear (.+)$/u.exec(name))?.[1]?.toLocaleLowerCase()

const readKeys = ({ properties = [] }: TreeNode): unknown =>
  properties.find(({ name }) => name === 'keyshortcuts')?.value.value

/**
 * Whether keys lead from a stop of the Tab key to a control that is none: the arrow keys among parts
 * of one widget, lines of the same keys, and what the field of a dialog finds; or do its work.
 */
const isReachedFrom = (stops: readonly TreeNode[], node: TreeNode, screen: Screen): boolean => {
  const ancestors = listAncestors(screen.byId, node)
  const hasStop = (group: TreeNode): boolean =>
    stops.some((stop) => stop === group || listAncestors(screen.byId, stop).includes(group))
  const dialog = ancestors.find(({ role }) => toText(role) === 'dialog')
  const keys = readKeys(node)
  const fieldName = findFieldName(toText(node.name))
  return (
    toldKeys.test(toText(node.description)) ||
    ancestors.some((above) => compositeRoles.has(toText(above.role)) && hasStop(above)) ||
    stops.some(
      (stop) =>
        (keys !== undefined && readKeys(stop) === keys) ||
        (fieldRoles.has(toText(stop.role)) &&
          (toText(stop.name).toLocaleLowerCase() === fieldName ||
            (dialog !== undefined && toText(stop.name) === 'Find' && hasStop(dialog)))),
    )
  )
}

/**
 * Whether some key leads to a control, or does its work and is told with it. A list is reached by its
 * options and they by their list, or both by the keys of a field that controls them.
 */
const isReached = (screen: Screen, node: TreeNode): boolean => {
  const role = toText(node.role)
  const stops = [...screen.byId.values()].filter(
    (each) =>
      !each.ignored &&
      isTrue(each, 'focusable') &&
      !screen.passedOver.has(each.backendDOMNodeId ?? -1),
  )
  if (stops.includes(node) || isTrue(node, 'disabled')) return true
  if (role !== 'listbox' && role !== 'option')
    return isTrue(node, 'focusable') && isReachedFrom(stops, node, screen)
  const findList = (each: TreeNode): TreeNode | undefined =>
    [each, ...listAncestors(screen.byId, each)].find(({ role }) => toText(role) === 'listbox')
  const list = findList(node)
  return (
    list !== undefined &&
    stops.some((stop) => toText(stop.role) === 'combobox' || findList(stop) === list)
  )
}

const describe = (screen: Screen, node: TreeNode): Control => {
  const groups = listAncestors(screen.byId, node).filter(isGroup)
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
    isReached: isReached(screen, node),
    groupId: groups[0]?.nodeId ?? '',
  }
}

/** Lists every control on screen as assistive technology is told of it, in order. */
export const listControls = async (page: Page): Promise<Control[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes, passedOver } = await readTree(session)
  await session.detach()
  const screen = { byId: new Map(nodes.map((node) => [node.nodeId, node])), passedOver }
  return nodes
    .filter(({ ignored, role }) => !ignored && controlRoles.has(toText(role)))
    .map((node) => describe(screen, node))
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
