import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/** A photo-like picture: no part of it is like another. */
const photo = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "white",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });

const located = (width: number, height: number) =>
  photo(width, height)
    .withExif({
      IFD0: { Artist: "Camille Exemple" },
      IFD3: { GPSLatitude: "48/1 51/1 0/1", GPSLatitudeRef: "N" },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Camille Exemple</x:xmpmeta>')
    .jpeg()
    .toBuffer();

/** Files of a site with photos that say where they were taken, and a drawing that acts. */
export const withImages = async () => ({
  "public/img/portrait.jpg": await located(300, 300),
  "public/img/unused.jpg": await located(60, 40),
  "public/img/plan.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 9 6"><script>alert(1)</script><!-- Camille Exemple --><path d="M0 0h9v6z" onclick="alert(1)"/></svg>',
  "content/articles/bilan/salle.jpg": await located(1400, 900),
  "content/articles/bilan/index.md": `---
title: Le bilan
date: 2026-01-12
image:
  path: ./salle.jpg
  alt: Une salle pleine
---

:::quote /img/portrait.jpg
« Une belle année », affirme Camille.
:::

![Une salle pleine](./salle.jpg)

![Un plan](/img/plan.svg)
`,
});

/** Every file of a folder, by its path in it. */
export async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
