import type { LocaleCode } from '@atlas/shared'
import type { H3Event } from 'h3'
import { defineAnswer, type Presented } from './define-answer'

/** A file that a reader takes away. */
export interface Download {
  readonly body: string
  /** Media type, e.g. `text/csv; charset=utf-8`. */
  readonly type: string
  /** Name under which the browser keeps it, e.g. `litterature.bib`: letters, digits, dots and hyphens. */
  readonly fileName: string
}

/** The endpoint of a file: as `defineAnswer`, the answer being the file itself, which the browser saves. */
export const defineDownload = (present: (event: H3Event, locale: LocaleCode) => Promise<Presented<Download>>) =>
  defineAnswer(async (event, locale) => {
    const { view, from } = await present(event, locale)
    setResponseHeader(event, 'content-type', view.type)
    setResponseHeader(event, 'content-disposition', `attachment; filename="${view.fileName}"`)
    return { view: view.body, from }
  })
