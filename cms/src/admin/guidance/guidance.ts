/** What the CMS says of what a form holds (cms/src/guidance/form-route.ts). */
export interface Guidance {
  readonly obstacles: readonly Obstacle[] | null
  readonly criteria: readonly Criterion[] | null
  readonly axes: readonly AxisGuide[] | null
}

/** A reason not to publish; `field` is the path of the attribute. */
export interface Obstacle {
  readonly field: string
  readonly message: string
}

export interface Criterion {
  readonly code: string
  readonly label: string
  readonly expected: string
  readonly isMet: boolean
  readonly fields: readonly string[]
}

export interface AxisGuide {
  readonly code: string
  readonly label: string
  readonly definition: string | null
  readonly isMandatory: boolean
  readonly isMultiple: boolean
  readonly chosen: readonly { readonly code: string; readonly label: string; readonly definition: string | null }[]
}

type Ask = (address: string, body: object) => Promise<{ data: { data: Guidance } }>

let last: { readonly key: string; readonly answer: Promise<Guidance> } | undefined

/** Asks once for what several panels show of the same form at the same time. */
export function askGuidance(post: Ask, model: string, body: string): Promise<Guidance> {
  const key = `${model} ${body}`
  if (last?.key === key) return last.answer
  const answer = post(`/atlas/guidance/${model}`, JSON.parse(body) as object).then(({ data }) => data.data)
  last = { key, answer }
  // Once it is there it is old: the same form may be asked about again after something else was saved.
  const forget = () => {
    if (last?.answer === answer) last = undefined
  }
  answer.then(forget, forget)
  return answer
}
