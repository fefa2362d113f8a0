import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { SegmentedControl } from '@mantine/core'
import { memo } from 'react'
import type { RoleId } from '@shared/model/ids'
import { audienceSchema } from '@shared/model/sentPosting'
import { audienceNames } from '@shared/labels/sending'
import { Picker } from '@renderer/ui/fields/Picker'
import { usePostingChoice } from './usePostingChoice'
import classes from './preview.module.css'

/** Chooses the audience of a role's posting. */
export const AudienceSwitch = memo(({ roleId }: { roleId: RoleId }) => {
  const { audience, agency, agencies, choose } = usePostingChoice(roleId)
  return (
    <div className={classes.audience}>
      <SegmentedControl
        size="xs"
        aria-label="Audience"
        data={audienceSchema.options.map((value) => ({ value, label: audienceNames[value] }))}
        value={audience}
        onChange={(value) => choose({ audience: value })}
      />
      {audience === 'agency' && (
        <Picker
          className={classes.agency}
          size="xs"
          aria-label="Agency"
          placeholder={agencies.length === 0 ? 'No agencies yet' : 'Choose an agency'}
          disabled={agencies.length === 0}
          data={agencies.map(({ id, name }) => ({
            value: id,
            label: titleOrPlaceholder('agencies', name),
          }))}
          value={agency?.id ?? null}
          onChange={(agencyId) => choose({ agencyId })}
        />
      )}
    </div>
  )
})
AudienceSwitch.displayName = 'AudienceSwitch'
