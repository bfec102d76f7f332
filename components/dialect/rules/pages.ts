import type { Rule } from "./rule";

export const pagesRules: readonly Rule[] = [];
