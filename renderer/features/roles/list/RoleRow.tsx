import { labelValue } from '@shared/model/openEnum'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { englishLabels } from '@shared/labels/languages/english'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { countOf, joinFacts } from '@renderer/format/words'
import { findLabel, roleStatusLabels } from '@renderer/format/labels'
import { RowText } from '@renderer/ui/recordList/RowText'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import classes from './roleList.module.css'

const describePlace = ({ location, workplaceType }: RoleSummary): string => {
  if (workplaceType === 'remote' || location === '')
    return joinFacts(
      location,
      workplaceType ? labelValue(englishLabels.workplaceTypes, workplaceType) : '',
    )
  return location
}

/** A role in the list: its title, client, location, number of candidates and status. */
export const RoleRow = ({ role }: { role: RoleSummary }) => {
  const { title, client, applicationCount, status } = role
  const candidates = countOf(applicationCount, 'candidate')
  return (
    <RowText
      title={title}
      placeholder={titleOrPlaceholder('roles', '')}
      detail={joinFacts(client, describePlace(role))}
      aside={
        <span className={classes.aside}>
          {applicationCount > 0 && (
            <span aria-label={candidates} title={candidates}>
              {applicationCount.toLocaleString()}
            </span>
          )}
          <StatusDot {...findLabel(roleStatusLabels, status)} />
        </span>
      }
    />
  )
}
