import type { NextConfig } from "next";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";

import { endWithParent } from "./lib/build/end-with-parent";
import { readRenderEnvironment } from "./lib/environment";

endWithParent();

const projectDir = import.meta.dirname;
const { workDir, nextDir } = readRenderEnvironment(process.env, projectDir);

/**
 * Next.js compiles the program and renders each page once; `lib/build` makes
 * `dist/` of what it leaves. The base path is the URL function's business.
 */
const config: NextConfig = {
  // Apart for each site folder, so that no build shows another site.
  distDir: relative(projectDir, nextDir),
  adapterPath: join(projectDir, "lib/build/record-outputs.mjs"),
  trailingSlash: true,
  experimental: {
    // Each renders pages.
    cpus: availableParallelism(),
    // The program is compiled once (`lib/build/compiled-program.ts`), and no
    // reader is sent any of it.
    turbopackFileSystemCacheForBuild: false,
    turbopackMinify: false,
    turbopackSourceMaps: false,
  },
  turbopack: { root: projectDir },
  // Next.js writes to the file that it is given, and `npm test` checks types.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: relative(projectDir, join(workDir, "tsconfig.json")),
  },
};

export default config;
