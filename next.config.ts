import type { NextConfig } from "next";
import { join, relative } from "node:path";

import { endWithParent } from "./lib/build/end-with-parent";
import { readRenderEnvironment } from "./lib/environment";

endWithParent();

const projectDir = import.meta.dirname;
const { workDir } = readRenderEnvironment(process.env, projectDir);

/**
 * Next.js compiles the program and renders each page once; `lib/build` makes
 * `dist/` of what it leaves. The base path is the URL function's business.
 */
const config: NextConfig = {
  // Apart for each site folder, so that no build shows another site.
  distDir: relative(projectDir, join(workDir, "next")),
  adapterPath: join(projectDir, "lib/build/record-outputs.mjs"),
  trailingSlash: true,
  turbopack: { root: projectDir },
  // Next.js writes to the file that it is given, and `npm test` checks types.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: relative(projectDir, join(workDir, "tsconfig.json")),
  },
};

export default config;
