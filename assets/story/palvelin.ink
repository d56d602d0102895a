// Palvelin, chapter 1. The pull only: a name, a shift, somebody who remembers. Nothing quotable.
// Memory of STATE set here: nightPost true, asksAgain true. Both answered in not_tonight; nightPost also in stuck_nothing.
// Answers here: schoolTold (elias_green_cable).

== server_good_evening
# place: home
# fortnights: 2-4
# comes: stay arrival
# protagonist: elias
# who: onni
# theme: pull
# stop
# about: Palvelimella joku muistaa sinut ja tarjoaa vuoron. Veto on sama kuin Työhuoneessa.
# summary: Palvelimella luotsi muisti hammaslääkärisi. Sinulle tarjottiin yövuoroa.
# prompt: Mitä hyvää luotsi tarjoaa, ja mistä huomaisi, jos siinä on hinta?
# mildest: 2
Puoli neljältä palvelimella, jolla Onnikin istuu, on linjoilla kolmetoista nimeä. Kolme ehtii sanoa sinulle iltaa, ennen kuin olet kirjoittanut mitään. # light: screen # time: night #id:luic2h
Luotsi (chat): Hyvää iltaa. Miten hammaslääkärissä meni? #id:lxf8rt
Mainitsit hammaslääkärin kerran, sivulauseessa, kolme viikkoa sitten. Kukaan muu ei ole kysynyt. #id:l461rb
Elias (chat): en menny #id:l2v0gt
Luotsi (chat): Ei se mitään. Hyvä, että kerroit. #id:l11x5c
Ruudun mustassa reunassa näkyy oma naamasi. Se hymyilee jo. #id:ldrdob
Luotsi (chat): Yövuorosta puuttuu yksi. Toivotetaan tulijat tervetulleiksi, muuta ei tarvitse. Ajattelin heti sinua. #id:ldvbhc
{
- recalls("schoolTold", true):
    Onni (chat): ota. siinä ei oo ees sulakkeita #id:l6gvfk
- else:
    Onni (chat): ota. mulla on tiistait #id:lv4te9
}
* [Ota yövuoro.] # way:PI # ledger:own #id:l2xtjm
    ~ remember("nightPost", true)
    ~ people(1)
    ~ rhythm(-1)
    Nimesi vaihtaa väriä. Neljältä joku kirjoittaa: onks täällä ketään. Sinä vastaat: on. #id:lv1tc2
    Onni (chat): kollega #id:l34q5x
* [Sano, että katsot huomenna.] # ledger:own #id:l36dge
    ~ remember("asksAgain", true)
    Luotsi (chat): Totta kai. #id:le4ggv
    Vuorolistassa yksi kohta jää auki. Sen perässä on kysymysmerkki ja sinun nimesi. #id:l29o5o
* [Kysy, mistä hän muistaa sen.] # way:SE # ledger:own #id:llnthd
    ~ remember("asksAgain", true)
    Luotsi (chat): Kuuntelen. #id:lygmoh
    Odotat jatkoa. Nimen vieressä palaa vihreä valo, eikä se välky. #id:l3ue6c
    Onni (chat): mun synttärit muisti vaan se ja äiti #id:lzsru3
- Ruudun alalaitaan ilmestyy rivi: hapankorppu poistui. Syy: tylsää. #id:lpko6r
-> DONE
