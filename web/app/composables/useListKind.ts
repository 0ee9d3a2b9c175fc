import type { ListState } from '@atlas/shared'
import type { InjectionKey } from 'vue'
import { initiativeKind, type ListKind } from '~/components/search/list-kind'

const key: InjectionKey<ListKind<never>> = Symbol('list-kind')

/** Tells the filters of a page what it lists. */
export const provideListKind = <State extends ListState>(kind: ListKind<State>): void =>
  provide(key, kind as unknown as ListKind<never>)

/** What the page lists: initiatives, unless it said otherwise. */
export const useListKind = <State extends ListState>(): ListKind<State> =>
  inject(key, initiativeKind as unknown as ListKind<never>) as unknown as ListKind<State>
