/** Its code, for what formats dates, numbers and lists. */
export const code: string = "fr";
