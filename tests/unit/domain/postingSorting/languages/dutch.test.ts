import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'nl',
  opening:
    'Bakker (m/v/x)\n\nWij zoeken een collega die het team van onze bakkerij komt versterken.',
  title: 'Bakker (m/v/x)',
  headings: [
    ['Wat ga je doen?', 'responsibilities'],
    ['Dit ga je doen', 'responsibilities'],
    ['Jouw taken', 'responsibilities'],
    ['Werkzaamheden:', 'responsibilities'],
    ['Functie-eisen', 'skills'],
    ['Wat breng je mee?', 'skills'],
    ['Wie ben jij?', 'skills'],
    ['Pluspunten', 'skills'],
    ['Opleiding', 'education'],
    ['Wat bieden wij jou?', 'offer'],
    ['Arbeidsvoorwaarden', 'offer'],
    ['Waarom werken bij ons?', 'offer'],
    ['Over ons', 'company'],
    ['Wie zijn wij?', 'company'],
    ['Solliciteren', 'application'],
    ['Interesse?', 'application'],
    ['Doorgroeimogelijkheden', 'career'],
  ],
  lines: [
    ['- Je bakt elke ochtend het brood en zorgt voor een volle winkel', 'responsibilities'],
    ['- Bijhouden van de voorraad', 'responsibilities'],
    ['- Een afgeronde mbo-opleiding', 'education'],
    ['- Minimaal twee jaar ervaring in een bakkerij', 'experience'],
    ['- Je bent flexibel, nauwkeurig en een echte teamspeler', 'skills.soft'],
    ['- Kennis van ovens en rijbewijs B', 'skills.hard'],
    ['- Reiskostenvergoeding en 25 vakantiedagen', 'offer'],
    ['- Een goed salaris en een gezellig team', 'offer'],
    [
      'Wij zijn een familiebedrijf, opgericht in 1971, met negen winkels en ruim tachtig medewerkers.',
      'company',
    ],
    ['Stuur je motivatie en cv naar werken@bakkerij.example vóór 15 januari.', 'application'],
    ['Standplaats: Zwolle', 'facts'],
    ['Dienstverband: vast, 32 uur per week', 'facts'],
    ['Acquisitie wordt niet op prijs gesteld.', 'application'],
  ],
  salaries: [
    [
      'Salaris: € 2.400 - € 2.950 bruto per maand',
      { min: 2400, max: 2950, currency: 'EUR', period: 'month' },
    ],
    ['Uurloon: € 15,20 per uur', { min: 15.2, max: 15.2, currency: 'EUR', period: 'hour' }],
    ['Salaris: tot € 3.100', { min: null, max: 3100, currency: 'EUR', period: 'month' }],
  ],
})
