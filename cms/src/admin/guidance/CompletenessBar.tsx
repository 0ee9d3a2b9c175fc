import { styled } from 'styled-components'

const Track = styled.div`
  height: 8px;
  border-radius: 4px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};
`
const Filled = styled.div`
  height: 100%;
  background: ${({ theme }) => theme.colors.primary600};
  transition: width 0.2s;

  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`

/** A share as a bar; the figure is said beside it. */
export const CompletenessBar = ({ met, total }: { readonly met: number; readonly total: number }) => (
  <Track aria-hidden>
    <Filled style={{ width: `${total === 0 ? 0 : (100 * met) / total}%` }} />
  </Track>
)
