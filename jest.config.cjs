const path = require('node:path')

/** Every workspace's Jest projects, each with its own folder as root. */
const projectsOf = (workspace) => {
  const config = require(`./${workspace}/jest.config.cjs`)
  const projects = config.projects ?? [config]
  return projects.map((project) => ({ ...project, rootDir: path.join(__dirname, workspace) }))
}

module.exports = { projects: ['shared', 'cms', 'web'].flatMap(projectsOf) }
