import { bibtexFile } from '@atlas/shared'
import { cslItem } from '../../citation/csl-item'
import { defineReferenceFile } from '../../literature/define-reference-file'

/** GET /exports/litterature.bib: the publications that the address asks for. */
export default defineReferenceFile({
  extension: 'bib',
  type: 'application/x-bibtex; charset=utf-8',
  write: (publications, _axes, locale) => bibtexFile(publications.map((publication) => cslItem(publication, locale))),
})
