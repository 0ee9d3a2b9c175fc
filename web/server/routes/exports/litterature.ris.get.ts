import { risFile } from '@atlas/shared'
import { cslItem } from '../../citation/csl-item'
import { defineReferenceFile } from '../../literature/define-reference-file'

/** GET /exports/litterature.ris: the publications that the address asks for. */
export default defineReferenceFile({
  extension: 'ris',
  type: 'application/x-research-info-systems; charset=utf-8',
  write: (publications, _axes, locale) => risFile(publications.map((publication) => cslItem(publication, locale))),
})
