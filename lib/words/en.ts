import type { Words } from "./words";

export const code: Words["code"] = "en";
