import { tagHighlighter, tags } from '@lezer/highlight';

/** Which parts of a program look different; how is said in code.css. The editor and the texts share it. */
export const codeHighlighter = tagHighlighter([
  { tag: tags.keyword, class: 'tok-keyword' },
  { tag: [tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword], class: 'tok-keyword' },
  { tag: [tags.string, tags.special(tags.string)], class: 'tok-string' },
  { tag: [tags.escape, tags.regexp], class: 'tok-escape' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], class: 'tok-literal' },
  { tag: tags.comment, class: 'tok-comment' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: 'tok-function' },
  { tag: tags.standard(tags.name), class: 'tok-function' },
  { tag: [tags.typeName, tags.className, tags.namespace], class: 'tok-type' },
  { tag: [tags.meta, tags.annotation, tags.macroName, tags.processingInstruction], class: 'tok-meta' },
  { tag: [tags.operator, tags.punctuation, tags.bracket], class: 'tok-sign' },
  { tag: tags.invalid, class: 'tok-invalid' },
]);
