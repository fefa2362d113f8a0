import { create } from 'zustand'
import { noBoardFilter, type BoardFilter } from '@shared/domain/stages/boardFilter'

/** Whom the board of all roles shows, until the window is closed. */
export const useBoardFilter = create<BoardFilter>()(() => noBoardFilter)
