// The picture of the title, and of the stage until the stage itself is here: a block of flats at night, one window lit.
const COLUMNS = 7;
const FLOORS = 9;
const LIT = { column: 4, floor: 4 } as const;

/** A little unevenness, always the same. */
const wobble = (seed: number): number => ((seed * 7919) % 13) / 13 - 0.5;

function Window({ column, floor }: { readonly column: number; readonly floor: number }) {
  const seed = column * 31 + floor * 17;
  const x = 128 + column * 82 + wobble(seed) * 3;
  const y = 178 + floor * 82 + wobble(seed + 5) * 3;
  const lit = column === LIT.column && floor === LIT.floor;
  const asleep = (column * 3 + floor * 5) % 7;
  return (
    <g class={lit ? 'lit' : asleep === 0 ? 'blind' : 'pane'}>
      <path d={`M${x} ${y}l44 ${wobble(seed) * 3}l${wobble(seed + 2) * 2} 46l-45 ${wobble(seed + 3) * 2}z`} />
      <path class="bar" d={`M${x + 27} ${y}v46`} />
      {lit && <path class="someone" d={`M${x + 4} ${y + 46}c2-14 6-16 10-17c-6-3-6-15 2-15s9 12 2 15c5 1 8 4 9 17z`} />}
    </g>
  );
}

export function Scenery() {
  const windows = Array.from({ length: COLUMNS * FLOORS }, (_, index) => (
    <Window key={index} column={index % COLUMNS} floor={Math.floor(index / COLUMNS)} />
  ));
  return (
    <div class="scenery" aria-hidden="true">
      <svg viewBox="0 0 800 960" preserveAspectRatio="xMidYMid slice" focusable="false">
        <path
          class="far"
          d="M-400 960V420h90v-60h130v90h60v-130h150v80h70v-50h60v610zM740 960V380h80v-70h140v110h90v-50h150v590z"
        />
        <path class="house" d="M96 962l2-822l300-6l308 5l3 823z" />
        <path class="roof" d="M84 142l3-24l312-7l316 6l4 25l-320-5z" />
        <path class="pipe" d="M230 112v-34h36v33M520 110l1-24h52v25M610 112V52m-14 8h28m-22 14h16" />
        <g class="windows">{windows}</g>
        <path class="yard" d="M-400 914q420-26 800-8t800 0v160h-1600z" />
        <path class="lamp" d="M748 914V690q0-20-22-20" />
        <path class="lamp-light" d="M712 668h28l40 240h-116z" />
        <path class="rain" d={RAIN} />
      </svg>
    </div>
  );
}

const RAIN = Array.from({ length: 64 }, (_, index) => {
  const x = ((index * 137) % 1500) - 350;
  const y = (index * 211) % 940;
  return `M${x} ${y}l-5 ${18 + (index % 4) * 5}`;
}).join('');
