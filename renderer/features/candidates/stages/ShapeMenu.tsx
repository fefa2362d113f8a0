import { ActionIcon, Menu } from '@mantine/core'
import { stageShapeNames } from '@shared/labels/stages'
import { labelValue } from '@shared/model/openEnum'
import { stageShapeSchema, type Stage, type StageShape } from '@shared/model/stage'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { StageMark } from '@renderer/ui/layout/StageMark'
import classes from './stages.module.css'

interface ShapeMenuProps {
  stage: Stage
  stages: readonly Stage[]
  onChoose: (shape: StageShape) => void
}

/** Chooses the shape of a stage; one that another stage has is swapped with it. */
export const ShapeMenu = ({ stage, stages, onChoose }: ShapeMenuProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon
          size="sm"
          disabled={isReadOnly}
          aria-label={`Shape of ${stage.name}: ${labelValue(stageShapeNames, stage.shape)}`}
          title="Shape"
        >
          <StageMark shape={stage.shape} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.shapes}>
        {stageShapeSchema.options.map((shape) => {
          const other = stages.find((each) => each.id !== stage.id && each.shape === shape)
          return (
            <Menu.Item
              key={shape}
              leftSection={<StageMark shape={shape} />}
              aria-current={shape === stage.shape || undefined}
              rightSection={other && <span className={classes.hint}>swaps with {other.name}</span>}
              onClick={() => onChoose(shape)}
            >
              {stageShapeNames[shape]}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
