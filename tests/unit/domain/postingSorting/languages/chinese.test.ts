import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'zh',
  opening: '烘焙师\n\n我们正在寻找一名烘焙师加入门店团队。',
  title: '烘焙师',
  headings: [
    ['岗位职责：', 'responsibilities'],
    ['【工作内容】', 'responsibilities'],
    ['你将负责', 'responsibilities'],
    ['工作職掌', 'responsibilities'],
    ['任职要求', 'skills'],
    ['我们希望你：', 'skills'],
    ['應徵條件', 'skills'],
    ['加分项', 'skills'],
    ['福利待遇', 'offer'],
    ['为什么加入我们？', 'offer'],
    ['公司介绍', 'company'],
    ['關於我們', 'company'],
    ['应聘方式', 'application'],
    ['如何申请？', 'application'],
    ['晋升空间', 'career'],
  ],
  lines: [
    ['- 负责面包的制作和出炉', 'responsibilities'],
    ['- 每日盘点原料并填写记录', 'responsibilities'],
    ['- 大专及以上学历，食品专业优先', 'education'],
    ['- 两年以上烘焙工作经验', 'experience'],
    ['- 有責任心，善於溝通', 'skills.soft'],
    ['- 持有健康证，熟悉烤箱操作', 'skills.hard'],
    ['- 五险一金，带薪年假', 'offer'],
    ['- 包吃包住，年终奖金', 'offer'],
    ['本公司成立于2009年，总部位于苏州，是一家连锁烘焙企业，现有员工三百人。', 'company'],
    ['有意者请将简历发送至 jobs@bakery.example ，邮件标题注明应聘岗位。', 'application'],
    ['工作地点：苏州市姑苏区', 'facts'],
    ['上班时间：05:00-13:00', 'facts'],
  ],
  salaries: [
    ['薪资：6000-8000元/月', { min: 6000, max: 8000, currency: 'CNY', period: 'month' }],
    ['年薪：15万—20万元', { min: 150_000, max: 200_000, currency: 'CNY', period: 'year' }],
    ['薪资范围：￥12k-18k', { min: 12_000, max: 18_000, currency: 'CNY', period: 'month' }],
  ],
})

const sort = (text: string) => sortPosting(readRepairedText(text))

describe('Chinese layouts', () => {
  it('takes a known name behind a bullet or number for a heading', () => {
    const [role] = sort(
      '烘焙师\n\n一、岗位职责\n1、负责面包的制作\n2、清洁烤箱\n二、任职要求\n1、两年以上经验\n',
    ).roles
    expect(role?.lines.map(({ place }) => place)).toEqual([
      'title',
      'heading',
      'responsibilities.primary',
      'responsibilities.primary',
      'heading',
      'experience.typicalRange',
    ])
  })

  it('leaves the last item of a list in its list when a heading follows at once', () => {
    const [role] = sort('烘焙师\n\n岗位职责\n1、制作面包\n2、清洁烤箱\n任职要求\n1、能早起\n').roles
    expect(role?.lines[3]?.place).toBe('responsibilities.primary')
  })

  it('reads a label in brackets, and yuan of Taiwan in traditional characters', () => {
    const [role] = sort(
      '烘焙師\n\n我們正在尋找一名烘焙師加入門市團隊。\n\n【工作地點】台北市\n【薪資】月薪 38,000~45,000元\n【截止日期】2026年12月20日\n',
    ).roles
    expect(role).toMatchObject({
      location: '台北市',
      salary: { min: 38_000, max: 45_000, currency: 'TWD', period: 'month' },
      dates: { closes: '2026-12-20' },
    })
  })
})
