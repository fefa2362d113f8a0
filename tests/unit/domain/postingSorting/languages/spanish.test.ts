import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'es',
  opening: 'Panadero/a\n\nBuscamos a una persona que se una al equipo de nuestra panadería.',
  title: 'Panadero/a',
  headings: [
    ['¿Cuáles serán tus funciones?', 'responsibilities'],
    ['Lo que harás', 'responsibilities'],
    ['TAREAS:', 'responsibilities'],
    ['Responsabilidades del cargo', 'responsibilities'],
    ['Requisitos mínimos', 'skills'],
    ['¿Qué buscamos?', 'skills'],
    ['Perfil', 'skills'],
    ['Se valorará', 'skills'],
    ['Formación académica', 'education'],
    ['¿Qué te ofrecemos?', 'offer'],
    ['Beneficios', 'offer'],
    ['¿Por qué trabajar con nosotros?', 'offer'],
    ['¿Quiénes somos?', 'company'],
    ['Cómo postularte', 'application'],
    ['Proceso de selección', 'application'],
    ['Plan de carrera', 'career'],
  ],
  lines: [
    ['- Elaborar el pan y la bollería cada mañana', 'responsibilities'],
    ['- Atención al público y cobro en caja', 'responsibilities'],
    ['- Ciclo formativo de panadería o similar', 'education'],
    ['- Al menos dos años de experiencia en obrador', 'experience'],
    ['- Persona responsable, puntual y con ganas de aprender', 'skills.soft'],
    ['- Carné de manipulador de alimentos', 'skills.hard'],
    ['- Contrato indefinido y 30 días de vacaciones', 'offer'],
    ['- Seguro médico y descuentos en nuestras tiendas', 'offer'],
    [
      'Somos una empresa familiar fundada en 1962, con ocho panaderías y más de sesenta trabajadores.',
      'company',
    ],
    ['Envía tu currículum a empleo@panes.example antes del 15 de enero.', 'application'],
    ['Lugar de trabajo: Huesca', 'facts'],
    ['Horario: de lunes a viernes, de 5:00 a 13:00', 'facts'],
    ['Dependerás de la jefa de obrador.', 'career'],
  ],
  salaries: [
    [
      'Salario: 29.500 € brutos anuales',
      { min: 29_500, max: 29_500, currency: 'EUR', period: 'year' },
    ],
    [
      'Sueldo: entre 1.500 y 1.750 € al mes',
      { min: 1500, max: 1750, currency: 'EUR', period: 'month' },
    ],
    ['Salario: hasta 1.800 €', { min: null, max: 1800, currency: 'EUR', period: 'month' }],
  ],
})
