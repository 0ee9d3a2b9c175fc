import { record } from './record.mjs'

/** The axes: how records are classified. */
export const typologyAxes = ({ typology }) =>
  typology.map((axis) =>
    record(
      axis.code,
      {
        code: axis.code,
        label: axis.label_fr,
        definition: axis.definition_fr,
        order: axis.order,
        isMultiple: axis.multiple,
        isMandatory: axis.mandatory,
        appliesTo: axis.applies_to,
        origin: axis.origin,
      },
      { label: axis.label_en, definition: axis.definition_en },
    ),
  )

/** The categories of all axes; a code is unique in its axis only, so the key joins both. */
export const typologyCategories = ({ typology }) =>
  typology.flatMap((axis) =>
    axis.categories.map((category) =>
      record(
        `${axis.code}.${category.code}`,
        {
          key: `${axis.code}.${category.code}`,
          code: category.code,
          axis: axis.code,
          label: category.label_fr,
          definition: category.definition_fr,
          order: category.order,
        },
        { label: category.label_en, definition: category.definition_en },
      ),
    ),
  )
