import { Flex, Typography } from '@strapi/design-system'
import type { AxisGuide } from './guidance'
import { PanelNote } from './PanelNote'
import { useGuidance, type Edited } from './use-guidance'

function Axis({ axis }: { readonly axis: AxisGuide }) {
  const isMissing = axis.isMandatory && axis.chosen.length === 0
  return (
    <li>
      <Typography fontWeight="bold" title={axis.definition ?? undefined}>
        {axis.label}
      </Typography>
      {axis.chosen.length === 0 ? (
        <Typography tag="p" variant="pi" textColor={isMissing ? 'danger600' : 'neutral600'}>
          {isMissing ? 'À choisir : axe obligatoire.' : 'Aucune catégorie'}
        </Typography>
      ) : (
        <ul>
          {axis.chosen.map(({ code, label, definition }) => (
            <li key={code}>
              <Typography textColor="neutral800">{label}</Typography>
              {definition ? (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {definition}
                </Typography>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The categories that the form holds now, axis by axis, with what they mean and what is still to be chosen. */
export function ClassificationPanel(edited: Edited) {
  const { guidance } = useGuidance(edited)
  if (!guidance?.axes) return <PanelNote>Lecture…</PanelNote>
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {guidance.axes.map((axis) => (
        <Axis key={axis.code} axis={axis} />
      ))}
    </Flex>
  )
}
