// Makes typed text harmless in a card: Teams reads Markdown in a TextBlock. It changes nothing that a person sees.

const LEVEND = /[\\`*_{}[\]()#+\-!|~<>&]/g;

/** Escapes everything that Teams' Markdown or its date functions would act upon; line breaks stay. */
export function escapeMarkdown(tekst: string): string {
  return tekst
    .replace(LEVEND, (teken) =>
      teken === '<' ? '&lt;' : teken === '>' ? '&gt;' : teken === '&' ? '&amp;' : `\\${teken}`,
    )
    .replace(/^(\s*\d+)\./gm, '$1\\.')
    .replace(/:\/\//g, ':\u200B//');
}

/** Takes back what {@link escapeMarkdown} did, for places that show text as it is: titles of buttons and choices, labels. */
export function unescapeMarkdown(tekst: string): string {
  return tekst
    .replace(/:\u200B\/\//g, '://')
    .replace(/\\([\\`*_{}[\]()#+\-!|~.])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
