import { Box, Flex, Typography } from '@strapi/design-system'
import { FieldLink } from './FieldLink'
import type { Criterion } from './guidance'
import { PanelNote } from './PanelNote'
import { CompletenessBar } from './CompletenessBar'
import { useGuidance, type Edited } from './use-guidance'
import { useLabels } from './use-labels'

const gripp2 = 'https://doi.org/10.1136/bmj.j3453'

function Missing({ criterion, labels }: { criterion: Criterion; labels: Readonly<Record<string, string>> }) {
  return (
    <li>
      <FieldLink field={criterion.fields[0] ?? null} labels={labels}>
        {criterion.label}
      </FieldLink>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {criterion.expected}
      </Typography>
    </li>
  )
}

/** How much of what is expected the form says now, and what it does not; each criterion leads to its field. */
export function CompletenessPanel(edited: Edited) {
  const { guidance } = useGuidance(edited)
  const labels = useLabels(edited.model)
  if (!guidance?.criteria) return <PanelNote>Calcul…</PanelNote>
  const { criteria } = guidance
  const missing = criteria.filter(({ isMet }) => !isMet)
  const met = criteria.length - missing.length
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box role="status">
        <Typography fontWeight="bold">{`${met} ${met > 1 ? 'critères' : 'critère'} sur ${criteria.length}`}</Typography>
      </Box>
      <CompletenessBar met={met} total={criteria.length} />
      {missing.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label="Ce qui manque">
          {missing.map((criterion) => (
            <Missing key={criterion.code} criterion={criterion} labels={labels} />
          ))}
        </Flex>
      ) : null}
      <PanelNote>
        Ce que la fiche renseigne, et non la qualité de l’action ni celle du texte.
        {edited.model === 'api::initiative.initiative' ? (
          <>
            {' Critères adaptés de '}
            <a href={gripp2} target="_blank" rel="noreferrer">
              GRIPP2, forme courte
            </a>
            .
          </>
        ) : null}
      </PanelNote>
    </Flex>
  )
}
