import { SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { listOpenDoubts } from '@shared/domain/withholding/doubts'
import { pageSizeSchema, type PageSize, type PostingTheme } from '@shared/model/sentPosting'
import type { Role } from '@shared/model/role'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { Section } from '@renderer/ui/layout/Section'
import { SplitView } from '@renderer/ui/layout/SplitView'
import { usePreferenceChange } from '@renderer/data/usePreferenceChange'
import { AudienceSwitch } from '../preview/AudienceSwitch'
import { Paper } from '@renderer/ui/paper/Paper'
import { getLeastPaneWidth } from '@renderer/ui/paper/paperSize'
import { PostingWarnings } from '../preview/PostingWarnings'
import { useLook, usePostingDocument } from '../preview/usePostingDocument'
import { usePostingChoice } from '../preview/usePostingChoice'
import { useWithheldDecisions } from '../preview/useWithheldDecisions'
import { ExportButtons } from './ExportButtons'
import { ExportOutcome } from './ExportOutcome'
import { SentPostingLog } from './SentPostingLog'
import type { Exporting } from './useExport'
import { WithheldDoubts } from './WithheldDoubts'
import { WordTemplateField } from './WordTemplateField'
import classes from './sendOut.module.css'

interface SendOutTabProps {
  role: Role
  exporting: Exporting
}

const isPageSize = (value: string): value is PageSize =>
  pageSizeSchema.options.some((pageSize) => pageSize === value)

const themeChoices: { value: PostingTheme; label: string }[] = [
  { value: 'clear', label: 'Clear' },
  { value: 'editorial', label: 'Editorial' },
  { value: 'studio', label: 'Studio' },
  { value: 'print', label: 'Grey' },
]

const audienceHints = {
  full: 'Everything in the posting, including tags.',
  advert: 'For the public, without tags.',
  agency: 'With the agency’s letterhead, without what is withheld from it.',
} as const

const describeMissingAgency = (agencyCount: number): string =>
  agencyCount === 0
    ? 'There is no agency to send it to yet. Add one under Agencies.'
    : 'The agency chosen before is gone. Choose another one.'

/** The narrowest that the form can be, in pixels. */
const leastForm = 320

/** Chooses the posting's audience, shows and exports it, and lists what was sent before. */
export const SendOutTab = ({ role, exporting }: SendOutTabProps) => {
  const look = useLook()
  const changePreferences = usePreferenceChange()
  const { audience, agency, agencies } = usePostingChoice(role.id)
  const document = usePostingDocument(role, look, exporting.template.texts)
  const { decide } = useWithheldDecisions(role.id)
  const undecided = listOpenDoubts(document.doubts).length
  const { ref, width } = useElementSize()

  // Otherwise the paper stands below the form.
  const leastPaper = getLeastPaneWidth(look.pageSize)
  const hasRoom = width >= leastForm + leastPaper

  const paper = <Paper document={document} />
  const form = (
    <div className={classes.form}>
      <FieldGrid>
        <Field label="For">
          <AudienceSwitch roleId={role.id} />
          <p className={classes.hint}>
            {audience === 'agency' && agency === null
              ? describeMissingAgency(agencies.length)
              : audienceHints[audience]}
          </p>
        </Field>
        <Field label="Paper">
          <SegmentedControl
            size="xs"
            aria-label="Paper"
            data={[...pageSizeSchema.options]}
            value={look.pageSize}
            onChange={(value) => {
              if (isPageSize(value)) changePreferences({ pageSize: value })
            }}
          />
        </Field>
        <Field label="Look">
          <SegmentedControl
            size="xs"
            aria-label="Look"
            data={themeChoices}
            value={look.theme}
            onChange={(theme) => changePreferences({ theme })}
          />
        </Field>
        <Field label="Word template">
          <WordTemplateField template={exporting.template} />
        </Field>
      </FieldGrid>
      <div className={classes.warnings}>
        <PostingWarnings warnings={document.warnings} />
      </div>
      {agency !== null && <WithheldDoubts doubts={document.doubts} decide={decide} />}
      <ExportButtons exporting={exporting} undecided={undecided} />
      <ExportOutcome exporting={exporting} undecided={undecided} />
      <SentPostingLog roleId={role.id} />
      {!hasRoom && (
        <Section title="Preview">
          <div className={classes.paperBelow}>{paper}</div>
        </Section>
      )}
    </div>
  )
  return (
    <div ref={ref} className={classes.tab}>
      {width > 0 && (
        <SplitView
          id="send-out"
          panes={[
            { id: 'form', minWidth: leastForm, content: form },
            ...(hasRoom
              ? [
                  {
                    id: 'paper',
                    width: {
                      min: leastPaper,
                      initial: Math.max(leastPaper, Math.round(width * 0.46)),
                      max: 900,
                    },
                    content: <div className={classes.paper}>{paper}</div>,
                  },
                ]
              : []),
          ]}
        />
      )}
    </div>
  )
}
