import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { Attachment, Candidate } from '@shared/model/candidate'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { AttachmentPages } from '../../attachments/AttachmentPages'
import classes from './panel.module.css'

type CvPaneProps = Pick<Candidate, 'attachments' | 'cvText'>

type View = 'pages' | 'text'

const CvText = ({ text }: { text: string }) => (
  <div className={classes.text} role="group" aria-label="Text of the CV" tabIndex={0}>
    {text}
  </div>
)

const looksLikeCv = ({ fileName }: Attachment): boolean =>
  /\b(?:cv|resume|résumé|lebenslauf|curriculum)/iu.test(fileName)

/** A candidate’s CV beside their page: as it looks, or its text. */
export const CvPane = ({ attachments, cvText = '' }: CvPaneProps) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [view, setView] = useState<View>('pages')
  const shown =
    attachments.find(({ hash }) => hash === chosen) ??
    attachments.find(looksLikeCv) ??
    attachments[0]
  const hasText = cvText.trim() !== ''

  if (shown === undefined)
    return hasText ? (
      <CvText text={cvText} />
    ) : (
      <EmptyState title="No CV yet">
        Attach the CV below the page, or drop it there, and it stands here.
      </EmptyState>
    )
  return (
    <div className={classes.pane}>
      {(hasText || attachments.length > 1) && (
        <div className={classes.bar}>
          {attachments.length > 1 && (
            <Select
              className={classes.file}
              size="xs"
              aria-label="File"
              allowDeselect={false}
              data={attachments.map(({ hash, fileName }) => ({ value: hash, label: fileName }))}
              value={shown.hash}
              onChange={setChosen}
            />
          )}
          {hasText && (
            <SegmentedControl
              size="xs"
              aria-label="How the CV is shown"
              data={[
                { value: 'pages', label: 'Pages' },
                { value: 'text', label: 'Text' },
              ]}
              value={view}
              onChange={(next) => setView(next === 'text' ? 'text' : 'pages')}
            />
          )}
        </div>
      )}
      {view === 'text' && hasText ? (
        <CvText text={cvText} />
      ) : (
        <AttachmentPages
          attachment={shown}
          fallback={
            hasText ? (
              <CvText text={cvText} />
            ) : (
              <EmptyState title="This file can’t be shown here">
                PDF files, scans and photos are. Others open in their own program.
              </EmptyState>
            )
          }
        />
      )}
    </div>
  )
}
