import type { HeadingWords } from '../types'

export const spanishHeadings: HeadingWords = {
  contact:
    'contacto|datos personales|datos de contacto|informacion personal|informacion de contacto|datos|direccion|contactos',
  profile:
    'perfil|perfil profesional|sobre mi|resumen|objetivo|objetivo profesional|extracto|resumen profesional|acerca de mi|presentacion|perfil personal|objetivos|quien soy|perfil laboral',
  experience:
    'experiencia|experiencia profesional|experiencia laboral|experiencias|trayectoria profesional|historial laboral|empleo|trabajo|experiencias profesionales|historia laboral|experiencia de trabajo|trayectoria|trayectoria laboral|trabajos|practicas|antecedentes laborales|practicas profesionales|vida laboral',
  education:
    'educacion|formacion|formacion academica|estudios|titulacion|titulaciones|formacion y estudios|educacion y formacion|antecedentes academicos|estudios realizados|historial academico|datos academicos|formacion reglada|preparacion academica|educacion formal',
  skills:
    'habilidades|competencias|aptitudes|conocimientos|conocimientos tecnicos|habilidades tecnicas|informatica|conocimientos informaticos|competencias tecnicas|destrezas|tecnologias|herramientas|habilidades y competencias|competencias profesionales|conocimientos de informatica|competencias digitales|fortalezas|capacidades|aptitudes y conocimientos|habilidades profesionales|competencias informaticas|software|aptitudes principales|lenguajes de programacion|habilidades blandas|habilidades personales|habilidades informaticas|habilidades clave|competencias clave',
  languages: 'idiomas|lenguas|idioma|conocimiento de idiomas|competencias linguisticas',
  certificates:
    'certificaciones|certificados|cursos|formacion complementaria|cursos y certificaciones|cursos y certificados|certificaciones y cursos|licencias y certificaciones|otros cursos|capacitacion|capacitaciones|formacion continua|cursos complementarios|cursos realizados|cursos y seminarios|licencias',
  projects:
    'proyectos|proyectos personales|proyectos destacados|portafolio|proyectos realizados|proyectos academicos',
  other:
    'intereses|aficiones|hobbies|pasatiempos|referencias|publicaciones|premios|voluntariado|otros|otros datos|datos de interes|informacion adicional|reconocimientos|premios y reconocimientos|logros|actividades|tesis|tesis de maestria|otra informacion|carnet de conducir|otros datos de interes|intereses personales|actividades extracurriculares|distinciones|becas|conferencias|referencias personales|referencias laborales|titulo de la tesis|informacion complementaria',
}
