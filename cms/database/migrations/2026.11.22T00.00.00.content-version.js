'use strict'

const { randomBytes } = require('node:crypto')

/**
 * One row: how often published content changed, and a mark of this database, so that a new or restored one is never
 * taken for the old one at the same count. The table is ours: Strapi leaves tables alone that no content type names.
 */
module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('atlas_content_version')) return
    await knex.schema.createTable('atlas_content_version', (table) => {
      table.integer('id').primary()
      table.string('lineage').notNullable()
      table.bigInteger('value').notNullable()
    })
    await knex('atlas_content_version').insert({ id: 1, lineage: randomBytes(4).toString('hex'), value: 1 })
  },
}
