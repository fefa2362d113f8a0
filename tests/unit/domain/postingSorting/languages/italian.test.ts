import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'it',
  opening: 'Panettiere\n\nCerchiamo una persona da inserire nella squadra della nostra panetteria.',
  title: 'Panettiere',
  headings: [
    ['Di cosa ti occuperai', 'responsibilities'],
    ['La risorsa si occuperà di:', 'responsibilities'],
    ['Mansioni', 'responsibilities'],
    ['Principali attività', 'responsibilities'],
    ['Requisiti richiesti', 'skills'],
    ['Chi cerchiamo', 'skills'],
    ['Il tuo profilo', 'skills'],
    ['Completano il profilo:', 'skills'],
    ['Titolo di studio', 'education'],
    ['Cosa offriamo', 'offer'],
    ['SI OFFRE', 'offer'],
    ['Perché lavorare con noi?', 'offer'],
    ['Chi siamo', 'company'],
    ['Come candidarsi', 'application'],
    ['Iter di selezione', 'application'],
    ['Opportunità di carriera', 'career'],
  ],
  lines: [
    ['- Preparare il pane e i dolci ogni mattina', 'responsibilities'],
    ['- Gestione degli ordini e pulizia del laboratorio', 'responsibilities'],
    ['- Diploma di scuola alberghiera', 'education'],
    ['- Almeno due anni di esperienza nel ruolo', 'experience'],
    ['- Puntualità, precisione e spirito di squadra', 'skills.soft'],
    ['- Buona conoscenza delle norme HACCP', 'skills.hard'],
    ['- Contratto a tempo indeterminato e buoni pasto', 'offer'],
    ['- Formazione continua e welfare aziendale', 'offer'],
    [
      "Siamo un'azienda familiare fondata nel 1958, con nove panetterie e oltre settanta dipendenti.",
      'company',
    ],
    ['Inviare il curriculum a lavoro@pane.example entro il 15 gennaio.', 'application'],
    ['Sede di lavoro: Parma', 'facts'],
    ['Orario: dal lunedì al sabato, dalle 4:00 alle 11:00', 'facts'],
    ['La ricerca è rivolta a candidati ambosessi (L. 903/77).', 'company'],
  ],
  salaries: [
    ['RAL: 19.500 - 21.000 €', { min: 19_500, max: 21_000, currency: 'EUR', period: 'year' }],
    [
      'Retribuzione: tra 1.400 e 1.600 euro mensili',
      { min: 1400, max: 1600, currency: 'EUR', period: 'month' },
    ],
    [
      'Stipendio: 1.500 € e 14 mensilità',
      { min: 1500, max: 1500, currency: 'EUR', period: 'month' },
    ],
  ],
})
