/** What a project asks of partner users. */
export interface PayProject {
  readonly people: number
  readonly sessions: number
  /** Hours that a session takes each person, preparation included if it is paid. */
  readonly hours: number
  /** Euros reimbursed to each person for each session. */
  readonly expenses: number
}

/** Euros an hour, or euros in all: the low, the middle and the high estimate. */
export interface Estimates {
  readonly low: number
  readonly middle: number
  readonly high: number
}

export interface ProjectCost {
  /** Hours paid in all: people × sessions × hours. */
  readonly paidHours: number
  /** Euros reimbursed in all: people × sessions × expenses. */
  readonly expenses: number
  /** Euros paid for the hours. */
  readonly pay: Estimates
  /** Euros in all. */
  readonly total: Estimates
}

/** Euros to the cent, halves upwards. */
export const toCents = (euros: number): number => Math.round((euros + Number.EPSILON) * 100) / 100

const each = ({ low, middle, high }: Estimates, change: (euros: number) => number): Estimates => ({
  low: toCents(change(toCents(low))),
  middle: toCents(change(toCents(middle))),
  high: toCents(change(toCents(high))),
})

/**
 * The cost of a project: people × sessions × (hours × euros an hour + expenses), to the cent. The euros an hour are taken
 * to the cent first, as they are shown: whoever does the sum again finds the same. Nothing else is in it.
 */
export function projectCost({ people, sessions, hours, expenses }: PayProject, perHour: Estimates): ProjectCost {
  const paidHours = people * sessions * hours
  const reimbursed = people * sessions * expenses
  return {
    paidHours,
    expenses: toCents(reimbursed),
    pay: each(perHour, (rate) => paidHours * rate),
    total: each(perHour, (rate) => paidHours * rate + reimbursed),
  }
}
