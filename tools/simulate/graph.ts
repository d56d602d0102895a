// `npm run story:graph`: one HTML page with every scene as a card on a map of the year: where it plays, when it may come, on what condition, what it
// leads to, and how often simulated players came by. Needs no network and no library: it opens from the disk.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORTNIGHTS, chapterOf } from '../../src/game/calendar.ts';
import type { SceneInfo } from '../../src/story/catalogue.ts';
import type { Expression } from '../../src/story/conditions.ts';
import { compileStory } from '../story/compile.ts';
import { wordsIn } from '../story/words.ts';
import { POLICIES } from './policies.ts';
import { emptyCoverage, simulate } from './report.ts';
import { worldIn } from './simulate.ts';

const OUT = 'dist-story/graph.html';
const RUNS = 200;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A condition in words close to the script's own. */
export function conditionWords(condition: Expression): string {
  switch (condition.is) {
    case 'value':
      return JSON.stringify(condition.value);
    case 'ask':
      return `${condition.question}(${condition.given.map((value) => JSON.stringify(value)).join(', ')})`;
    case 'not':
      return `not ${conditionWords(condition.of)}`;
    case 'and':
    case 'or':
      return `(${conditionWords(condition.left)} ${condition.is} ${conditionWords(condition.right)})`;
    default:
      return `${conditionWords(condition.left)} ${condition.is} ${conditionWords(condition.right)}`;
  }
}

/** Scenes that a condition asks about. */
export function scenesAskedOf(condition: Expression | undefined): readonly string[] {
  if (condition === undefined || condition.is === 'value') return [];
  if (condition.is === 'ask') return condition.question === 'done' ? [String(condition.given[0])] : [];
  if (condition.is === 'not') return scenesAskedOf(condition.of);
  return [...scenesAskedOf(condition.left), ...scenesAskedOf(condition.right)];
}

interface Came {
  /** Share of years (0–1) in which the scene came, by policy. */
  readonly [policy: string]: number;
}

export interface GraphScene {
  readonly scene: SceneInfo;
  readonly file: string;
  readonly line: number;
  readonly about: string;
  readonly words: number;
  readonly came: Came;
}

/** The whole page. `scenes` in any order. */
export function graphPage(scenes: readonly GraphScene[]): string {
  const places = [...new Set(scenes.map(({ scene }) => scene.place))].sort();
  const leadsTo = new Map<string, string[]>();
  for (const { scene } of scenes)
    for (const before of scenesAskedOf(scene.condition)) leadsTo.set(before, [...(leadsTo.get(before) ?? []), scene.id]);
  const fortnights = Array.from({ length: FORTNIGHTS }, (_, index) => index + 1);
  const card = ({ scene, file, line, about, words, came }: GraphScene): string => {
    const often = Math.max(0, ...Object.values(came));
    const after = leadsTo.get(scene.id) ?? [];
    return `<article id="${scene.id}" class="scene" data-place="${scene.place}" data-never="${often === 0 ? 'yes' : 'no'}" style="--from:${scene.fortnights[0]};--to:${scene.fortnights[1] + 1};--often:${often.toFixed(2)}">
<h3>${escaped(scene.id)}</h3>
<p class="where">${escaped(scene.place)} · ${escaped(scene.comes.join(', '))}${scene.fixed === null ? '' : ` · fixed ${scene.fixed}`}${scene.repeat ? ' · repeats' : ''}${scene.stop ? ' · stop' : ''}${scene.theme === null ? '' : ` · note: ${escaped(scene.theme)}`} · ${words} words</p>
<p>${escaped(about)}</p>
${scene.condition === undefined ? '' : `<p class="condition">${escaped(conditionWords(scene.condition))}</p>`}
${after.length === 0 ? '' : `<p class="after">→ ${after.map((id) => `<a href="#${id}">${escaped(id)}</a>`).join(' · ')}</p>`}
<p class="came">${Object.entries(came)
      .map(([policy, share]) => `${escaped(policy)} ${(100 * share).toFixed(0)} %`)
      .join(' · ')}</p>
<p class="source">${escaped(file)}:${line}</p>
</article>`;
  };
  const sections = places.map((place) => {
    const here = scenes
      .filter(({ scene }) => scene.place === place)
      .sort((a, b) => a.scene.fortnights[0] - b.scene.fortnights[0] || a.scene.id.localeCompare(b.scene.id));
    return `<section><h2>${escaped(place)} <small>${here.length}</small></h2><div class="lane">${here.map(card).join('\n')}</div></section>`;
  });
  const head = fortnights
    .map((each) => `<span>${each}${(each - 1) % 4 === 0 ? `<b>chapter ${chapterOf(each)}</b>` : ''}</span>`)
    .join('');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Valtaajat: the scenes of the year</title>
<style>
body{font:14px/1.4 system-ui,sans-serif;margin:1rem;background:#f4efe4;color:#1d1b2e}
.year,.lane{display:grid;grid-template-columns:repeat(16,minmax(9rem,1fr));gap:.4rem}
.year{position:sticky;top:0;background:#f4efe4;padding:.3rem 0;font-weight:700}.year b{display:block;font-size:.75rem}
.scene[hidden]{display:none}.scene{grid-column:var(--from)/var(--to);border:2px solid #1d1b2e;border-left-width:calc(2px + 12px*var(--often));border-radius:4px;background:#fff;padding:.4rem .5rem}
.scene[data-never=yes]{background:#ffd9d2}.scene:target{outline:4px solid #d9a321}
h2{margin:1.2rem 0 .3rem}h3{margin:0;font-size:1rem}p{margin:.2rem 0}.where,.came,.source{font-size:.8rem;color:#4b4763}
.condition{font-family:ui-monospace,monospace;font-size:.75rem}label{margin-right:1rem}main{width:max-content;min-width:100%}section[hidden]{display:none}
</style>
<h1>${scenes.length} scenes, sixteen fortnights</h1>
<p>A card spans the fortnights in which its scene may come; its left edge is as thick as it came often in ${RUNS} years of a policy. Red: never came.
<label><input type="checkbox" id="never"> only those that never came</label> <label>find <input id="find" type="search"></label></p>
<main><div class="year">${head}</div>${sections.join('\n')}</main>
<script>
const show=()=>{const never=document.getElementById('never').checked,find=document.getElementById('find').value.toLowerCase();
for(const each of document.querySelectorAll('.scene'))each.hidden=(never&&each.dataset.never!=='yes')||!each.textContent.toLowerCase().includes(find);
for(const each of document.querySelectorAll('section'))each.hidden=!each.querySelector('.scene:not([hidden])')};
document.addEventListener('input',show);
</script></html>
`;
}

export function main(): number {
  const root = process.cwd();
  const story = compileStory(root);
  const world = worldIn(root, story);
  const reports = POLICIES.map((policy) =>
    simulate({ world, policy, from: 1, runs: RUNS, wordsOf: () => 0, coverage: emptyCoverage() }),
  );
  const scenes = story.files.flatMap(({ file, scenes: here, texts, headers }) =>
    here.map((scene): GraphScene => {
      const own = texts.filter((text) => text.scene === scene.id);
      const header = headers.find(({ id }) => id === scene.id);
      return {
        scene,
        file,
        line: header?.line ?? 1,
        about: header?.about ?? '',
        words: own.filter(({ kind }) => kind === 'line' || kind === 'choice').reduce((sum, { text }) => sum + wordsIn(text), 0),
        came: Object.fromEntries(
          reports.map((report) => [report.policy, Math.min(1, (report.scenes[scene.id] ?? 0) / report.runs)]),
        ),
      };
    }),
  );
  const path = join(root, OUT);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, graphPage(scenes));
  console.log(
    `${OUT}: ${scenes.length} scenes, ${scenes.filter(({ came }) => Object.values(came).every((share) => share === 0)).length} never came`,
  );
  return 0;
}
