import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { SegmentedControl, Select } from '@mantine/core'
import { audienceSchema } from '@shared/model/submission'
import { audienceLabels } from '@renderer/format/labels'
import { usePostingChoice } from './usePostingChoice'
import classes from './preview.module.css'

/** Chooses the posting's audience. */
export const AudienceSwitch = () => {
  const { audience, agency, agencies, choose } = usePostingChoice()
  return (
    <div className={classes.audience}>
      <SegmentedControl
        size="xs"
        aria-label="Audience"
        data={audienceSchema.options.map((value) => ({ value, label: audienceLabels[value] }))}
        value={audience}
        onChange={(value) => choose({ audience: value })}
      />
      {audience === 'agency' && (
        <Select
          className={classes.agency}
          size="xs"
          aria-label="Agency"
          placeholder="No agencies yet"
          disabled={agencies.length === 0}
          data={agencies.map(({ id, name }) => ({
            value: id,
            label: titleOrPlaceholder('agencies', name),
          }))}
          value={agency?.id ?? null}
          allowDeselect={false}
          onChange={(value) =>
            choose({ agencyId: agencies.find(({ id }) => id === value)?.id ?? null })
          }
        />
      )}
    </div>
  )
}
