import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { StageName } from '@renderer/ui/layout/StageMark'
import { SelectionBar } from '@renderer/ui/recordList/SelectionBar'
import type { BoardState, Columns } from './useBoard'

interface BoardBarProps {
  board: BoardState
  columns: Columns
}

/** What can be done to the chosen cards. */
export const BoardBar = ({ board, columns }: BoardBarProps) => {
  const isReadOnly = useIsReadOnly()
  const { selected } = board.selection
  const cards = columns.flatMap(({ rows }) => rows.filter(({ id }) => selected.has(id)))
  const [first] = cards
  return (
    <SelectionBar count={cards.length} onClear={board.clear}>
      <Menu position="top-start">
        <Menu.Target>
          <Button size="xs" disabled={isReadOnly} rightSection={<IconChevronDown size={14} />}>
            Move to
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {columns
            .filter(({ stage }) => stage.isKnown)
            .map(({ stage }) => (
              <Menu.Item
                key={stage.id}
                disabled={!board.canMove(cards, stage)}
                onClick={() => void board.move(cards, stage)}
              >
                <StageName stage={stage} />
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {cards.length === 1 && first && (
        <Button size="xs" onClick={() => board.onOpen(first)}>
          Open candidate
        </Button>
      )}
    </SelectionBar>
  )
}
