import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPeriods } from '@shared/domain/cvReading/dates/findPeriods'

const read = (line: string): string[] => findPeriods(line).map(({ from, to }) => `${from}/${to}`)

describe('findPeriods', () => {
  it.each([
    ['09.2015 – 12.2018', '2015-09/2018-12'],
    ['März 2017 bis heute', '2017-03/present'],
    ['Sept. 2019 - Present', '2019-09/present'],
    ['2012–2014', '2012/2014'],
    ['2020年4月〜現在', '2020-04/present'],
    ['Mar. 2010 Aug. 2017', '2010-03/2017-08'],
    ['Jan – Mar 2019', '2019-01/2019-03'],
    ['03–06/2019', '2019-03/2019-06'],
    ["Aug '17 - Sep '18", '2017-08/2018-09'],
    ['2014/15', '2014/2015'],
    ['seit 2019', '2019/present'],
    ['depuis septembre 2018', '2018-09/present'],
    ['until 2016', '/2016'],
    ['с 2015 по настоящее время', '2015/present'],
    ['05/09 – 06/11', '2009-05/2011-06'],
    ['enero de 2015 a marzo de 2018', '2015-01/2018-03'],
    ['10 Jan 2015 – 3 Feb 2016', '2015-01/2016-02'],
    ['Fall 2017 – Spring 2018', '2017/2018'],
    ['من 2015 إلى 2018', '2015/2018'],
    ['Σεπτέμβριος 2015 - Ιούνιος 2018', '2015-09/2018-06'],
    ['październik 2016 – obecnie', '2016-10/present'],
    ['WS 2018/19', '2018/'],
    ['1. November 2016', '2016-11/'],
    ['مدير متجر ٢٠١٢ – الآن', '2012/present'],
    ['۲۰۱۲ – ۲۰۱۶', '2012/2016'],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual([expected])
  })

  it.each(['Tel. 030 1234567', 'Version 3.14', '52 of 2500', 'room 12.5', 'page 4123–4133'])(
    'finds no date in %s',
    (line) => {
      expect(read(line)).toEqual([])
    },
  )

  it('reads back whatever period of months it is given', () => {
    const month = fc.record({
      year: fc.integer({ min: 1950, max: 2040 }),
      month: fc.integer({ min: 1, max: 12 }),
    })
    const pad = (number: number): string => String(number).padStart(2, '0')
    fc.assert(
      fc.property(
        month,
        month,
        fc.constantFrom(' – ', '-', ' bis ', ' to ', ' à '),
        (one, other, joint) => {
          const [from, to] = [one, other].sort((a, b) => a.year - b.year || a.month - b.month)
          if (from === undefined || to === undefined) return
          const line = `${pad(from.month)}/${from.year}${joint}${pad(to.month)}/${to.year}`
          expect(read(line)).toEqual([
            `${from.year}-${pad(from.month)}/${to.year}-${pad(to.month)}`,
          ])
        },
      ),
    )
  })

  it('names a place within the line for each period', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789-–./ ’年月bistohue')) }),
        (line) => {
          for (const { start, end } of findPeriods(line)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(line.length)
            expect(start).toBeLessThan(end)
          }
        },
      ),
    )
  })
})
