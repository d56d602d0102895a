// The picture of the title, and of the stage until the stage itself is here: a courtyard at night, one window lit, rain.
import { useState } from 'preact/hooks';
import night from '../../../assets/art/rendered/title-night.avif';
import { useDesk, useStore } from '../desk.ts';

/** Comes only when nothing more urgent is on its way; until then, and if it fails, the night's plain colour stands. */
function Night() {
  const [failed, setFailed] = useState(false);
  const wanted = useStore(useDesk().ui, (state) => state.picture);
  if (!wanted || failed) return null;
  return <img class="night" src={night} alt="" width={1600} height={900} decoding="async" onError={() => setFailed(true)} />;
}

export function Scenery() {
  return (
    <div class="scenery" aria-hidden="true">
      <Night />
      <svg viewBox="0 0 800 960" preserveAspectRatio="xMidYMid slice" focusable="false">
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
