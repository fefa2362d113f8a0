import type { ListItem } from '@shared/model/listItem'
import type { RoleDraft, Skill } from '@shared/model/role'

/** The role with `change` applied to every text of it that a posting can show, key facts aside. */
export const mapRoleText = <Role extends RoleDraft>(
  role: Role,
  change: (text: string) => string,
): Role => {
  const changeItems = (items: ListItem[]): ListItem[] =>
    items.map((item) => ({ ...item, text: change(item.text) }))
  const changeSkills = (skills: Skill[]): Skill[] =>
    skills.map((skill) => ({
      ...skill,
      name: change(skill.name),
      description: change(skill.description),
    }))
  const { careerPath, responsibilities, skills, education, experience } = role
  return {
    ...role,
    title: change(role.title),
    department: change(role.department),
    location: change(role.location),
    tags: role.tags.map(change),
    definition: changeItems(role.definition),
    careerPath: {
      ...careerPath,
      entryPoints: changeItems(careerPath.entryPoints),
      advancement: changeItems(careerPath.advancement),
      lateralMoves: changeItems(careerPath.lateralMoves),
    },
    responsibilities: {
      ...responsibilities,
      primary: changeItems(responsibilities.primary),
      secondary: changeItems(responsibilities.secondary),
    },
    skills: { ...skills, hard: changeSkills(skills.hard), soft: changeSkills(skills.soft) },
    education: {
      ...education,
      minimum: changeItems(education.minimum),
      preferred: changeItems(education.preferred),
      fields: changeItems(education.fields),
    },
    experience: {
      ...experience,
      typicalRange: changeItems(experience.typicalRange),
      preferred: changeItems(experience.preferred),
    },
  }
}

/** All texts that `mapRoleText` would change, in order. */
export const listRoleTexts = (role: RoleDraft): string[] => {
  const texts: string[] = []
  mapRoleText(role, (text) => {
    texts.push(text)
    return text
  })
  return texts
}
