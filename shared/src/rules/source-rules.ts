import { isFilled, problem, type Problem } from './problem'
import type { RuleSource } from './publishable-record'

/** Nothing without a source: at least one, each with a title and the address of a page. */
export function sourceProblems(sources: readonly RuleSource[] | null | undefined): Problem[] {
  if (!sources || sources.length === 0) return [problem('source_missing', 'sources')]
  return sources.flatMap((source, index) => {
    const number = index + 1
    const problems: Problem[] = []
    if (!isFilled(source.title)) problems.push(problem('source_title_missing', `sources.${index}.title`, { number }))
    if (!isWebAddress(source.url)) {
      problems.push(problem('source_url_invalid', `sources.${index}.url`, { number, value: source.url ?? '' }))
    }
    return problems
  })
}

/** Whether a text is an address that a reader can open: http or https, with a host that has a name, nothing to log in. */
export function isWebAddress(address: unknown): boolean {
  // Short, without spaces, and with a dot inside the host: `https://a b`, `http://localhost` or `https://` are typing errors.
  return (
    typeof address === 'string' &&
    address.length <= 2048 &&
    /^https?:\/\/[^\s/?#@:.]+(\.[^\s/?#@:.]+)+(:\d{1,5})?([/?#]\S*)?$/i.test(address)
  )
}
