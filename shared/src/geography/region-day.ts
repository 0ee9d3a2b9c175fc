import { dateFormat } from '../formats/kept-formats'
import { region } from './region'

/** The day that it is in the region, ISO 8601 (2026-11-22): states that change with the day change at its midnight. */
export function regionDay(now: Date = new Date()): string {
  const options = { timeZone: region.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const parts = dateFormat('en', options).formatToParts(now)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
