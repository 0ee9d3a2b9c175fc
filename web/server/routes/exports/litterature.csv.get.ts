import { defineReferenceFile } from '../../literature/define-reference-file'
import { literatureCsv } from '../../presenters/literature-csv'

/** GET /exports/litterature.csv: the publications that the address asks for, a line each. */
export default defineReferenceFile({ extension: 'csv', type: 'text/csv; charset=utf-8', write: literatureCsv })
