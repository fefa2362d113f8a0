import { describe, expect, it } from 'vitest'
import { foldLine } from '@shared/domain/postingSorting/lines/tokens'
import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'ar',
  opening: 'خباز\n\nنبحث عن خباز للانضمام إلى فريق المخبز في الرياض.',
  title: 'خباز',
  headings: [
    ['المهام والمسؤوليات:', 'responsibilities'],
    ['المسئوليات', 'responsibilities'],
    ['دورك معنا', 'responsibilities'],
    ['ماذا ستفعل؟', 'responsibilities'],
    ['الشروط والمؤهلات', 'skills'],
    ['من نبحث عنه؟', 'skills'],
    ['المهارات المطلوبة:', 'skills'],
    ['المهارات الشخصية', 'skills.soft'],
    ['المزايا', 'offer'],
    ['لماذا تنضم إلينا؟', 'offer'],
    ['من نحن', 'company'],
    ['نبذة عن الشركة', 'company'],
    ['طريقة التقديم', 'application'],
    ['المسار الوظيفي', 'career'],
  ],
  lines: [
    ['- إعداد العجين وتشكيل الخبز', 'responsibilities'],
    ['- متابعة المخزون وتسجيل الطلبات', 'responsibilities'],
    ['- بكالوريوس في علوم الأغذية', 'education'],
    ['- خبرة لا تقل عن سنتين في نفس المجال', 'experience'],
    ['- القدرة على العمل ضمن فريق وتحمل ضغط العمل', 'skills.soft'],
    ['- إجادة اللغة الإنجليزية', 'skills.hard'],
    ['- تأمين طبي وبدل سكن', 'offer'],
    ['- إجازة سنوية مدفوعة وتذاكر سفر', 'offer'],
    ['تأسست شركتنا عام 2006 في الرياض، وهي شركة رائدة تضم 12 فرعاً.', 'company'],
    ['يرجى إرسال السيرة الذاتية إلى البريد الإلكتروني jobs@bakery.example', 'application'],
    ['مكان العمل: الرياض', 'facts'],
    ['ساعات العمل: من 5 صباحاً إلى 1 ظهراً', 'facts'],
  ],
  salaries: [
    ['الراتب: 4000 - 5500 ريال', { min: 4000, max: 5500, currency: 'SAR', period: 'month' }],
    [
      'المرتب: من ٩٠٠٠ إلى ١٢٠٠٠ جنيه',
      { min: 9000, max: 12_000, currency: 'EGP', period: 'month' },
    ],
    ['الراتب: 8,000 درهم شهرياً', { min: 8000, max: 8000, currency: 'AED', period: 'month' }],
  ],
})

describe('Arabic words', () => {
  it('are the same with and without article, vowel signs and hamza', () => {
    expect(foldLine('وَالمَهَامّ والمسؤوليات')).toBe(foldLine('مهام مسووليات'))
    expect(foldLine('للإدارة بالإدارة')).toBe(foldLine('إدارة اداره'))
    expect(foldLine('الالتزام')).toBe(foldLine('التزام'))
  })
})
