// Draws an Adaptive Card as Teams does and hands on what is pressed. It knows no chat and no bot.

const { AdaptiveCards } = globalThis;

/** Teams shows bold, italic, lists and links; everything else stays text, and never becomes HTML. */
const markdown = globalThis
  .markdownit({ html: false, linkify: false, breaks: true })
  .disable(['heading', 'lheading', 'image', 'code', 'fence', 'backticks', 'blockquote', 'table', 'hr', 'reference']);
markdown.validateLink = (url) => /^(https?|tel|mailto):/i.test(url);

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

AdaptiveCards.Strings.defaults.overflowButtonText = () => 'Meer';
AdaptiveCards.Strings.defaults.overflowButtonTooltip = () => 'Meer knoppen';

const tint = (naam) => ({ default: `var(--${naam})`, subtle: `var(--${naam}-zacht, var(--${naam}))` });
const foreground = Object.fromEntries(
  Object.entries({
    default: 'tekst',
    dark: 'tekst',
    light: 'tekst',
    accent: 'merk-tekst',
    good: 'goed',
    warning: 'let-op',
    attention: 'gevaar',
  }).map(([kleur, naam]) => [kleur, tint(naam)]),
);
const style = (naam) => ({ backgroundColor: `var(--vlak-${naam})`, foregroundColors: foreground });

// Colours are names of the style sheet, so that light, dark and high contrast need no second drawing.
const HOST_CONFIG = new AdaptiveCards.HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 12, large: 18, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--lijn)' },
  supportsInteractivity: true,
  containerStyles: {
    default: style('kaart'),
    emphasis: style('nadruk'),
    accent: style('accent'),
    good: style('goed'),
    warning: style('let-op'),
    attention: style('gevaar'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
  textBlock: { headingLevel: 3 },
});

const describe = (action) => ({
  type: 'Action.Execute',
  verb: action.verb ?? '',
  data: typeof action.data === 'object' && action.data !== null ? action.data : {},
});

let getekend = 0;
/** Two cards on one page may hold the same question: the browser keeps one circle per name filled in, so names are made different. */
const apart = (node) => {
  getekend += 1;
  for (const rondje of node?.querySelectorAll('input[type=radio]') ?? []) rondje.name = `${getekend}-${rondje.name}`;
  return node;
};

/**
 * Draws `json`; answers undefined when it is no card. `on.execute({ type, verb, data })`, `on.submit(data)` and
 * `on.open(url)` hear what is pressed, after the inputs were found to be filled in.
 */
export const renderKaart = (json, on) => {
  const kaart = new AdaptiveCards.AdaptiveCard();
  kaart.hostConfig = HOST_CONFIG;
  kaart.parse(json, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
  kaart.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.ExecuteAction) on.execute(describe(action));
    else if (action instanceof AdaptiveCards.SubmitAction) on.submit(describe(action).data);
    else if (action instanceof AdaptiveCards.OpenUrlAction) on.open(action.url);
  };
  kaart.onAnchorClicked = (_element, anchor, event) => {
    if (event?.type !== 'click') return false;
    on.open(anchor.href);
    return true;
  };
  return apart(kaart.render());
};
