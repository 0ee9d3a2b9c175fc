import { Box, Flex, Typography } from '@strapi/design-system'
import { CheckCircle, WarningCircle } from '@strapi/icons'
import { FieldLink } from './FieldLink'
import type { Obstacle } from './guidance'
import { PanelNote } from './PanelNote'
import { useGuidance, type Edited } from './use-guidance'
import { useLabels } from './use-labels'

const summary = (count: number): string =>
  count === 0
    ? 'Rien ne s’oppose à la publication.'
    : count === 1
      ? 'Un point empêche la publication.'
      : `${count} points empêchent la publication.`

/** What forbids publishing what the form holds now, each point leading to its field. */
export function PublicationPanel(edited: Edited) {
  const { guidance, isLost } = useGuidance(edited)
  const labels = useLabels(edited.model)
  if (isLost) return <PanelNote>Les règles n’ont pas pu être vérifiées. Elles le seront à la publication.</PanelNote>
  if (!guidance) return <PanelNote>Vérification…</PanelNote>
  const obstacles: readonly Obstacle[] = guidance.obstacles ?? []
  const isFree = obstacles.length === 0
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} alignItems="flex-start" role="status">
        <Box paddingTop={1}>{isFree ? <CheckCircle fill="success600" /> : <WarningCircle fill="warning600" />}</Box>
        <Typography fontWeight="bold" textColor={isFree ? 'success700' : 'neutral800'}>
          {summary(obstacles.length)}
        </Typography>
      </Flex>
      {isFree ? null : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {obstacles.map(({ field, message }) => (
            <li key={message}>
              <FieldLink field={field} labels={labels}>
                {message}
              </FieldLink>
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  )
}
