// The face beside a name: cut from the people's drawn sheets once the stage's pictures are here; nothing at all without them.
import { useDesk, useStore } from '../desk.ts';
import type { Face, Speaker } from '../types.ts';

export interface PortraitProps {
  readonly person: Speaker;
  readonly face: Face | null;
}

export function Portrait({ person, face }: PortraitProps) {
  const portraits = useStore(useDesk().ui, (state) => state.portraits);
  const art = portraits?.portraitOf(person, face) ?? null;
  if (!art) return null;
  return (
    <svg class="portrait" viewBox={art.view} aria-hidden="true" focusable="false">
      {art.cuts.map(({ frame: [left, top, width, height], x, y }, index) => (
        <svg key={index} x={x} y={y} width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`}>
          <image href={art.url} />
        </svg>
      ))}
    </svg>
  );
}
