import { accordion } from "./accordion";
import { accordions } from "./accordions";
import { alert, error, info, success, warning } from "./alert";
import { callout } from "./callout";
import type { Directive } from "./directive";
import { embed } from "./embed";
import { highlight } from "./highlight";
import { quote } from "./quote";
import { tab, tabs } from "./tabs";
import { video } from "./video";

/** Every directive of the site, in the order of the authors' guide. */
export const directives: readonly Directive[] = [
  quote,
  video,
  embed,
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
];
