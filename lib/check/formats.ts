import { createHash } from "node:crypto";
import pc from "picocolors";

import {
  countByLevel,
  formatFinding,
  messageOf,
  summarizeFindings,
  type Finding,
} from "../problems";
import { excerpt } from "./excerpt";
import type { Report } from "./report";

/** A report as text; its last line has no line feed. */
export type Format = (report: Report) => string;

/**
 * For persons: `file:line:column level rule message`, the line at fault and a
 * caret under it on a terminal, how to mend it, and where the rule is explained.
 */
export function textFormat(isTerminal: boolean): Format {
  return ({ findings, texts, helpUrl }) => {
    const blocks = findings.map((finding) => {
      const lines = formatFinding(finding).split("\n");
      const shown = isTerminal ? sourceLines(finding, texts) : [];
      const [first = "", ...others] = lines;
      const help = `  ${helpUrl(finding.rule)}`;
      return [first, ...shown, ...others, isTerminal ? pc.dim(help) : help]
        .join("\n")
        .concat("\n");
    });
    return [...blocks, capitalized(summarizeFindings(findings))].join("\n");
  };
}

function sourceLines(
  finding: Finding,
  texts: Report["texts"],
): readonly string[] {
  const found = excerpt(texts.get(finding.file) ?? "", finding);
  if (!found) return [];
  const colour = finding.level === "error" ? pc.red : pc.yellow;
  return [`  ${found[0]}`, `  ${colour(found[1])}`];
}

function capitalized(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** For programs: `errors`, `warnings`, and the list of `problems`. */
export const jsonFormat: Format = ({ findings, helpUrl }) =>
  JSON.stringify(
    {
      ...countByLevel(findings),
      problems: findings.map(
        ({
          file,
          line,
          column,
          level,
          rule,
          message,
          mend,
          fix,
          criteria,
        }) => ({
          file,
          line,
          column,
          level,
          rule,
          message,
          mend,
          criteria,
          help: helpUrl(rule),
          fixable: fix !== undefined,
        }),
      ),
    },
    undefined,
    2,
  );

/**
 * Annotations of GitHub and Forgejo.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const githubFormat: Format = ({ findings, folder, helpUrl }) =>
  findings
    .map((finding) => {
      const { file, line, column, level, rule, mend } = finding;
      const properties = Object.entries({
        file: `${folder}${file}`,
        line,
        col: column,
        title: rule,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const words = `${messageOf(finding)}\n${mend}\n${helpUrl(rule)}`;
      return `::${level} ${properties.join(",")}::${escapeMessage(words)}`;
    })
    .join("\n");

function escapeMessage(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * The Code Quality report of GitLab.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlabFormat: Format = ({ findings, folder, helpUrl }) => {
  const seen = new Map<string, number>();
  return JSON.stringify(
    findings.map((finding) => {
      const { file, line, level, rule, message, mend } = finding;
      // The line is left out, so that a mistake that moves stays the same one.
      const key = JSON.stringify([file, rule, message]);
      const rank = seen.get(key) ?? 0;
      seen.set(key, rank + 1);
      return {
        description: `${messageOf(finding)} ${mend} ${helpUrl(rule)}`,
        check_name: rule,
        fingerprint: createHash("sha256").update(`${key}${rank}`).digest("hex"),
        severity: level === "error" ? "major" : "minor",
        location: { path: `${folder}${file}`, lines: { begin: line } },
      };
    }),
    undefined,
    2,
  );
};
