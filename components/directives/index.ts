import { accordion } from "./accordion";
import { accordions } from "./accordions";
import { alert, error, info, success, warning } from "./alert";
import { badge } from "./badge";
import { button } from "./button";
import { callout } from "./callout";
import { card } from "./card";
import { cards } from "./cards";
import type { Directive } from "./directive";
import { download } from "./download";
import { embed } from "./embed";
import { figure } from "./figure";
import { highlight } from "./highlight";
import { quote } from "./quote";
import { summary } from "./summary";
import { table } from "./table";
import { tab, tabs } from "./tabs";
import { video } from "./video";

/** Every directive of the site, in the order of the authors' guide. */
export const directives: readonly Directive[] = [
  quote,
  video,
  embed,
  figure,
  table,
  download,
  cards,
  card,
  button,
  badge,
  callout,
  alert,
  info,
  warning,
  success,
  error,
  highlight,
  accordion,
  accordions,
  tabs,
  tab,
  summary,
];
