export { exportFormats, isExportFormat, referenceFormats, type ExportFormat } from './export-format'
export type { ExportState } from './exported-records'
export { exportPieces, type ExportRequest } from './write-export'
