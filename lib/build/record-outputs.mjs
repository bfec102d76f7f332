import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A Next.js build adapter that only says where each rendered page is; `dist/`
 * is assembled from that list once the build has ended well.
 *
 * @type {import("next").NextAdapter}
 */
const adapter = {
  name: "parution",
  onBuildComplete({ outputs, distDir }) {
    const pages = outputs.prerenders.flatMap(({ pathname, fallback }) =>
      fallback && "filePath" in fallback && fallback.filePath.endsWith(".body")
        ? [{ path: pathname, file: fallback.filePath }]
        : [],
    );
    writeFileSync(join(distDir, "rendered-pages.json"), JSON.stringify(pages));
  },
};

export default adapter;
