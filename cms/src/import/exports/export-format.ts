/** The formats that the export writes, with what browsers and people are told of them. */
export const exportFormats = {
  csv: { extension: 'csv', mime: 'text/csv; charset=utf-8' },
  xlsx: { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { extension: 'json', mime: 'application/json; charset=utf-8' },
  bibtex: { extension: 'bib', mime: 'application/x-bibtex; charset=utf-8' },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems; charset=utf-8' },
  csl: { extension: 'csl.json', mime: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const

export type ExportFormat = keyof typeof exportFormats

/** Formats that describe references, and nothing else. */
export const referenceFormats: ReadonlySet<ExportFormat> = new Set(['bibtex', 'ris', 'csl'])

/** Whether a request names a format that exports are written in. */
export const isExportFormat = (value: unknown): value is ExportFormat =>
  typeof value === 'string' && Object.hasOwn(exportFormats, value)
