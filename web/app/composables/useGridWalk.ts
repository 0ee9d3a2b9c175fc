import { walk, type GridPlace } from '~/grid-walk'

/**
 * Arrow keys in a table of links: one of them takes Tab, the keys move to the others. Cells carry `data-row` and
 * `data-column`. Until the script is there every link takes Tab.
 */
export function useGridWalk(grid: Readonly<Ref<HTMLElement | null>>, size: () => GridPlace) {
  const current = ref<GridPlace>({ row: 0, column: 0 })
  const isReady = ref(false)
  onMounted(() => (isReady.value = true))
  // Another matrix may be smaller.
  watch(size, ({ row, column }) => {
    if (current.value.row >= row || current.value.column >= column) current.value = { row: 0, column: 0 }
  })

  const cellAt = ({ row, column }: GridPlace) =>
    grid.value?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
  const placeOf = (target: EventTarget | null): GridPlace | null => {
    const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-row]')
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
  }

  function onKeydown(event: KeyboardEvent) {
    const from = placeOf(event.target)
    if (!from || event.altKey || event.metaKey || event.shiftKey) return
    const to = walk(event.key, event.ctrlKey, from, size())
    if (!to) return
    event.preventDefault()
    cellAt(to)?.focus()
  }
  const onFocusin = (event: FocusEvent) => (current.value = placeOf(event.target) ?? current.value)
  const tabindexOf = (row: number, column: number) => {
    if (!isReady.value) return undefined
    return current.value.row === row && current.value.column === column ? 0 : -1
  }
  return { onKeydown, onFocusin, tabindexOf }
}
