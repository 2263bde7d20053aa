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

const takeBack = (tekst: string): string =>
  tekst
    .replace(/\\([\\`*_{}[\]()#+\-!|~.])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Takes back what {@link escapeMarkdown} did: the value of a choice comes back as the id it was. */
export const unescapeMarkdown = (tekst: string): string => takeBack(tekst.replace(/:\u200B\/\//g, '://'));

/** For titles and labels: some clients read Markdown there and some show it as it is. No backslashes, and no working link. */
export const plainTitle = (tekst: string): string => takeBack(tekst).replaceAll('](', ']\u200B(');
