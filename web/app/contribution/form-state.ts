import {
  answerOf,
  answersOf,
  contributionFields,
  contributionProblemMessage,
  contributionProblems,
  healthWarnings,
  type ContributionContext,
  type ContributionField,
  type ContributionForm,
  type ContributionProblem,
  type ContributionStep,
  type ContributionValues,
} from '@atlas/shared'
import type { InjectionKey, Ref } from 'vue'
import type { ContributionAnswer } from '~/answers'

/** The form as its steps share it. */
export interface FormState {
  readonly kind: ContributionForm['kind']
  readonly page: ContributionAnswer
  readonly step: Ref<ContributionStep>
  readonly values: Ref<ContributionValues>
  readonly problems: Ref<readonly ContributionProblem[]>
  readonly context: ContributionContext
  text(field: ContributionField): string
  list(field: ContributionField): readonly string[]
  set(field: ContributionField, value: string | readonly string[]): void
  /** Looks at a field that has been left: what is wrong with it is said at once, what was wrong and is not goes. */
  check(field: ContributionField): void
  messageOf(field: ContributionField): string | null
  isWarned(field: ContributionField): boolean
}

export const formKey: InjectionKey<FormState> = Symbol('contribution')

/** The steps' own form. */
export const useContributionForm = (): FormState => inject(formKey)!

/** Makes the form that the steps share, from what the server knows of it. */
export function provideContributionForm(initial: ContributionForm, page: ContributionAnswer): FormState {
  const { locale } = useI18n()
  const { kind } = initial
  const values = ref<ContributionValues>(initial.values) as Ref<ContributionValues>
  const problems = ref<readonly ContributionProblem[]>(initial.problems) as Ref<readonly ContributionProblem[]>
  const step = ref(initial.step)
  const categories = Object.fromEntries(page.axes.map(({ code, options }) => [code, options.map((one) => one.code)]))
  const context: ContributionContext = { today: new Date().toISOString().slice(0, 10), categories }
  const warned = computed(() => new Set(healthWarnings(kind, values.value)))

  const state: FormState = {
    ...{ kind, page, step, values, problems, context },
    text: (field) => answerOf({ [field]: values.value[field] ?? '' }, field) && String(values.value[field] ?? ''),
    list: (field) => answersOf(values.value, field),
    set(field, value) {
      values.value = { ...values.value, [field]: value }
      if (problems.value.some((problem) => problem.field === field)) state.check(field)
    },
    check(field) {
      const found = contributionProblems(kind, values.value, context, contributionFields[kind][field]?.step)
      const own = found.filter((problem) => problem.field === field)
      // An empty field is not wrong while its visitor is still on the way to it.
      const isNew = !problems.value.some((problem) => problem.field === field)
      const told = isNew && answersOf(values.value, field).length === 0 ? [] : own
      problems.value = [...problems.value.filter((problem) => problem.field !== field), ...told]
    },
    messageOf(field) {
      const problem = problems.value.find((one) => one.field === field)
      return problem ? contributionProblemMessage(problem, locale.value) : null
    },
    isWarned: (field) => warned.value.has(field),
  }
  provide(formKey, state)
  return state
}
