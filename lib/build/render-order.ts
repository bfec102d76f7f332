import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const form = z.object({ shared: z.string(), paths: z.array(z.string()) });

/** What a build asks the processes of Next.js to render. */
export interface RenderOrder {
  /** The sum of what all pages are made of: see `page-makings.ts`. */
  shared: string;
  /** The decoded paths of the pages to render: those that were not kept. */
  paths: string[];
}

export async function writeRenderOrder(
  workDir: string,
  order: RenderOrder,
): Promise<void> {
  const file = orderFile(workDir);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(order));
}

export async function readRenderOrder(workDir: string): Promise<RenderOrder> {
  return form.parse(JSON.parse(await readFile(orderFile(workDir), "utf8")));
}

function orderFile(workDir: string): string {
  return join(workDir, "render-order.json");
}
