import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { CvReading } from '@shared/model/reading/cvReading'
import { countOf } from '@renderer/format/words'
import { findLineStep, focusLine, readLineKey } from '@renderer/ui/lines/lineSteps'
import type { CvInput } from '../session/cvItems'
import { CvPage } from './CvPage'
import classes from './page.module.css'

interface CvOriginalProps {
  input: CvInput
  reading: CvReading
  /** Leads to the fields of a line, by Enter or a click. */
  onOpenLine: (line: number) => void
}

/** No CV has more lines, and a window that draws more of them freezes. */
const mostLines = 3_000
/** As many pages are drawn; the text of further ones is read all the same. */
const mostPages = 20

const TextLines = ({ lines, tabStop }: { lines: readonly string[]; tabStop: number }) => (
  <div className={classes.text}>
    {lines.slice(0, mostLines).map((line, index) => (
      <div
        key={index}
        role="option"
        aria-selected={false}
        tabIndex={index + 1 === tabStop ? 0 : -1}
        className={classes.line}
        data-line={index + 1}
      >
        {line.replaceAll('\t', '   ') || '\u00a0'}
      </div>
    ))}
  </div>
)

const listHidden = (lineCount: number, pageCount: number, hasPages: boolean): ReactNode => {
  if (hasPages) return pageCount > mostPages ? countOf(pageCount - mostPages, 'more page') : null
  return lineCount > mostLines ? countOf(lineCount - mostLines, 'more line') : null
}

/** A CV as it came: its pages as they look, or its text if it has none that can be drawn. */
export const CvOriginal = ({ input, reading, onOpenLine }: CvOriginalProps) => {
  const { layout, text } = reading
  const lines = text.split('\n')
  const order = layout?.boxes.map(({ line }) => line) ?? lines.map((_, index) => index + 1)
  const [active, setActive] = useState<number | null>(null)
  const tabStop = active ?? order[0] ?? 1

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const current = readLineKey(event.target)
    if (event.key === 'Enter' && current !== null) {
      event.preventDefault()
      event.stopPropagation()
      onOpenLine(current)
      return
    }
    const next = findLineStep(order, current ?? tabStop, event.key)
    if (next === null) return
    event.preventDefault()
    setActive(next)
    focusLine(event.currentTarget, next)
  }

  if (text.trim() === '') return <p className={classes.failed}>There is no text in this file.</p>
  const hidden = listHidden(lines.length, layout?.pages.length ?? 0, layout !== undefined)
  return (
    <>
      <div
        role="listbox"
        aria-label="The CV as it came"
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const line = readLineKey(target)
          if (line === null) return
          setActive(line)
          onOpenLine(line)
        }}
      >
        {layout === undefined ? (
          <TextLines lines={lines} tabStop={tabStop} />
        ) : (
          layout.pages
            .slice(0, mostPages)
            .map((_, index) => (
              <CvPage
                key={index}
                input={input}
                layout={layout}
                index={index}
                lines={lines}
                tabStop={tabStop}
              />
            ))
        )}
      </div>
      {hidden !== null && <p className={classes.failed}>{hidden} not shown here, but kept.</p>}
    </>
  )
}
