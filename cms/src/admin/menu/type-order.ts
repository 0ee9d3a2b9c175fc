/** The types in the order of an editor's work; those of a heading (`group` in the content model) stand together. */
export const typeOrder: readonly string[] = [
  ...['initiative', 'actor'],
  ...['remuneration-practice', 'exchange-rate'],
  ...['publication', 'factor', 'glossary-term', 'definition', 'benchmark-entry', 'literature-search'],
  ...['typology-axis', 'typology-category'],
  ...['priority-theme', 'recommendation', 'mobilisation-measure', 'training', 'competency', 'communication-tool'],
  ...['requirement', 'milestone', 'deliverable', 'meeting'],
  ...['contribution', 'interview', 'membership', 'verification-request'],
  ...['revision', 'review-step'],
  ...['page'],
].map((name) => `api::${name}.${name}`)
