import { z } from "zod";

import { measure } from "./measure";
import { families, otherFamilies } from "./pathological";
import { spreadOf, type Spread } from "./spread";

const familyRun = z.object({
  points: z.array(
    z.object({
      size: z.number(),
      milliseconds: z.number(),
      isRead: z.boolean(),
    }),
  ),
  megabytes: z.number(),
});

/** What a text of a size took, over some runs. */
export interface Point {
  size: number;
  milliseconds: Spread;
  /** Whether it was read, and not refused for what it would cost. */
  isRead: boolean;
}

/** Time against size for one family. */
export interface Curve {
  kind: string;
  name: string;
  points: Point[];
  /** Of the power law that fits the points best; undefined when all of them are too short to tell. */
  exponent: number | undefined;
  /** The most that a process held. */
  megabytes: number;
}

/** In characters: each twice the one before, to a million. */
export const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_000].map(
  (thousands) => thousands * 1_000,
);

/** Each family, by what reads it. */
export const allFamilies: readonly { kind: string; name: string }[] = [
  ...Object.keys(families).map((name) => ({ kind: "article", name })),
  ...Object.entries(otherFamilies).flatMap(([kind, others]) =>
    Object.keys(others).map((name) => ({ kind, name })),
  ),
];

/** Reads a family, in a process of its own. */
export async function measureFamily(
  { kind, name }: { kind: string; name: string },
  { projectDir, runs }: { projectDir: string; runs: number },
): Promise<Curve> {
  const { output } = await measure(
    [
      ...["--import", "tsx", "bench/read-family.ts"],
      ...[kind, name, `${runs}`, ...sizes.map(String)],
    ],
    { cwd: projectDir, variables: { NODE_ENV: "production" } },
  );
  const read = familyRun.parse(JSON.parse(output));
  const points = sizes.flatMap((size): Point[] => {
    const same = read.points.filter((point) => point.size === size);
    const milliseconds = spreadOf(same.map((point) => point.milliseconds));
    const isRead = same.every((point) => point.isRead);
    return milliseconds ? [{ size, milliseconds, isRead }] : [];
  });
  const { megabytes } = read;
  return { kind, name, points, exponent: exponentOf(points), megabytes };
}

/** In milliseconds: what is shorter is the program's own rhythm more than the text's. */
const shortest = 20;

/** The slope of the line that fits best, on scales of powers, what was read, or else what was refused; undefined for fewer than three points. */
export function exponentOf(points: readonly Point[]): number | undefined {
  const isAnyRead = points.some(({ isRead }) => isRead);
  const told = points
    .filter(({ isRead }) => isRead === isAnyRead)
    .filter(({ milliseconds }) => milliseconds.median >= shortest)
    .map(({ size, milliseconds }) => ({
      x: Math.log(size),
      y: Math.log(milliseconds.median),
    }));
  if (told.length < 3) return undefined;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [
    mean(told.map((one) => one.x)),
    mean(told.map((one) => one.y)),
  ];
  const shared = told.reduce((sum, one) => sum + (one.x - x) * (one.y - y), 0);
  const own = told.reduce((sum, one) => sum + (one.x - x) ** 2, 0);
  return shared / own;
}

/** A row of a table in Markdown: the longest text that is read, what it took, and the exponent; then the slowest refusal. */
export function rowOf({ name, points, exponent, megabytes }: Curve): string {
  const last = points.findLast(({ isRead }) => isRead);
  const refusals = points.filter(({ isRead }) => !isRead);
  const slowest = Math.max(
    ...refusals.map(({ milliseconds: { greatest } }) => greatest),
  );
  const cells = [
    name,
    last ? last.size.toLocaleString("en") : "none",
    last ? secondsOf(last.milliseconds) : "",
    exponent?.toFixed(2) ?? "",
    refusals.length > 0 ? `${(slowest / 1_000).toFixed(2)}` : "",
    megabytes.toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function secondsOf({ median, least, greatest }: Spread): string {
  const [middle, low, high] = [median, least, greatest].map((value) =>
    (value / 1_000).toFixed(2),
  );
  return `${middle} (${low} to ${high})`;
}
