/** The one policy of Trusted Types by which the preview's script makes HTML, of what its server sends. */
export const previewHtmlPolicy = "parution-preview";
