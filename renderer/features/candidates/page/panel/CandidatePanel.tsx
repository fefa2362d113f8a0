import type { ReactNode } from 'react'
import type { Candidate } from '@shared/model/candidate'
import { PanelTabs } from '@renderer/ui/panel/PanelTabs'
import type { PanelState } from '@renderer/ui/panel/usePanel'
import { CvPane } from './CvPane'
import { candidatePanelTabs, type CandidatePanelTab } from './candidatePanelTabs'
import classes from './panel.module.css'

interface CandidatePanelProps {
  candidate: Pick<Candidate, 'attachments' | 'cvText'>
  panel: Pick<PanelState<CandidatePanelTab>, 'tab' | 'open' | 'close'>
  timeline: ReactNode
}

/** The panel beside a candidate: what was said and done, or the CV. */
export const CandidatePanel = ({ candidate, panel, timeline }: CandidatePanelProps) => (
  <PanelTabs
    tabs={candidatePanelTabs}
    current={panel.tab}
    onChange={panel.open}
    onClose={panel.close}
  >
    {panel.tab === 'cv' ? (
      <CvPane attachments={candidate.attachments} cvText={candidate.cvText} />
    ) : (
      <section className={classes.timeline} aria-label="Activity">
        {timeline}
      </section>
    )}
  </PanelTabs>
)
