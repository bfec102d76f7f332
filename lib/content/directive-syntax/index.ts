export { directiveFromMarkdown } from "./directive-from-markdown";
export { directiveSyntax } from "./directive-syntax";
export type {
  AttributeSource,
  AttributesProblem,
  AttributesProblemCode,
  Directive,
  StrayCloser,
} from "./nodes";
