import { Modal } from '@mantine/core'
import { useState } from 'react'
import { groupBy } from '@shared/domain/records/groupBy'
import { listStages } from '@shared/domain/stages/findStage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { RoleId } from '@shared/model/ids'
import type { CandidateApplication } from '@shared/model/workspace/summaries'
import { useStageLists } from '@renderer/data/useStages'
import { moveToStage } from '@renderer/editing/moveToStage'
import { countOf } from '@renderer/format/words'
import { ChoiceList } from '@renderer/ui/menus/ChoiceList'
import { StageName } from '@renderer/ui/layout/StageMark'
import { RowText } from '@renderer/ui/recordList/RowText'
import { closeStageChoice, useStageChoice } from './stageChoice'

type Applications = readonly CandidateApplication[]

interface RoleChoiceProps {
  byRole: ReadonlyMap<RoleId, Applications>
  onChoose: (roleId: RoleId) => void
}

const RoleChoice = ({ byRole, onChoose }: RoleChoiceProps) => (
  <ChoiceList
    label="Find a role"
    placeholder="For which role?"
    listLabel="Roles of these candidates"
    choices={[...byRole].flatMap(([id, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              value: id,
              text: `${first.role.title} ${first.role.client}`,
              content: (
                <RowText
                  title={first.role.title}
                  placeholder={titleOrPlaceholder('roles', '')}
                  detail={first.role.client}
                  aside={countOf(others.length + 1, 'candidate')}
                />
              ),
            },
          ],
    )}
    onChoose={(value) => {
      const id = [...byRole.keys()].find((each) => each === value)
      if (id !== undefined) onChoose(id)
    }}
    describeNothing={() => 'None of their roles is called that'}
  />
)

interface StageChoiceProps {
  roleId: RoleId
  applications: Applications
}

const StageChoice = ({ roleId, applications }: StageChoiceProps) => {
  const stages = listStages(useStageLists(), roleId)
  return (
    <ChoiceList
      label="Find a stage"
      placeholder="To which stage?"
      listLabel="Stages"
      choices={stages.map((stage) => ({
        value: stage.id,
        text: stage.name,
        content: <StageName stage={stage} />,
      }))}
      onChoose={(value) => {
        const stage = stages.find(({ id }) => id === value)
        closeStageChoice()
        if (stage)
          void moveToStage(
            applications.map(({ application }) => application),
            stage,
          )
      }}
      describeNothing={(search) => `No stage is called “${search}”`}
    />
  )
}

const Choice = ({ applications }: { applications: Applications }) => {
  const byRole = groupBy(applications, ({ role }) => role.id)
  const [only, ...others] = byRole.keys()
  const [chosen, setChosen] = useState(others.length === 0 ? only : undefined)
  const moved = chosen === undefined ? undefined : byRole.get(chosen)
  return chosen === undefined || moved === undefined ? (
    <RoleChoice byRole={byRole} onChoose={setChosen} />
  ) : (
    <StageChoice key={chosen} roleId={chosen} applications={moved} />
  )
}

/** Moves the chosen candidates to a stage of one role, which is asked for if they have several. */
export const MoveToStageDialog = () => {
  const applications = useStageChoice((state) => state.applications)
  const count = new Set(applications?.map(({ application }) => application.candidateId)).size
  return (
    <Modal
      opened={applications !== null}
      onClose={closeStageChoice}
      title={`Move ${countOf(count, 'candidate')} to a stage`}
    >
      {applications && <Choice applications={applications} />}
    </Modal>
  )
}
