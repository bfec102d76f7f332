import {
  contentTime,
  findDamage,
  type Build,
  type BuildRecord,
} from "../build/build-record";

/** What an operator's tools are told. */
export interface HealthReport {
  status: "ok" | "damaged";
  /** The program's version. */
  version: string;
  /** What the build was made into: the same for the same content. */
  build: string;
  /** When its content last changed. */
  contentDate: string;
  pages: number;
  /** What is wrong. */
  reason?: string;
}

export type Health = () => Promise<HealthReport>;

/** How long a look at the files counts, in milliseconds: probes may be many. */
const freshness = 5_000;

/** What is told of a build whose files are all there. */
export function soundReport(record: BuildRecord): HealthReport {
  const { id, version, pages } = record;
  return {
    status: "ok",
    version,
    build: id,
    contentDate: new Date(contentTime(record) * 1000).toISOString(),
    pages,
  };
}

/** Tells whether every file of a build is there. */
export function createHealth(build: Build): Health {
  const sound = soundReport(build.record);
  let last: { at: number; report: Promise<HealthReport> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > freshness) {
      const report = findDamage(build).then((damaged): HealthReport =>
        damaged.length === 0
          ? sound
          : { ...sound, status: "damaged", reason: explain(damaged) },
      );
      last = { at: performance.now(), report };
    }
    return last.report;
  };
}

function explain(damaged: readonly string[]): string {
  const [first = ""] = damaged;
  return damaged.length === 1
    ? `Un fichier manque ou n’est pas entier : ${first}`
    : `${damaged.length} fichiers manquent ou ne sont pas entiers, dont ${first}`;
}
