import type { Stage } from '@shared/model/stage'
import { findStage, listStages, type ShownStage, type StageLists } from './findStage'

/** What a board needs to know of a card. */
interface Card {
  roleId: string
  stage: string
}

/** One column of a board: a stage and the cards in it, in their given order. */
export interface BoardColumn<Row> {
  stage: ShownStage
  rows: Row[]
}

/** Adds the stages of one list to those of another, each behind the one that it follows in its own. */
const joinLists = (stages: readonly Stage[], others: readonly Stage[]): Stage[] => {
  const joined = [...stages]
  for (const [index, stage] of others.entries()) {
    if (joined.some(({ id }) => id === stage.id)) continue
    const before = others
      .slice(0, index)
      .findLast(({ id }) => joined.some((each) => each.id === id))
    const at = before === undefined ? 0 : joined.findIndex(({ id }) => id === before.id) + 1
    joined.splice(at, 0, stage)
  }
  return joined
}

/**
 * Arranges cards in columns: the stages of a role or, with null, those of the workspace and of the
 * cards' roles; then the stages of cards that none of them lists.
 */
export const arrangeBoard = <Row extends Card>(
  lists: StageLists,
  roleId: string | null,
  cards: readonly Row[],
): BoardColumn<Row>[] => {
  const roleIds = [...new Set(cards.map((card) => card.roleId))]
  const stages =
    roleId === null
      ? roleIds.reduce<readonly Stage[]>(
          (joined, id) => joinLists(joined, listStages(lists, id)),
          lists.workspace,
        )
      : listStages(lists, roleId)
  const columns = new Map<string, BoardColumn<Row>>(
    stages.map((stage) => [stage.id, { stage: { ...stage, isKnown: true }, rows: [] }]),
  )
  for (const card of cards) {
    const column = columns.get(card.stage) ?? {
      stage: findStage(lists, card.roleId, card.stage),
      rows: [],
    }
    column.rows.push(card)
    columns.set(card.stage, column)
  }
  return [...columns.values()]
}

/**
 * The stage as a move to a column must treat it: it asks for a reason if it does so in the role of
 * any of the cards. Null if a card's role does not have the stage.
 */
export const findTarget = (
  lists: StageLists,
  cards: readonly Card[],
  stage: Stage,
): Stage | null => {
  const found = [...new Set(cards.map(({ roleId }) => roleId))].map((roleId) =>
    listStages(lists, roleId).find(({ id }) => id === stage.id),
  )
  if (found.some((each) => each === undefined)) return null
  return { ...stage, asksReason: found.some((each) => each?.asksReason === true) }
}
