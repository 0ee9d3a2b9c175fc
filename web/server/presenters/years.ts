/** When an initiative runs; each bound may be unknown, and known only roughly. */
export interface Years {
  readonly start: number | null
  readonly isStartCirca: boolean
  readonly end: number | null
  readonly isEndCirca: boolean
}

interface RecordYears {
  readonly startYear: number | null
  readonly isStartYearCirca: boolean | null
  readonly endYear: number | null
  readonly isEndYearCirca: boolean | null
}

/** The years of a record; null when neither is known. */
export function yearsOf({ startYear, isStartYearCirca, endYear, isEndYearCirca }: RecordYears): Years | null {
  if (startYear === null && endYear === null) return null
  return {
    start: startYear,
    isStartCirca: isStartYearCirca === true,
    end: endYear,
    isEndCirca: isEndYearCirca === true,
  }
}
