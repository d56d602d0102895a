// After an ending's last line: where the road went, what was in your hands, the two equal axes, the way of influencing, the places, and on again.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndView, PlayView, Session } from '../../session/view.ts';
import { useTexts } from '../desk.ts';
import { UrgentFault } from '../parts/Fault.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Log } from '../parts/Log.tsx';
import { Strip } from '../parts/Strip.tsx';
import { Tools } from '../parts/Tools.tsx';
import { WordsMissing } from '../parts/WordsMissing.tsx';
import { euros } from '../words.ts';

/** Words of the script, in the language they came in. */
function Told({ id }: { readonly id: string }) {
  const { text, lang } = useTexts().line(id);
  return <span lang={lang}>{text}</span>;
}

/** A card with its heading, by which it is found. */
function Part({
  name,
  heading,
  children,
}: {
  readonly name: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="card" aria-labelledby={`end-${name}`}>
      <h2 id={`end-${name}`} class="card-heading">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function InYourHands({ end }: { readonly end: EndView }) {
  const texts = useTexts();
  const duty =
    end.duty === null
      ? null
      : texts.t('end.duty', {
          first: euros(texts, end.duty.first),
          later: euros(texts, end.duty.later),
          n: end.duty.months,
        });
  return (
    <Part name="hands" heading={texts.t('end.hands')}>
      <p>{texts.t('end.handsWhy')}</p>
      {end.ledger.map(({ kind, count, lines }) => (
        <details key={kind} class="ledger">
          <summary>{texts.t(`end.ledger.${kind}`, { n: count })}</summary>
          {kind === 'rule' && duty !== null && <p>{duty}</p>}
          {lines.length > 0 && (
            <ul>
              {lines.map(({ scene, choice }) => (
                <li key={choice ?? scene}>
                  {choice !== null && (
                    <>
                      <strong>
                        <Told id={choice} />
                      </strong>{' '}
                    </>
                  )}
                  <span class="small">
                    <Told id={`${scene}.summary`} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </Part>
  );
}

function Skills({ end }: { readonly end: EndView }) {
  const texts = useTexts();
  return (
    <Part name="skills" heading={texts.t('end.skills')}>
      <ul>
        {end.cards.map((card) => (
          <li key={card}>
            <strong>
              <Told id={`card.${card}.title`} />
            </strong>
            {': '}
            <Told id={`card.${card}`} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Everyday({ end }: { readonly end: EndView }) {
  const texts = useTexts();
  return (
    <Part name="everyday" heading={texts.t('end.everyday')}>
      <p>{texts.t('end.day', { h: end.wakesAt })}</p>
      {end.known.length > 0 && (
        <p>{texts.t('end.bonds', { who: end.known.map((who) => texts.t(`people.${who}`)).join(', ') })}</p>
      )}
    </Part>
  );
}

function WayOfInfluencing({ end }: { readonly end: EndView }) {
  const texts = useTexts();
  if (end.ways.length === 0) return null;
  return (
    <Part name="way" heading={texts.t(end.ways.length === 1 ? 'end.way' : 'end.ways')}>
      {end.ways.map((way) => (
        <div key={way}>
          <h3>
            <Told id={`influence.${way}.name`} />
          </h3>
          {end.seen && (
            <p>
              <Told id={`influence.${way}.portrait`} />
            </p>
          )}
        </div>
      ))}
    </Part>
  );
}

function Places({ end }: { readonly end: EndView }) {
  const texts = useTexts();
  return (
    <Part name="places" heading={texts.t('end.places', { n: end.projects.length, m: end.coloured })}>
      {end.projects.length === 0 && <p>{texts.t('end.noPlaces')}</p>}
      <ul>
        {end.projects.map(({ project, outcome }) => (
          <li key={project}>
            <strong>
              <Told id={`album.${project}.title`} />
            </strong>
            {' – '}
            <Told id={`album.${project}.where`} />
            {': '}
            <Told id={`album.${project}.${outcome}`} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface EndProps {
  readonly play: PlayView;
  readonly end: EndView;
  readonly session: Session;
}

export function End({ play, end, session }: EndProps) {
  const texts = useTexts();
  const [reading, setReading] = useState(false);
  const story = useRef<HTMLDivElement>(null);
  // Opened below the strips: the eyes and the focus go there.
  useEffect(() => {
    if (!reading) return;
    story.current?.scrollIntoView({ block: 'start' });
    story.current?.focus({ preventScroll: true });
  }, [reading]);
  const where = texts.line(`${end.scene}.invite`);
  return (
    <div class="page">
      <Heading title={texts.t('end.h')}>{texts.t('end.h')}</Heading>
      <UrgentFault />
      <WordsMissing />
      <p class="sum" lang={where.lang}>
        {where.text}
      </p>
      <InYourHands end={end} />
      <Skills end={end} />
      <Everyday end={end} />
      <WayOfInfluencing end={end} />
      <Places end={end} />
      <Part name="real" heading={texts.t('end.real')}>
        <p>{texts.t('end.realWhat')}</p>
      </Part>
      <ol class="choices" role="list" data-choices aria-label={texts.t('choices.label')}>
        <li>
          <Strip
            number={1}
            label={texts.t('end.again')}
            note={texts.t('title.kept')}
            choice="again"
            onTake={() => void session.actions.begin(play.protagonist)}
          />
        </li>
        <li>
          <Strip number={2} label={texts.t('end.read')} choice="read" onTake={() => setReading((open) => !open)} />
        </li>
        <li>
          <Strip number={3} label={texts.t('nav.title')} choice="title" onTake={() => session.actions.leave()} />
        </li>
      </ol>
      {reading && (
        <div ref={story} tabIndex={-1}>
          <Log turns={play.turns} presentKey={null} resumed={null} whole />
        </div>
      )}
      <Tools />
    </div>
  );
}
