import { badge } from "./badge";
import { button } from "./button";
import { card } from "./card";
import { cards } from "./cards";
import type { Directive } from "./directive";
import { download } from "./download";
import { figure } from "./figure";
import { quote } from "./quote";
import { summary } from "./summary";
import { table } from "./table";
import { video } from "./video";

/** Every directive of the site, in the order of the authors' guide. */
export const directives: readonly Directive[] = [
  quote,
  video,
  figure,
  table,
  download,
  cards,
  card,
  button,
  badge,
  summary,
];
