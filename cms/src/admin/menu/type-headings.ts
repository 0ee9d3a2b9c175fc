/** A type in the menu of contents, with the heading it stands under. */
export interface GroupedType {
  readonly uid: string
  readonly group: string
}

const itemOf = (uid: string): string => `a[href*="/content-manager/collection-types/${uid}"]`

/** The style rules that write a heading above the first visible type of each group. */
export function headingRules(types: readonly GroupedType[]): string {
  const groups = new Map<string, string[]>()
  for (const { uid, group } of types) groups.set(group, [...(groups.get(group) ?? []), itemOf(uid)])
  return [...groups]
    .map(([group, items]) => {
      const item = `li:has(> :is(${items.join(', ')}))`
      return [
        `nav ol > ${item}::before { content: ${JSON.stringify(group)}; display: block; padding: 12px 12px 4px;`,
        `  font-size: 1.2rem; font-weight: 600; color: inherit; opacity: 0.75; }`,
        `nav ol > ${item} ~ ${item}::before { content: none; }`,
      ].join('\n')
    })
    .join('\n')
}
