import type { Problem } from "../problems";
import { isOldAddress } from "./redirects";

/** Where a site keeps the addresses that it gave readers. */
export const addressesFile = "content/addresses.txt";

/** The command that writes the list. */
export const addressesCommand = "npm run addresses";

const header = `# Les adresses publiées du site, une par ligne.
# Liste écrite par « ${addressesCommand} » : ne la modifiez pas, et gardez-la avec le site.
# Une adresse qui ne répond plus arrête la construction, jusqu’à ce qu’elle soit redirigée ou retirée.
`;

/** An address of the list, as it is written there. */
export interface ListedAddress {
  path: string;
  line: number;
}

/**
 * The addresses of a list, and its lines that are none, as a merge of two
 * versions may leave them. Comments begin with « # ».
 */
export function readAddressList(text: string): {
  addresses: ListedAddress[];
  problems: Problem[];
} {
  const addresses: ListedAddress[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text.split("\n").entries()) {
    const path = written.trim();
    const line = index + 1;
    if (path === "" || path.startsWith("#")) continue;
    if (path === "/" || isOldAddress(path)) addresses.push({ path, line });
    else problems.push(unreadable(line));
  }
  return { addresses, problems };
}

function unreadable(line: number): Problem {
  return {
    file: addressesFile,
    line,
    column: 1,
    rule: "unreadable-address",
    message: "Cette ligne n’est pas une adresse du site.",
    mend: `Lancez « ${addressesCommand} », qui récrit la liste.`,
  };
}

/** The text of a list: sorted, so that two versions of it differ in what changed only. */
export function writeAddressList(paths: Iterable<string>): string {
  const lines = [...new Set(paths)]
    // Elsewhere, a percent sign begins a code.
    .map((path) => path.replaceAll("%", "%25"))
    .sort();
  return `${header}${lines.map((line) => `${line}\n`).join("")}`;
}
