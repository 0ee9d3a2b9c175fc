/** The files of records in the order of their links: what a file links to is in a file before it, or in itself. */
export const dataFiles = [
  { name: 'typology-axes', type: 'typology-axis' },
  { name: 'typology-categories', type: 'typology-category' },
  { name: 'actors', type: 'actor' },
  { name: 'publications', type: 'publication' },
  { name: 'initiatives', type: 'initiative' },
  { name: 'remuneration-practices', type: 'remuneration-practice' },
  { name: 'exchange-rates', type: 'exchange-rate' },
  { name: 'glossary-terms', type: 'glossary-term' },
  { name: 'definitions', type: 'definition' },
  { name: 'factors', type: 'factor' },
  { name: 'benchmark-entries', type: 'benchmark-entry' },
  { name: 'competencies', type: 'competency' },
  { name: 'trainings', type: 'training' },
  { name: 'recommendations', type: 'recommendation' },
  { name: 'requirements', type: 'requirement' },
  { name: 'milestones', type: 'milestone' },
] as const

export type DataFileName = (typeof dataFiles)[number]['name']
export type DataFileType = (typeof dataFiles)[number]['type']
