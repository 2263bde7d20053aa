// Makes typed text harmless in a card: Teams reads Markdown in a TextBlock. It changes nothing that a person sees.

const LEVEND = /[\\`*_[\]<>&]/g;
const LIJST = /^(\s*)(?:([-+#=])|(\d+)([.)]))/gm;

/** Escapes what Teams' Markdown or its date functions would act upon, and no more: not every client hides a backslash. */
export function escapeMarkdown(tekst: string): string {
  return tekst
    .replace(LEVEND, (teken) =>
      teken === '<' ? '&lt;' : teken === '>' ? '&gt;' : teken === '&' ? '&amp;' : `\\${teken}`,
    )
    .replace(LIJST, (_heel, wit: string, teken?: string, cijfers?: string, punt?: string) =>
      teken === undefined ? `${wit}${cijfers ?? ''}\\${punt ?? ''}` : `${wit}\\${teken}`,
    )
    .replaceAll('{{', '{\u200B{')
    .replace(/:\/\//g, ':\u200B//');
}

const takeBack = (tekst: string): string =>
  tekst
    .replaceAll('{\u200B{', '{{')
    .replace(/\\([\\`*_[\]#+=\-.)])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Takes back what {@link escapeMarkdown} did: the value of a choice comes back as the id it was. */
export const unescapeMarkdown = (tekst: string): string => takeBack(tekst.replace(/:\u200B\/\//g, '://'));

/** For titles and labels: some clients read Markdown there and some show it as it is. No backslashes, no working link and no element of HTML. */
export const plainTitle = (tekst: string): string =>
  takeBack(tekst)
    .replaceAll('](', ']\u200B(')
    .replace(/<(?=[a-z/!?])/gi, '<\u200B');
