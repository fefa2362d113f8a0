import type { Interview } from '@shared/model/activities/interview'
import type { Application } from '@shared/model/application'

/** The interviews of an application that are not done, the earliest first. */
export const listOpenInterviews = ({
  interviews = [],
}: Pick<Application, 'interviews'>): Interview[] =>
  interviews
    .filter(({ isDone }) => !isDone)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
