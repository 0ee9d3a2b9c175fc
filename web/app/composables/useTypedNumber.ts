import { numberFormat } from '@atlas/shared'

/** Writes a number as a reader of the page's language types it: `3,5`. */
export function useTypedNumber(): (value: number) => string {
  const { locale } = useI18n()
  return (value) => numberFormat(locale.value, { maximumFractionDigits: 2, useGrouping: false }).format(value)
}
