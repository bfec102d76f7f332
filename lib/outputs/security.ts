import { addMonths } from "../content/day";
import type { Library } from "../library/library";
import type { Output } from "./output";

export const securityPath = "/.well-known/security.txt";

/** RFC 9116 recommends less than a year. */
const validMonths = 11;

/** Who to tell of a weakness, as RFC 9116 writes it; none when the settings do not say. */
export function securityOutputs({
  settings: { security, languages },
  urls,
  today,
}: Pick<Library, "settings" | "urls" | "today">): Output[] {
  if (!security) return [];
  const expires = security.expires ?? addMonths(today, validMonths);
  const fields = [
    ...security.contact.map((one) => ["Contact", one]),
    ["Expires", `${expires}T23:59:59Z`],
    ["Preferred-Languages", (security.languages ?? languages).join(", ")],
    ["Canonical", urls.absolute(securityPath)],
    ["Policy", security.policy],
    ["Acknowledgments", security.acknowledgments],
    ["Encryption", security.encryption],
    ["Hiring", security.hiring],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}\n`],
  );
  return [{ path: securityPath, make: () => lines.join("") }];
}
