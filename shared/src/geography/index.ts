export * from './region'
export * from './departments'
export * from './distance'
export { departmentOutlines, regionOutline } from './generated'
