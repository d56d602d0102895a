// The picture in words, for who cannot see it or wants it told: the place, the light, the season, and who is there with what face.
import type { Texts } from '../i18n/index.ts';
import type { PlayView } from '../session/view.ts';

function cast({ tableau }: PlayView, texts: Texts): string {
  const who = tableau.actors.map(({ person, face }) => {
    const name = person === tableau.protagonist ? texts.t('people.you') : texts.t(`people.${person}`);
    return face === 'neutral' ? name : texts.t('picture.with', { nimi: name, face: texts.t(`picture.face.${face}`) });
  });
  if (who.length === 0) return texts.t('picture.nobody');
  const list = new Intl.ListFormat(texts.language(), { type: 'conjunction' }).format(who);
  return texts.t(who.length === 1 ? 'picture.alone' : 'picture.who', { who: list });
}

/** Sentences, in the order one looks: where, when, what light, who. */
export function describePicture(play: PlayView, texts: Texts): readonly string[] {
  const { place, month, weather, hour, light, things } = play.tableau;
  if (play.step === 'map' || play.step === 'endings' || play.step === 'end') {
    const n = things.filter((name) => name.startsWith('map-')).length;
    return [texts.t('picture.map', { n })];
  }
  return [
    texts.t(`places.${place}.seen`),
    texts.t(`picture.hour.${hour}`),
    texts.t(`picture.light.${light}`),
    texts.t(`picture.season.${month}`),
    ...(weather === 'none' ? [] : [texts.t(`picture.weather.${weather}`)]),
    cast(play, texts),
  ];
}
