import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '@shared/contract/result'
import { isSameContent } from '@shared/domain/merge/mergeEdits'
import { createEditSession } from '@renderer/editing/editSession'
import { createNote, mergeNotes, type Note } from './note'

const note = createNote()

const start = () =>
  createEditSession<Note>({
    initial: note,
    readConflict: () => null,
    merge: mergeNotes,
    onMerge: () => undefined,
    save: (record) => Promise.resolve(ok({ ...record, rev: record.rev + 1 })),
  })

type Session = ReturnType<typeof start>

const getValue = (session: Session): Note => session.getSnapshot().value
const write = (session: Session, text: string): void =>
  session.edit((draft) => void (draft.text = text))
const undoAll = (session: Session): void => {
  while (session.getSnapshot().undoAt !== null) session.undo()
}
const redoAll = (session: Session): void => {
  while (session.getSnapshot().redoAt !== null) session.redo()
}

describe('an edit session', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('has nothing to undo after an edit that changes nothing', () => {
    const session = start()
    session.edit(() => undefined)
    expect(session.getSnapshot().undoAt).toBeNull()
  })

  it('undoes and redoes all edits, and nothing of what was written elsewhere', () => {
    const textsArbitrary = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 })
    fc.assert(
      fc.property(textsArbitrary, fc.nat(5), (texts, undoCount) => {
        const session = start()
        for (const text of texts) write(session, text)
        for (let done = 0; done < undoCount; done += 1) session.undo()
        session.receive({ ...note, rev: 2, tone: 'theirs' })
        undoAll(session)
        expect(getValue(session)).toMatchObject({ text: '', tone: 'theirs' })
        redoAll(session)
        expect(getValue(session)).toMatchObject({ text: texts.at(-1) ?? '', tone: 'theirs' })
      }),
    )
  })

  it('reaches both values of a field that had to be chosen, whichever was chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom('ours' as const, 'theirs' as const), (side) => {
        const session = start()
        write(session, 'mine')
        const theirs = { ...note, rev: 2, text: 'theirs', tone: 'theirs' }
        session.receive(theirs)
        session.settle(() => side)
        const chosen = getValue(session)
        expect(chosen.text).toBe(side === 'ours' ? 'mine' : 'theirs')
        session.undo()
        expect(getValue(session)).toMatchObject({
          text: side === 'ours' ? 'theirs' : 'mine',
          tone: 'theirs',
        })
        session.redo()
        expect(isSameContent(getValue(session), chosen)).toBe(true)
      }),
    )
  })

  it('never undoes an edit whose field has since been written elsewhere', async () => {
    const session = start()
    write(session, 'mine')
    session.edit((draft) => void (draft.tone = 'mine'))
    await session.flush()
    session.receive({ ...getValue(session), rev: 5, text: 'theirs' })
    session.undo()
    expect(getValue(session)).toMatchObject({ text: 'theirs', tone: '' })
    expect(session.getSnapshot().undoAt).toBeNull()
    session.redo()
    expect(getValue(session)).toMatchObject({ text: 'theirs', tone: 'mine' })
  })

  it('keeps every step of an edit, whether it was chosen or not', () => {
    const session = start()
    write(session, 'first')
    write(session, 'second')
    session.receive({ ...note, rev: 2, text: 'theirs' })
    session.settle(() => 'theirs')
    const texts = [getValue(session).text]
    while (session.getSnapshot().undoAt !== null) {
      session.undo()
      texts.push(getValue(session).text)
    }
    expect(texts).toEqual(['theirs', 'second', 'first', 'theirs'])
  })

  it('saves what undo restored on top of what was written elsewhere', async () => {
    const session = start()
    write(session, 'mine')
    session.receive({ ...note, rev: 7, tone: 'theirs' })
    session.undo()
    await expect(session.flush()).resolves.toBe(true)
    expect(getValue(session)).toMatchObject({ rev: 8, text: '', tone: 'theirs' })
  })
})
