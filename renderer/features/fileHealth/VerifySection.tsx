import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { VerificationReport } from '@shared/model/workspace/verification'
import { api, type ApiError } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import { FindingList } from '@renderer/ui/layout/FindingList'
import classes from '@renderer/ui/layout/settings.module.css'

const countFiles = ({ counts }: VerificationReport): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

const describe = (report: VerificationReport): string => {
  const read = `${countOf(countFiles(report), 'file')} read`
  return report.findings.length === 0
    ? `${read}, all intact`
    : `${read}, ${countOf(report.findings.length, 'problem')}`
}

/** Reads every file of the workspace again on demand, and reports the findings. */
export const VerifySection = () => {
  const verify = useMutation<VerificationReport, ApiError>({
    mutationFn: () => api.call('workspace.verify', {}),
  })
  const { data: report, error, isPending } = verify

  return (
    <>
      <p className={classes.text}>
        Reads every file of the workspace and looks for damage and missing links. Changes nothing.
      </p>
      <Button loading={isPending} onClick={() => verify.mutate()}>
        Check now
      </Button>
      <div role="status">
        {report && (
          <p className={classes.result}>
            <StatusDot
              tone={report.findings.length === 0 ? 'positive' : 'danger'}
              label={describe(report)}
            />
          </p>
        )}
        {error && <p className={classes.result}>{error.message}</p>}
      </div>
      {report && <FindingList findings={report.findings} />}
    </>
  )
}
