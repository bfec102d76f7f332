import { captionCases } from "./caption-cases";
import { componentCases } from "./component-cases";
import { drawingCases } from "./drawing-cases";
import { fileCases } from "./file-cases";
import { frontMatterCases } from "./front-matter-cases";
import { htmlCases } from "./html-cases";
import { markdownCases } from "./markdown-cases";

/** All that stands in one site. */
export const contentCases = [
  ...markdownCases,
  ...htmlCases,
  ...componentCases,
  ...frontMatterCases,
  ...drawingCases,
  ...captionCases,
  ...fileCases,
];
