/** A program is text: no null bytes, no halves of surrogate pairs. Whatever else is pasted is left out. */
export function plainText(text: string): string {
  return text.replaceAll('\0', '').replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}

const encoder = new TextEncoder();

/** Whether the text is at most so many bytes of UTF-8. */
export function fits(text: string, maxBytes: number): boolean {
  // a char is one to three bytes: most texts need no counting
  return text.length * 3 <= maxBytes || (text.length <= maxBytes && encoder.encode(text).length <= maxBytes);
}
