import { cslFile, cslItem } from '../../citation/csl-item'
import { defineReferenceFile } from '../../literature/define-reference-file'

/** GET /exports/litterature.json: the publications that the address asks for. */
export default defineReferenceFile({
  extension: 'json',
  type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  write: (publications, _axes, locale) => cslFile(publications.map((publication) => cslItem(publication, locale))),
})
