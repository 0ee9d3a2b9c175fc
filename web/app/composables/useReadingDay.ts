/** The day on which the page is read, in words of its language; the browser keeps the server's. */
export function useReadingDay(): Readonly<Ref<string>> {
  const { locale } = useI18n()
  const day = useState('reading-day', () => new Date().toISOString())
  return computed(() => {
    const language = locale.value === 'fr' ? 'fr-FR' : 'en-GB'
    const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Paris' })
    const text = words.format(new Date(day.value))
    return locale.value === 'fr' ? text.replace(/^1 /, '1er ') : text
  })
}
