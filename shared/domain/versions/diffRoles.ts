import type { RoleDraft } from '@shared/model/role'
import { describeRole, type DescribedField } from './describeRole'
import { diffWords, type WordRun } from './diffWords'

/** One line that differs between two versions. `moved`: the same words in another place. */
export interface LineDiff {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  runs: WordRun[]
}

export interface FieldDiff {
  label: string
  lines: LineDiff[]
}

type Line = DescribedField['lines'][number]

const isMoved = (key: string, before: readonly Line[], after: readonly Line[]): boolean => {
  const common = (lines: readonly Line[], others: readonly Line[]) =>
    lines.map((line) => line.key).filter((other) => others.some((line) => line.key === other))
  return common(before, after).indexOf(key) !== common(after, before).indexOf(key)
}

const diffLine = (
  line: Line,
  before: readonly Line[],
  after: readonly Line[],
): LineDiff | undefined => {
  const earlier = before.find(({ key }) => key === line.key)
  if (!earlier) return { kind: 'added', runs: [{ kind: 'added', text: line.text }] }
  if (earlier.text !== line.text) {
    return { kind: 'changed', runs: diffWords(earlier.text, line.text) }
  }
  return isMoved(line.key, before, after)
    ? { kind: 'moved', runs: [{ kind: 'same', text: line.text }] }
    : undefined
}

const diffField = (before: DescribedField, after: DescribedField): FieldDiff => {
  const removed = before.lines
    .filter(({ key }) => !after.lines.some((line) => line.key === key))
    .map(({ text }): LineDiff => ({ kind: 'removed', runs: [{ kind: 'removed', text }] }))
  const others = after.lines.flatMap((line) => diffLine(line, before.lines, after.lines) ?? [])
  return { label: after.label, lines: [...others, ...removed] }
}

/**
 * Lists the differences between two versions of a role: only the fields that differ, in reading
 * order, each line compared word by word.
 */
export const diffRoles = (before: RoleDraft, after: RoleDraft): FieldDiff[] => {
  const earlier = describeRole(before)
  return describeRole(after)
    .map((field, index) => diffField(earlier[index] ?? { label: field.label, lines: [] }, field))
    .filter(({ lines }) => lines.length > 0)
}
