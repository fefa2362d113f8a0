import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseBackupsToKeep, isBackupDue } from '@shared/domain/backups/retention'

const at = (text: string) => ({ takenAt: new Date(text) })
const now = new Date('2026-11-23T18:00:00')

const backupsArbitrary = fc
  .array(
    fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2026-11-23T18:00:00'),
      noInvalidDate: true,
    }),
  )
  .map((dates) => dates.map((takenAt) => ({ takenAt })))

describe('which backups are kept', () => {
  it('keeps the three newest of today', () => {
    const today = ['08', '10', '12', '14', '16'].map((hour) => at(`2026-11-23T${hour}:00:00`))
    expect(chooseBackupsToKeep(today, now)).toEqual([today[4], today[3], today[2]])
  })

  it('keeps the newest of each of the last 14 days, today among them', () => {
    const days = Array.from({ length: 20 }, (_, index) => [
      { takenAt: new Date(2026, 10, 23 - index, 9) },
      { takenAt: new Date(2026, 10, 23 - index, 17) },
    ])
    const kept = chooseBackupsToKeep(days.slice(1).flat(), now)
    expect(kept.filter(({ takenAt }) => takenAt >= new Date(2026, 10, 10))).toEqual(
      days.slice(1, 14).map(([, evening]) => evening),
    )
  })

  it('keeps the newest of each of the last 12 months', () => {
    const months = Array.from({ length: 20 }, (_, index) => ({
      takenAt: new Date(2026, 10 - index, 1, 9),
    }))
    expect(chooseBackupsToKeep(months, now)).toEqual(months.slice(0, 12))
  })

  it('always keeps the newest one, however old', () => {
    fc.assert(
      fc.property(backupsArbitrary, (backups) => {
        const newest = backups.reduce((max, { takenAt }) => Math.max(max, takenAt.getTime()), 0)
        const kept = chooseBackupsToKeep(backups, now).map(({ takenAt }) => takenAt.getTime())
        expect(kept.length === 0 ? 0 : Math.max(...kept)).toBe(newest)
      }),
    )
  })

  it('keeps a limited number, and the same ones when called again', () => {
    fc.assert(
      fc.property(backupsArbitrary, (backups) => {
        const kept = chooseBackupsToKeep(backups, now)
        expect(kept.length).toBeLessThanOrEqual(3 + 14 + 12)
        expect(chooseBackupsToKeep(kept, now)).toEqual(kept)
      }),
    )
  })

  it('keeps backups that are in the future because the clock was set back', () => {
    const future = at('2027-05-01T10:00:00')
    expect(chooseBackupsToKeep([future, at('2026-11-23T10:00:00')], now)).toContain(future)
  })
})

describe('when a backup is due', () => {
  const changed = new Date('2026-11-23T17:59:00')

  it('at once if there is none and something has changed', () => {
    expect(isBackupDue([], changed, now)).toBe(true)
    expect(isBackupDue([], null, now)).toBe(false)
  })

  it('never while nothing has changed since the last one', () => {
    expect(isBackupDue([at('2026-11-20T10:00:00')], new Date('2026-11-20T09:00:00'), now)).toBe(
      false,
    )
  })

  it('three hours after another one on the same day', () => {
    expect(isBackupDue([at('2026-11-23T15:01:00')], changed, now)).toBe(false)
    expect(isBackupDue([at('2026-11-23T15:00:00')], changed, now)).toBe(true)
  })

  it('at once on a new day', () => {
    const morning = new Date('2026-11-23T00:10:00')
    expect(isBackupDue([at('2026-11-22T23:50:00')], new Date('2026-11-23T00:05:00'), morning)).toBe(
      true,
    )
  })

  it('is not delayed by a backup from the future', () => {
    expect(isBackupDue([at('2027-01-01T10:00:00')], changed, now)).toBe(true)
  })
})
