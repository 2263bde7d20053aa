// `npm run demo`: the invented school on the embedded store.

import { startDemoBot } from './demo-bot.ts';
import { runDemo } from './run-demo.ts';

await runDemo(process.argv.slice(2), startDemoBot);
