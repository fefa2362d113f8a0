import type { HeadingWords } from '../types'

export const portugueseHeadings: HeadingWords = {
  contact:
    'contato|contatos|contacto|contactos|dados pessoais|informacoes pessoais|informacao pessoal|informacoes de contato|dados de contato|dados|endereco',
  profile:
    'perfil|perfil profissional|sobre|sobre mim|resumo|objetivo|objetivo profissional|resumo profissional|apresentacao|sumario|objetivos|resumo das qualificacoes|quem sou',
  experience:
    'experiencia|experiencias|experiencia profissional|experiencias profissionais|historico profissional|percurso profissional|trajetoria profissional|emprego|carreira|experiencia de trabalho|experiencia laboral|atuacao profissional|estagios|historico de trabalho',
  education:
    'educacao|formacao|formacao academica|escolaridade|estudos|educacao e formacao|percurso academico|habilitacoes academicas|formacao educacional|habilitacoes literarias|historico academico|formacao academica e profissional|habilitacoes',
  skills:
    'habilidades|competencias|aptidoes|conhecimentos|competencias tecnicas|conhecimentos tecnicos|informatica|habilidades tecnicas|qualificacoes|tecnologias|ferramentas|conhecimentos em informatica|competencias digitais|competencias pessoais|habilidades e competencias|principais competencias|conhecimentos de informatica|competencias informaticas|pontos fortes|soft skills|linguagens de programacao|habilidades comportamentais',
  languages: 'idiomas|linguas|competencias linguisticas|idioma|linguas estrangeiras',
  certificates:
    'certificacoes|certificados|cursos|formacao complementar|cursos e certificacoes|cursos complementares|certificacoes e cursos|licencas e certificados|qualificacoes complementares|formacao profissional|formacoes complementares|cursos extracurriculares|cursos e certificados|aperfeicoamento',
  projects: 'projetos|projetos pessoais|portfolio|projectos|projetos academicos',
  other:
    'interesses|hobbies|passatempos|referencias|publicacoes|premios|voluntariado|outros|informacoes adicionais|informacao adicional|trabalho voluntario|atividades|reconhecimentos|carta de conducao|premios e reconhecimentos|atividades extracurriculares|informacoes complementares|outras informacoes|conferencias|distincoes|interesses pessoais',
}
