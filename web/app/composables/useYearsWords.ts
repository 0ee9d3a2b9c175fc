import type { InitiativeAnswer } from '~/answers'

type Years = NonNullable<InitiativeAnswer['years']>

/** Puts the years of a record in words: `depuis 2010`, `de 2010 à 2015`, `jusqu’en 2015`; « vers » where they are rough. */
export function useYearsWords() {
  const { t } = useI18n()
  const year = (value: number, isCirca: boolean) => (isCirca ? t('years.circa', { year: value }) : String(value))
  return ({ start, isStartCirca, end, isEndCirca }: Years): string => {
    if (start === null) return end === null ? '' : t('years.until', { year: year(end, isEndCirca) })
    if (end === null) return t('years.since', { year: year(start, isStartCirca) })
    if (start === end) return t('years.in', { year: year(start, isStartCirca) })
    return t('years.between', { from: year(start, isStartCirca), to: year(end, isEndCirca) })
  }
}
