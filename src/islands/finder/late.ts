import { Answer } from './answer/Answer.tsx';
import { namesLacking } from './answer/names-lacking.ts';
import { onItsWay, outcomeOf } from './answer/outcome.ts';
import { statusNote } from './answer/status-note.ts';
import { statusText } from './answer/status-text.ts';
import { Panel } from './panel/Panel.tsx';
import { readStock } from './read-stock.ts';

/** What the finder needs only when a visitor turns to it, the text search apart: imported late, as one file. */
export const late = { Answer, Panel, outcomeOf, onItsWay, namesLacking, statusText, statusNote, readStock };

export type Late = typeof late;
