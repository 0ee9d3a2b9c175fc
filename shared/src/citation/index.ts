export { bibtexFile, latexText } from './bibtex-file'
export type { CslItem, CslName } from './csl-item'
export { risFile } from './ris-file'
