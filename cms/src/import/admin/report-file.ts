import { guardFormula } from '../../spreadsheet/formula-guard'
import { byteOrderMark, csvLines } from '../../spreadsheet/french-csv'
import type { Outcome, RowReport } from '../run/import-row'

const words: Readonly<Record<Outcome, string>> = {
  created: 'Nouvelle fiche',
  changed: 'Fiche modifiée',
  unchanged: 'Sans changement',
  refused: 'Refusée',
}

const header = ['Ligne', 'Identifiant stable', 'Fiche', 'Résultat', 'Champ', 'Problème ou champs modifiés']

/** One line a problem, or one for a row without any. */
function linesOf({ line, recordId, title, outcome, fields, problems }: RowReport): string[][] {
  const start = [String(line), recordId, title, words[outcome]]
  if (problems.length === 0) return [[...start, '', fields.join(', ')]]
  return problems.map(({ label, message }) => [...start, label, message])
}

/** What became of each row, as a CSV that French Excel opens. */
export function reportFile(rows: readonly RowReport[]): string {
  const lines = rows.flatMap(linesOf).map((line) => line.map(guardFormula))
  return byteOrderMark + csvLines([header, ...lines])
}
