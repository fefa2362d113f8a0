/** What an operator of a content stream does to the page. */
export type OperatorKind =
  | 'show text'
  | 'build path'
  | 'paint path'
  | 'end path'
  | 'paint object'
  | 'begin marked content'
  | 'end marked content'
  | 'begin text'
  | 'end text'
  | 'save state'
  | 'restore state'
  | 'other'

const kinds = new Map<string, OperatorKind>([
  ...['Tj', 'TJ', "'", '"'].map((name) => [name, 'show text'] as const),
  ...['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'].map((name) => [name, 'build path'] as const),
  ...['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'].map((name) => [name, 'paint path'] as const),
  ['n', 'end path'],
  ...['Do', 'sh', 'EI'].map((name) => [name, 'paint object'] as const),
  ...['BDC', 'BMC'].map((name) => [name, 'begin marked content'] as const),
  ['EMC', 'end marked content'],
  ['BT', 'begin text'],
  ['ET', 'end text'],
  ['q', 'save state'],
  ['Q', 'restore state'],
])

/** Says what an operator does (PDF 1.7, annex A). */
export const getOperatorKind = (operator: string): OperatorKind => kinds.get(operator) ?? 'other'
