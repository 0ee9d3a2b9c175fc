/** Initiatives on a page of the directory. */
export const directoryPageSize = 20

/** One page of a list. `page` is the one really given: the asked page brought within 1…pageCount. */
export interface Page<T> {
  readonly items: T[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** 0 for an empty list. */
  readonly pageCount: number
}

/** How many pages a list takes: 0 when it is empty. */
export function pageCount(total: number, pageSize: number): number {
  return Math.ceil(Math.max(0, total) / clampPageSize(pageSize))
}

/** The nearest page that exists; 1 for an empty list. */
export function clampPage(page: number, total: number, pageSize: number): number {
  const asked = Number.isFinite(page) ? Math.trunc(page) : 1
  return Math.max(1, Math.min(asked, pageCount(total, pageSize)))
}

/** Cuts one page out of a list; pages count from 1. */
export function paginate<T>(items: readonly T[], page: number, pageSize: number = directoryPageSize): Page<T> {
  const size = clampPageSize(pageSize)
  const actual = clampPage(page, items.length, size)
  const start = (actual - 1) * size
  return {
    items: items.slice(start, start + size),
    total: items.length,
    page: actual,
    pageSize: size,
    pageCount: pageCount(items.length, size),
  }
}

const clampPageSize = (pageSize: number): number =>
  Number.isFinite(pageSize) ? Math.max(1, Math.trunc(pageSize)) : directoryPageSize
