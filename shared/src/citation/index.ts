export { bibtexFile, latexText } from './bibtex-file'
export type { CslItem, CslName } from './csl-item'
export { cslTypes } from './csl-types'
export { risFile } from './ris-file'
