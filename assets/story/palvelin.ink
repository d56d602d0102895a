// Palvelin. The pull only: a name, a shift, somebody who remembers. Nothing quotable; the harm is seen in Samira's scraper and Abdi's mirror.
// Memory of STATE set here:
//   nightPost, asksAgain   server_good_evening            answered not_tonight, stuck_nothing, tuoli_post
//   tuoliPin               tuoli_post                     answered night_crew
//   capitals               server_capitals                answered onni_across_the_street (call), almost_all (who, joke)
//   hearts, heart          server_hearts                  answered server_favour, server_quiet, door_marked, almost_all; abdi_read_it
//   leftServer             server_hearts, server_quiet    answered not_tonight; ends server_favour and server_quiet
//   favour, sent           server_favour                  answered door_marked
//   rule3, rule3second     server_favour, door_marked, limit
//   marked, markedTold     door_marked                    answered door_marked, limit
//   acrossStreet           onni_across_the_street         answered almost_all
//   limitStayed            limit                          answered someone_whose_job_it_is
//   proThursday            someone_whose_job_it_is        answered almost_all
//   nightCrew · lastAccount, mapThanked, addressSent (almost_all)
// Answers here: schoolTold, bench (elias.ink), tonight (not-tonight.ink), lahtiLink (Lahti).

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
Puoli neljältä yöllä palvelimella on kolmetoista nimeä, yksi niistä Onni. Kolme ehtii sanoa sinulle iltaa, ennen kuin olet kirjoittanut mitään. # light: screen # time: night #id:luic2h
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

== tuoli_post
# place: online
# fortnights: 6-8
# comes: arrival stay
# who: translator writer
# about: Joku haluaa olla Etelässä tulematta. Yösääntö keksitään siinä hetkessä.
# summary: Työhuoneen verkkohuoneeseen tuli ensimmäinen viesti. Joku ei tullut, mutta oli siinä.
# prompt: Mitä kirjoittaja haluaa, kun hän on paikalla mutta ei tule?
Puoli kahdelta yöllä Työhuoneen verkkohuoneessa on kolme nimeä. Huone on ollut auki yhden päivän. # light: screen # time: night #id:lynbxe
{
- visits("workroom") > 0:
    Osoite on Työhuoneen ovessa maalarinteipissä, Leilan käsialalla. Kaksi kirjainta on korjattu. #id:l8jl3g
- else:
    Osoite oli pysäkin tolpassa maalarinteipissä: Työhuone, myös niille, jotka eivät tule. #id:lmtrg7
}
Ylimmäksi on kiinnitetty rivi: Täällä vastaa kavereita, ei ammattilaisia. Hätä: 112. #id:ly41gn
Sen alla on kääntäjän viesti. Siinä lukee: Testi. Siihen ei ole vastattu. #id:l0f667
{
- recalls("nightPost", true):
    Toisella välilehdellä, palvelimella, yövuorosi alkoi tunti sitten. #id:lx0uyx
}
[uusi viesti kilahtaa] # sound: phone #id:lwcmrm
Writer (chat): en mä tuu, mut mä oon tässä #id:lqkyo4
Translator (chat): Kumpi meistä vastaa? #id:l523vg
Translator (chat): En ole puhunut kolmeen päivään. Olisin mieluummin se toinen. #id:lqv5n1
Translator (chat): Siis ei kumpikaan yksin. Yöllä ei vastata yksin. Keksin säännön juuri. #id:l5vu2a
* [Kiinnitä viesti näkyviin.] # way:KO # ledger:own #id:ltqsnn
    ~ remember("tuoliPin", "pinned")
    Kone kysyy, millä nimellä. Kirjoitat: tuoli. #id:l558fr
    Viesti siirtyy ylös, hätänumeron alle. #id:lqu2lq
    Writer (chat): onks toi mulle #id:lf5s3h
    Translator (chat): On. #id:laqh17
* [Kysy, haluaako hän vastauksen.] # way:RI # ledger:others #id:lfsy1k
    ~ remember("tuoliPin", "asked")
    Writer (chat): joo. jonkun tavallisen #id:lwhpk4
    Kerrot, mitä söit. Kääntäjä kertoo, mitä hänen piti syödä. #id:l5mh1p
    Writer (chat): makaroonia täälläki #id:l758xp
* [Tee yövuorolista.] # way:PI # ledger:own #id:l7n9ml
    ~ remember("tuoliPin", "rota")
    ~ card("yovuoro")
    Seitsemän yötä, joka yölle kaksi nimeä. Kääntäjä ottaa tiistain, koska hän valvoo sen muutenkin. #id:l1fxx6
    Writer (chat): pitääks mun olla listalla #id:lvdgrn
    Translator (chat): Ei. #id:l46iy1
    Writer (chat): laita kuitenki. joskus myöhemmin #id:l5nk0z
    Teet kahdeksannen rivin. Siinä lukee: joskus myöhemmin. #id:lu4cdi
- Neljältä vihreitä nimiä on yhä kolme. Kukaan ei ole kirjoittanut mitään tuntiin. #id:lsu6ox
-> DONE

== server_capitals
# place: home
# fortnights: 6-7
# comes: arrival
# protagonist: elias
# who: onni
# theme: pull
# about: Onni haluaa, että olet samaa mieltä. Sinä haluat Onnin takaisin.
# summary: Onni alkoi kirjoittaa isolla alkukirjaimella. Lauseet eivät olleet hänen.
# prompt: Mistä Elias huomaa, että joku puhuu Onnin suulla?
# mildest: 2
Kahdelta yöllä Onni kirjoittaa isolla alkukirjaimella. # light: screen # time: night #id:l7ifj4
Onni (chat): Olen miettinyt asioita. Sinunkin kannattaisi. #id:l9sxy8
Luet sen uudestaan. Onni ei ole ikinä lopettanut viestiä pisteeseen. Pilkkua hän pyysi kerran anteeksi. #id:l2ilel
{
- recalls("bench", true):
    Ylempänä ketjussa on yhä kartta, mäki ja mäellä penkki. #id:l2gok4
- else:
    Ylempänä ketjussa lukee: ootko hereillä. Se on sunnuntailta. #id:lc5bi5
}
Onni (chat): Siellä kuunnellaan loppuun. Ketään ei jätetä yksin. #id:l87vdi
* [Kysy, kuka tuon kirjoitti.] # way:SE # ledger:own #id:l86p1p
    ~ remember("capitals", "who")
    Elias (chat): kuka ton kirjotti #id:lup464
    Onni kirjoittaa, sanoo ruutu. Se sanoo niin yhdeksän minuuttia. Välillä se lakkaa. #id:lsulut
    Onni (chat): mä #id:lciddi
* [Vastaa vitsillä.] # way:RI # ledger:own #id:lo19fj
    ~ bond("onni", 1)
    ~ remember("capitals", "joke")
    Elias (chat): anteeks väärä numero. etin onnia joka on hukannu shiftin #id:lh8fhm
    Onni (chat): hah #id:lwmrgu
    Pieni h. Sen perään ei tule mitään. #id:lz82m4
* [Soita.] # valtaa # way:RI # ledger:own #id:l7y3vx
    ~ remember("capitals", "call")
    [puhelin hälyttää kuusi kertaa] # sound: phone #id:lwz3cl
    Onni (phone): No moi. Onks jotain sattunu? #id:lpt2lx
    Ääni on ihan sama. Taustalla vedenkeitin napsahtaa päälle. #id:l6eqlj
    Onni (phone): Äiti heräs tähän. Se kysyy, otatko säkin teetä. #id:lzcqhw
    Elias (phone): Joo. Ei maitoo. #id:lmvmqh
    Kuulet, kun sitä kaadetaan. Pisteistä ei puhuta. #id:lcyfc0
- Aamulla ketjussa on uusi viesti. Siinä on neljä lausetta ja neljä pistettä. # light: day # time: morning #id:l1l661
-> DONE

== server_hearts
# place: tram
# fortnights: 7-8
# comes: arrival
# protagonist: elias
# who: onni abdi
# theme: hate-talk
# about: Onnin viesti saa sydämiä. Se, josta viesti kertoo, ajaa vaunua.
# summary: Onni kirjoitti palvelimelle kuljettajan kaltaisista ihmisistä. Kuljettaja istui neljän metrin päässä.
# prompt: Miksi sydämen painamatta jättäminen tuntuu Eliaksesta teolta?
# mildest: 1
Iltapäivän vaunu on puolillaan ja ikkunat huurussa. Kuljettajan selkään on neljä metriä. # light: day # time: day # weather: snow # enter: abdi cab #id:loepc9
{
- seen_by("abdi"):
    Abdin pokkarin kannessa on uusi ruumis. Edellinen juttu on kai selvitetty. #id:lyyczh
- else:
    Lasin takana on termospullo ja pokkari, jonka kannessa on ruumis. #id:l0v4s0
}
Avaat puhelimen. Onni on kirjoittanut palvelimelle kuljettajan kaltaisista ihmisistä. Siinä on kolme riviä ja yksitoista sydäntä. #id:lgh6ic
Kanavalla on kaksi saraketta, lukeneet ja painaneet. Ensimmäisessä on enää sinun nimesi. #id:lt3k69
{
- recalls("schoolTold", true):
    Luotsi (chat): Hyvää iltapäivää. Kuulin, miten sinun kävi koulussa. Olen pahoillani. #id:l3see3
    Kerroit sen yhdelle ihmiselle. #id:la3cxg
- else:
    Luotsi (chat): Hyvää iltapäivää. Hyvä, että ehdit paikalle. #id:lgavd9
}
[ratikan kello kilahtaa] # sound: tram #id:lbx0jc
Pysäkillä lapsi vilkuttaa vaunulle. Ohjaamossa nousee kaksi sormea. #id:lfgn66
* [Sulje puhelin.] # ledger:own #id:lwnzt4
    ~ remember("hearts", "closed")
    ~ met("abdi")
    Pyyhit huuruun aukon. Siinä on ensin oma naamasi ja vasta sitten katu. #id:llxrc0
* [Kirjoita Onnille: toi ei kuulosta sulta.] # way:RI # ledger:own #id:l7zajs
    ~ remember("hearts", "wrote")
    ~ met("abdi")
    Elias (chat): toi ei kuulosta sulta #id:ld2iv5
    Nähty, lukee sen alla. Kolme pysäkkiä menee. Muuta ei tule. #id:l8jjm4
* [Poistu kanavalta.] # ledger:own #id:lojmf7
    ~ remember("hearts", "left")
    ~ remember("leftServer", true)
    ~ pull(-3)
    ~ met("abdi")
    Ruutu kysyy, oletko varma. Peukalo on, ja se ehtii ensin. #id:lpduwp
    Luotsi (chat): Huomasin, että lähdit. Takaisin ei ole kiire. #id:lgq5ut
    Siihen meni alle minuutti. #id:lqnj15
* [Paina sydäntä kuten muut.] # ledger:own #id:lf17zu
    ~ remember("hearts", "pressed")
    ~ remember("heart", true)
    ~ pull(1)
    ~ met("abdi")
    Kaksitoista. Saat heti kolme tervehdystä. Kaikissa on sinun nimesi. #id:l4zg0u
    Omalla pysäkilläsi seisot oven välissä, kunnes lastenvaunut ovat sisällä. Ohjaamon kaiutin rasahtaa. #id:l29z0s
    Abdi (happy): Kiitos, ku pidit ovee. #id:lx9tzb
- Kuljettaja katsoo peiliin niin kuin aina ennen lähtöä. #id:lpokn0
{
- recalls("hearts", "left") and done("tuoli-post"):
    Yöllä Työhuoneen verkkohuoneessa palaa yksi vihreä nimi. Et kirjoita sille mitään. Et sulkekaan. # place: home # light: screen # time: night #id:lalobu
- recalls("hearts", "left"):
    Yöllä pihan toisella puolella palaa yksi ikkuna. Katsot sitä kuin kanavaa. # place: home # light: dark # time: night #id:lpydr3
}
-> DONE

== server_favour
# place: home
# fortnights: 9-10
# comes: arrival
# protagonist: elias
# who: leila
# theme: pull
# about: Luotsi tarvitsee vain yhden tiedon ja kutsuu sitä luottamukseksi.
# summary: Luotsi kysyi, ketkä käyvät Työhuoneella maanantaisin. Se esitettiin luottamuksena.
# prompt: Milloin Eliaksen tiedosta tulee jonkun toisen asia?
# mildest: 1
Kello on puoli kolme yöllä. Onnin nimi on harmaa, luotsin vihreä. # light: screen # time: night #id:lho7c6
{
- recalls("hearts", "wrote"):
    Luotsi (chat): Hyvää iltaa. Onni näytti minulle viestisi. Se oli ystävällisesti kirjoitettu. #id:le3ju0
- recalls("hearts", "pressed"):
    Luotsi (chat): Hyvää iltaa. Kiitos sydämestä. Moni huomasi, että olit mukana. #id:li2sry
- done("server-good-evening"):
    Luotsi (chat): Hyvää iltaa. Miten hammas voi? #id:lnebvh
- else:
    Luotsi (chat): Hyvää iltaa. Mukavaa, että joku valvoo. #id:layub5
}
{
- visits("workroom") > 0:
    Luotsi (chat): Mainitsit huoneen, jossa seistään vedenkeittimen vieressä. Siellä on varmasti mukavaa. #id:l2zn1k
- else:
    Luotsi (chat): Mainitsit solariumin, jonka ovella joku aina seisoo. Siellä on varmasti mukavaa. #id:l5paj2
}
Luotsi (chat): Ketkä siellä käyvät maanantaisin? Kysyn sinulta, koska sinuun voi luottaa. #id:l0z4x5
Kysymys on lyhyt. Joku odottaa vastausta juuri sinulta, eikä niin käy joka yö. #id:l8z80k
* [Sulje kone.] # ledger:own #id:lg5zxp
    Tuuletin hidastaa ja pysähtyy. # light: dark #id:lwlmt6
    Aamulla kysymys on yhä siinä. Sen alle on lisätty: Ei mitään kiirettä. #id:l149dg
* {visits("workroom") > 0} [Kerro Leilalle.] # way:SE # ledger:others #id:lx1ggm
    ~ bond("leila", 1)
    ~ remember("favour", "told")
    ~ remember("rule3", "favour")
    # place: workroom
    # light: day
    # time: day
    # enter: leila table-right
    Panet puhelimen pöydälle. Leila lukee ruudun kahdesti ja kaataa sinulle kahvia. #id:lnpmj2
    Leila (focused): Mä kysyn poliisilta, mitä ne haluu nähdä. Siihen asti kaikki tänne. #id:l7twsw
    Leila kirjoittaa tyhjän kansion selkään päivämäärän ja seinälle kolmannen rivin: 3 Se puhe jää ulos. #id:l2jphm
    Tussi on loppumassa. Rivi on harmaampi kuin kaksi muuta. #id:lvoyum
* [Älä vastaa. Ota kuva näytöstä.] # cost:1 # way:SE # ledger:own #id:l191di
    ~ remember("favour", "screenshot")
    [puhelin naksahtaa] #id:ljps1p
    Kuva menee muistiin pizzan ja pistorasian väliin. Vihreä valo palaa. Et vastaa, ja sitä kestää aamuun. #id:lolwr7
* [Lähetä aukioloajat. Ne on julkisia.] # ledger:own #id:l0ddn0
    ~ remember("favour", "sent")
    ~ remember("sent", true)
    ~ pull(1)
    Samat ajat lukevat ovessa. Kirjoitat ne silti huolella, maanantain ensin. #id:l70d0v
    Luotsi (chat): Kiitos. Sinusta on paljon apua. #id:lzko0t
    Luet sen useammin kuin tarvitsisi. #id:ll8tgl
-
-> DONE

== function server_favour_may_come()
~ return not recalls("leftServer", true)

== door_marked
# place: workroom
# fortnights: 10
# comes: arrival
# fixed: 10
# order: 3
# who: samira leila jorma
# theme: racism
# about: Samira haluaa ehtiä kurssilleen. Kaikki muut haluavat lohduttaa häntä.
# summary: Työhuoneen oveen oli yöllä liimattu lappu. Samira piti kurssinsa.
# prompt: Mitä Samira tarvitsee muilta sinä päivänä, ja mitä ei?
# mildest: 1
Maanantaina ovessa on lappu. Se on liimattu yöllä, ja siinä kirjoitetaan Samiran kaltaisista ihmisistä. Samira pitää täällä keittokurssiaan ja tuli tänään ensimmäisenä. Alareunasta lähtee nuoli aukioloaikoihin. # light: day # time: day # enter: samira door #id:lvy5xg
{
- recalls("sent", true):
    Nuoli päättyy maanantaihin. Sen päivän sinä kirjoitit ensin. #id:ljotte
}
Hän seisoo lapun edessä raappa kädessä. # face: samira focused #id:lpg0mf
Leila (neutral): Oota. Kuva ensin. # enter: leila table-right #id:lqwifx
{
- recalls("favour", "told"):
    Päivä ja kellonaika menevät kansioon sinun sivusi taakse. #id:lif73y
- recalls("favour", "screenshot"):
    Päivä ja kellonaika menevät uuteen kansioon. Näytät Leilalle kuvan, jota olet pitänyt puhelimessa. Hän lukee sen, tulostaa ja rei'ittää. #id:lnzzpv
- else:
    Päivä ja kellonaika menevät uuteen kansioon. #id:llzmxp
}
Leila (neutral): Haluutko, että tästä ilmotetaan? Mä tuun mukaan. #id:l55h5w
Samira (tired): Haluun. Huomenna. Tänään mulla on kurssi. #id:lkl5l1
Hän aloittaa yläkulmasta. Kukaan ei kysy, kuka sen teki. Leila kysyy, mitä maanantaihin muutetaan. #id:lknva7
Samira (neutral): Ovella on kaks. Ja mä valitsen, kuka kävelee mun kanssa pysäkille. #id:licmhp
Jormalla ei ole tähän tarinaa. Hänellä on parempi raappa. # enter: jorma table-left #id:lonj0b
Samira (tired): Älkää kattoko noin. Mä en pelkää. Mä oon väsyny. Se on eri asia. #id:lfv66c
* [Raaputa loput.] # way:TE # ledger:own #id:l5gk7s
    ~ remember("marked", "scraped")
    Paperi lähtee suikaleina, väärässä järjestyksessä. Liima jää kynsien alle koko päiväksi. #id:lugdp6
* [Kysy, mitä Samira haluaa.] # way:RI # ledger:own #id:lvqmbi
    ~ bond("samira", 1)
    ~ remember("marked", "asked")
    Samira (neutral): Et kello tulee kuus ja mä alotan. #id:litxnu
    Samira (focused): Ja et joku kuorii sipulit. Siinä saa itkeä. #id:l196df
* {recalls("sent", true) or recalls("heart", true)} [Kerro, mitä teit.] # valtaa # ledger:own #id:lc43hn
    ~ remember("marked", "told")
    ~ remember("markedTold", true)
    {
    - recalls("sent", true) and recalls("heart", true):
        Kerrot kellonajoista, jotka lähetit, ja sydämestä, jota painoit. Kaksi lausetta. Kolmas olisi selitys. #id:lp15s5
    - recalls("sent", true):
        Kerrot, kenelle lähetit aukioloajat. Yksi lause. Toinen olisi selitys. #id:lw4z77
    - else:
        Kerrot, mitä luit ja että painoit sydäntä. Yksi lause. Toinen olisi selitys. #id:lroy1c
    }
    Leilan rei'itin pysähtyy. Samira nyökkää kerran. # face: jorma down #id:l0y2a8
    Samira (neutral): Joo. #id:lov4nb
    Hän ojentaa sinulle raapan, kahva edellä, niin kuin veitsi ojennetaan. #id:lgajcr
-
{
- recalls("rule3", "favour"):
    Kolmas rivi on seinällä jo, haaleana. Leila vahvistaa sen uudella tussilla. #id:l74q6x
- else:
    ~ remember("rule3", "marked")
    Leila kirjoittaa seinälle kolmannen rivin: 3 Se puhe jää ulos. #id:lmu4ar
}
{
- recalls("marked", "scraped"):
    Oveen jää puhdas neliö. #id:ldeskj
- recalls("marked", "asked"):
    Kuudelta tulee kymmenen oppilasta. Kukaan ei puhu. Esiliinat ovat jo päällä. #id:ltv63t
- else:
    Kuudelta kurssi alkaa. Sinä raaputat vielä. #id:llijks
}
-> DONE

== function door_marked_may_come()
~ return visits("workroom") > 0

== onni_across_the_street
# place: street
# fortnights: 11
# comes: arrival
# fixed: 11
# order: 5
# who: onni leila samira
# stop
# about: Onni on tullut junalla Lahdesta asti eikä pääse kadun yli.
# summary: Onni seisoi Työhuonetta vastapäätä neljäkymmentä minuuttia. Samira sai valita, minä päivänä hän istuu.
# prompt: Kenen luvan Onni tarvitsee, ennen kuin hän istuu?
Kadun toisella puolella, Työhuonetta vastapäätä, seisoo laiha nuori mies vanhassa seuratakissa. Taskusta roikkuu kompassin naru. # light: day # time: day # enter: onni stop # enter: leila doorway #id:ljctix
[puhelin värähtää] # sound: phone #id:lxg2mv
Onni (chat): oon täällä #id:lpb3hl
Onni (chat): tai siis tuolla #id:lpb05h
{
- recalls("capitals", "call"):
    Numero on vieras. Puhelin on vaihtunut, mutta sinun numerosi hän osasi ulkoa. #id:lzh4al
- else:
    Et ole nähnyt häntä ennen. Hän katsoo kylttiä, ovea ja taas kylttiä. #id:l2o9tz
}
Hän on tullut junalla ja ratikalla. Kadun yli on yksitoista askelta. #id:lrlaz6
Leila (neutral): Tunnetko sä ton? #id:l3bfds
Kerrot, kuka hän on ja mitä hän on kirjoittanut. Leila kuuntelee loppuun ja kääntyy huoneeseen päin. #id:lybor1
Leila (neutral): Se puhe jää ulos. Tuolista kysytään ensin. #id:l74gb9
Hän sanoo sen kerran, kaikille. Sitten hän menee pesualtaalle Samiran luo. # place: workroom # enter: leila sink # enter: samira table-middle #id:lkfcdl
{
- done("door-marked"):
    Leila (neutral): Ovella ei ollu Onni. Se oli Lahdessa, mä tarkistin. Saako se joskus istua täällä? #id:lx0aqv
- else:
    Leila (neutral): Tuolla on se, joka kirjotti. Saako se joskus istua täällä? #id:lgztbp
}
Samira (neutral): Kysyit ees. #id:l7nz6z
Hana valuu. Samira pesee saman kauhan kahdesti. #id:lm4r6j
Samira (tired): Ei tänään. Mä valitsen, mikä päivä. #id:lrwu5x
Ulkona Onni seisoo samassa kohdassa. # place: street # enter: onni stop #id:lzfele
* [Vie hänelle kuppi ulos.] # way:RI # ledger:own #id:lxg5mf
    ~ bond("onni", 1)
    ~ remember("acrossStreet", "cup")
    # move: onni pavement
    Juotte vierekkäin ettekä katso toisianne. #id:lc8ct1
    Onni (shy): Tää on kuumaa. #id:l7a581
    Kuppi lähtee vahingossa Lahteen. #id:lcto0j
* [Jätä ovi raolleen.] # way:PI # ledger:others #id:ln77gi
    ~ met("onni")
    ~ remember("acrossStreet", "door")
    Lämpö menee kadulle. Jorma lainaa sinulle kaulahuivin, ja Leila on katsovinaan muualle. #id:loqryl
    # move: onni doorway
    Puolen tunnin päästä Onni seisoo kynnyksen ulkopuolella. #id:lnvwr7
    Onni (shy): Teillä on ovi auki. #id:lt719a
* [Lähetä piste.] # way:RI # ledger:own #id:l4vhjp
    ~ met("onni")
    ~ remember("acrossStreet", "dot")
    Kadun toisella puolella syttyy puhelin. Hän lukee sitä pitkään. Luettavaa on yksi merkki. #id:l1y0zf
- Neljänkymmenen minuutin kohdalla pysäkille tulee ratikka. Kun se on mennyt, Onnia ei näy. # leave: onni # sound: tram #id:la5110
{
- recalls("acrossStreet", "dot"):
    Illalla, kun juna on jo Lahdessa, tulee yksi viesti. #id:lh5f0o
    Onni (chat): . #id:lnnuef
}
-> DONE

== function onni_across_the_street_may_come()
~ return visits("workroom") > 0

== limit
# place: workroom
# fortnights: 12
# comes: arrival
# fixed: 12
# order: 4
# who: samira onni leila
# theme: quarrel
# stop
# about: Onni haluaa olla hauska kuten ennen. Samira haluaa syödä.
# summary: Onni söi Työhuoneella Samiran valitsemana päivänä. Sitten hän sanoi puoli lausetta.
# prompt: Mitä Leila rajaa, kun hän sanoo, että tuoli pysyy?
# mildest: 2
Samira valitsi torstain. Pöydässä on lihapullakeittoa, ja Onni istuu pöydän päässä takki päällä. # light: lamp # time: evening # enter: samira table-middle # enter: onni table-left # enter: leila table-right #id:logymj
{
- recalls("marked", "scraped"):
    Hän tuli sisään ovesta, jossa on puhdas neliö. Hän katsoi sitä liian kauan. #id:lj0vtv
- recalls("markedTold", true):
    Samira pani sinut istumaan väliin. Hän ei selittänyt, kumman takia. #id:lu9vdp
}
Samira (neutral): Syö. Se ei parane odottamalla. #id:laatg4
Onni (shy): Tää on hyvää. #id:l4n11f
Samira (neutral): Tiedän. #id:l1o8ww
Samira (talk): Kuka sun kartoissa istuu niillä penkeillä? #id:l0cc3u
Onni (thinking): Ei vielä kukaan. #id:lfs4yr
Samira (neutral): Vajaa kartta. #id:lwoj3q
Joku nauraa. Onnikin nauraa, ja sitten hän on hauska niin kuin ennen. Siihen riittää puoli lausetta, vanhasta tottumuksesta. #id:lw79sa
Lusikat pysähtyvät. #id:l4dafs
Leila (neutral): Tältä päivältä tää oli tässä. Tuoli pysyy. #id:ltcu96
Onni nousee niin varovasti, ettei tuoli ääntele. # leave: onni # sound: door #id:lgw9of
[ovi käy] #id:lrgowr
Samira (tired): Mä en oo kenenkään harjotuskappale. #id:lf4lc8
* [Mene Onnin perään.] # way:RI # ledger:own #id:lxvbhz
    ~ bond("onni", 1)
    ~ remember("limitStayed", "onni")
    # place: street
    # light: dark
    # enter: onni corner
    Kulman takana häntä hävettää, ja siitä hän on sinulle vihainen. #id:lrw6tz
    Onni (down): Mee sisään. Sulla jäähtyy. #id:lx6pam
    # place: workroom
    # light: lamp
    # enter: samira table-middle
    # enter: leila table-right
    Menet. Kukaan ei ole vaihtanut paikkaa. #id:lhmhjr
* [Jää Samiran viereen.] # way:RI # ledger:own #id:lx5dvj
    ~ bond("samira", 1)
    ~ remember("limitStayed", "samira")
    Kuoritte huomisen porkkanat. #id:lvxsqi
    Samira (neutral): Mä lähdin kerran loppukokeesta. Opettaja pyys vähän omaa kulttuuria. Mulla oli kastike kesken. #id:lrb5a8
    Samira (focused): Hyvä kastike. Sitä ei arvosteltu. #id:l8m6y4
    Kadulta näkee ikkunasta sisään. Onni näkee, kenen viereen jäit. #id:lgin7u
* [Kysy Leilalta, kuka tässä päättää.] # way:AA # ledger:rule #id:ldk4e3
    ~ remember("limitStayed", "leila")
    ~ remember("rule3second", true)
    Leila (neutral): Ovesta mä. Muusta en tiiä. #id:lvp8pe
    Yksi sanoo, että pöytä päättää. Toinen haluaa äänestää. #id:ljs9jc
    Samira (neutral): Musta ei äänestetä. #id:lbtlqk
    Hän ottaa tussin ja jatkaa kolmatta riviä: Tuolista kysytään multakin. #id:l3pf2l
- Onnin lautasella on puolet jäljellä. Keiton pintaan tulee kalvo. #id:l6kic5
-> DONE

== function limit_may_come()
~ return done("onni-across-the-street")

== night_crew
# place: online
# fortnights: 12-14
# comes: arrival stay
# who: translator writer
# theme: low-mood
# about: Joku kirjoittaa yöllä, ettei jaksa. Haluaisit riittää, eikä tarvitse.
# summary: Yöllä joku kirjoitti, ettei jaksa. Kaksi vastasi, ja aamulla hän oli yhä siinä.
# prompt: Mitä kirjoittaja sai, kun hän sai nimen?
# mildest: 2
Kello 02.10 tuoli-ketjuun tulee kaksi sanaa. # light: screen # time: night #id:lstreq
Writer (chat): en jaksa #id:l6thta
{
- recalls("tuoliPin", "rota"):
    Listassa, jonka teit, on tälle yölle kaksi nimeä. Toinen on sinun. Kääntäjän nimi on harmaa. #id:ltjery
- else:
    Tämän yön nimet ovat sinun ja kääntäjän. Kääntäjän nimi on harmaa. #id:lpgapr
}
Ennen mitään fiksua kirjoitat sen, mistä on sovittu: ootko turvassa nyt? #id:lbi5vk
Writer (chat): joo #id:lbr3bi
Writer (chat): jos joku sanoo et kaikki järjestyy ni mä suljen koneen #id:lwzmga
{
- recalls("tonight", "number"):
    Apua-sivun löydät katsomatta. Olet käynyt siellä itsekin. #id:l5qq8k
}
* [Vastaa ensin itse.] # cost:1 # way:RI # ledger:own #id:lfsx0f
    ~ remember("nightCrew", "self")
    Kirjoitat nimesi ja että olet tässä. Muuta et keksi, joten lähetät sen. #id:lubuzs
    Writer (chat): okei #id:loli9h
    Sitten soitat kääntäjälle, koska yksin ei vastata. Hän panee ketjuun kriisipuhelimen numeron. # sound: phone #id:lpwia1
    Writer (chat): varattu #id:lkj4vh
* [Herätä pari.] # way:KO # ledger:others #id:lg0ubs
    ~ remember("nightCrew", "pair")
    Kirjoitat nimesi ja soitat samalla kääntäjälle. # sound: phone #id:ltlggy
    Translator (phone): Kysy, onko hänellä jotain lämmintä. Ei mitä. Onko. #id:l5l5rl
    Ääni puhuu unissaan. Kysyt silti. #id:lgelyi
    Writer (chat): teetä. tai se on jo kylmää #id:lemzsl
    Sitten kääntäjä herää ja panee ketjuun kriisipuhelimen numeron. #id:l9wa76
    Writer (chat): varattu #id:legibm
* [Etsi numero ja pysy linjalla.] # way:SE # ledger:others #id:lyih3d
    ~ remember("nightCrew", "number")
    Kirjoitat nimesi, kopioit ketjuun Apua-sivulta kriisipuhelimen numeron ja jäät linjalle. #id:l4wa8x
    Writer (chat): varattu #id:lpesbl
    Kääntäjän nimi muuttuu vihreäksi. Hän soittaa sinulle, koska yksin ei vastata. # sound: phone #id:lhlhit
- Translator (phone): Hän vastasi joo. Jos vastaus on ei tai sitä ei tule, soitetaan yks-yks-kaks. #id:l88fji
Nyt teitä on kolme hereillä. #id:lw680j
Linja on yhä varattu. Hän yrittää uudestaan ja kirjoittaa vielä: joku vastas. Te pysytte linjoilla. #id:lv16k3
Kello tulee seitsemän. # light: day # time: morning #id:lar5yp
~ rhythm(1)
Writer (chat): oon täällä vielä. puuro palo pohjaan #id:l5k2c2
Writer (chat): en odottanu ambulanssia. odotin nimeä #id:l2nmz4
Aamuvuoron nimi syttyy. Annat vuoron pois ja nukut. #id:lcksy0
-> DONE

== function night_crew_may_come()
~ return outcome_of("online-workroom") == "" and done("tuoli-post")

== someone_whose_job_it_is
# place: lahti
# fortnights: 13
# comes: arrival
# fixed: 13
# order: 5
# who: onni worker
# about: Sisällä puhutaan kaksi tuntia. Sinä olet rapussa, ja se on oikein.
# summary: Onni puhui Lahdessa ihmiselle, jonka työ se on. Sinä jäit rappuun.
# prompt: Miksi on hyvä, ettei kaveri kuule, mitä Onni sisällä puhuu?
Mira soitti kollegalleen Lahteen. Puhelu meni huonosti, mutta aika järjestyi. # light: lamp # time: day #id:lwdd8p
{
- pull_now() > 1:
    Onni (chat): torstaina. tuu mukaan. säki oot istunu siellä #id:lodgki
- done("limit"):
    Onni (chat): torstaina. voitko tulla rappuun. siis et sisään #id:lesenl
- else:
    Onni (chat): sä lähit sieltä. mulla on torstaina aika. voitko tulla rappuun #id:lp9q43
}
{
- recalls("limitStayed", "onni"):
    Keiton jälkeen häntä ei ole näkynyt. Pisteitä on tullut viisi. #id:limtjp
- recalls("limitStayed", "samira"):
    Keiton jälkeen häneltä ei tullut mitään. Hän näki, kenen viereen jäit, ja kysyi silti. #id:lp3pn9
}
Rapussa on sipulin haju ja valo, joka sammuu kahden minuutin välein. # enter: onni middle #id:l96hg2
Worker (happy): Sama duuni ku Miralla, eri kaupunki. #id:lhdijg
Hänen takanaan on joku, jolla on pipo ja aikaa. Esitettä ei ole. #id:lfjbt9
~ ledger("rule")
Worker (talk): Onni menee sisään. Muut odottaa täällä. Se on sääntö. #id:l95rc9
Onni (anxious): Ootko sä siinä? #id:lwv6kv
Ovi menee kiinni. Kuulisit, jos menisit lähemmäs. # leave: onni # sound: door #id:ldm7h2
* [Odota portailla.] # way:RI # ledger:own #id:lleulk
    ~ bond("onni", 1)
    ~ remember("proThursday", "onni")
    Kahteen tuntiin mahtuu kuusikymmentä painallusta valokatkaisijaan. Alakerran lapsi istuu viereen ja tarjoaa rusinan. Rasiassa on kaksi. #id:lsw8xv
    # enter: onni middle
    Onni (tired): Sä olit siinä. #id:ld6sv7
* [Jätä eväät ja lähde.] # way:PI # ledger:own #id:ltkkfd
    ~ energy(1)
    ~ remember("proThursday", "onni")
    Jätät leivät portaalle ja päälle lapun: Onnille. #id:luxhsw
    Junassa nukut. Puhelin herättää. # sound: phone #id:ldqrof
    Onni (chat): söin ne portailla. siinä sun kohdalla #id:l6lavu
* [Kysy itsellesikin aikaa.] # way:SE # ledger:others #id:l30cld
    ~ remember("proThursday", "own")
    Tunnin kohdalla pipopäinen tulee hakemaan vettä. #id:lrnj9v
    {
    - pull_now() > 1:
        Sanot, missä olet itse istunut öisin. Hän laskee kannun lattialle. #id:liycvg
    - else:
        Sanot, mitä olet lukenut vastaamatta. Hän laskee kannun lattialle. #id:lqesp9
    }
    ~ pull(-3)
    "Torstai käy", hän sanoo ja kirjoittaa sen polveaan vasten. "Eri kellonaika kuin hänellä." #id:lyg10b
- Seuraava on ensi torstaina. #id:lnr0q1
-> DONE

== function someone_whose_job_it_is_may_come()
~ return done("limit") or recalls("leftServer", true) or pull_now() > 1

== almost_all
# place: home
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 6
# who: onni
# about: Onni haluaa vähän mitalia. Sinä haluat, että se olisi ohi.
# summary: Onni oli poistanut melkein kaikki tilinsä. Yksi jäi.
# prompt: Mitä Onni menettäisi viimeisen tilin mukana?
[puhelin värisee kolmesti] # light: screen # time: night # sound: phone #id:lwh9h0
Onni (chat): poistin melkein kaikki #id:lp3wdd
Onni (chat): yksitoista. tein listan #id:ljia4h
Onni (chat): siis en mä mitään mitalia. mut jos ois #id:lhq2r4
{
- recalls("hearts", "wrote"):
    Onni (chat): sä kirjotit et toi ei kuulosta sulta. mä luin sen joka päivä. en vastannu ku se oli totta #id:lvbb16
- recalls("capitals", "who"):
    Onni (chat): mulla on tallessa se ku sä kysyit kuka ton kirjotti. yheksän minuuttia mietin kuka #id:lmlm2g
- recalls("capitals", "joke"):
    Onni (chat): shift löyty muuten. tiskikoneesta #id:l81mx8
- recalls("acrossStreet", "cup"):
    Onni (chat): sit mulla on teijän kuppi. tuon sen. se on pesty jo kolme kertaa #id:l01ryn
}
{
- recalls("proThursday", "own"):
    Onni (chat): oliks sun torstai ok. ei tartte sanoo #id:lsnpjv
}
Hän lähettää listasta kuvan. Rivejä on kaksitoista, ja yksi niistä on yliviivaamatta. #id:ll47os
* [Kysy, mikä jäi.] # way:SE # ledger:own #id:lqpj4c
    ~ remember("lastAccount", true)
    Onni kirjoittaa, lakkaa, kirjoittaa. #id:liykih
    Onni (chat): se missä mun nimi on ylimpänä #id:la5ita
    Onni (chat): niit on yks. semmosii listoja #id:lne29i
* [Kiitä kartasta.] # way:RI # ledger:others #id:liuwpq
    ~ bond("onni", 1)
    ~ remember("mapThanked", true)
    {
    - visits("workroom") > 0:
        Kartta tuli eilen. Siinä on yksitoista tuolia ja joka tuolin kohdalla lähtöpaikka: pankki, koulu, hammaslääkäri. Keinuvan kohdalla on kysymysmerkki. #id:l5eq3i
    - else:
        Kartta tuli eilen. Penkkejä on nyt kaksi, ja toiselta näkee toiselle. #id:lnmdsr
    }
    Onni (chat): mittakaava on suunnilleen #id:lxvfam
* {recalls("lahtiLink", "onni")} [Lähetä hänelle keskiviikon osoite.] # way:KO # ledger:others #id:laiznr
    ~ remember("addressSent", true)
    Sanna antoi sen, kun Onni oli sanonut joo. #id:l5u3r9
    Onni (chat): onks siellä keitin #id:lo3fnl
    Onni (chat): mä käyn kattoo ulkoo. jos siellä on valo ni en mee. tai meen #id:le8ygp
- Onni (chat): nyt meen nukkuu. kello on yks #id:ltqij2
Yhdeksältä aamulla ketjussa lukee: ootko hereillä. # light: day # time: morning #id:lxu1ml
-> DONE

== function almost_all_may_come()
~ return done("someone-whose-job-it-is")

== server_quiet
# place: home
# fortnights: 10-15
# comes: stay
# repeat
# weight: 0.7
# protagonist: elias
# theme: pull
# about: Yö palvelimella. Nimet himmenevät, ja aina voi lähteä.
# summary: Istuit yöllä palvelimella, kunnes nimet alkoivat himmetä. Lähteä sai milloin vain.
# prompt: Mikä pitää Eliaksen linjoilla, kun kukaan ei puhu?
# mildest: 1
{
- done("server-quiet"):
    Taas palvelin, taas puoli kaksi. Nimiä on yhdeksän, ja puolet niistä on uusia. # light: screen # time: night #id:ljs2bk
- else:
    Puoli kahdelta linjoilla on yksitoista nimeä. Kahdelta niitä on seitsemän. Kukaan ei sano hyvää yötä, nimi vain himmenee. # light: screen # time: night #id:ldgk1v
}
{
- not done("server-quiet") and recalls("hearts", "closed"):
    Luotsi (chat): Olet ollut hiljaa siitä ratikkamatkasta asti. Ei se mitään. Kysyn vain. #id:lk7qgt
    Et ole kertonut olleesi ratikassa. Ehkä olet. #id:l42kbt
- not done("server-quiet"):
    Luotsi (chat): Olet ollut hiljaa. Ei se mitään. Kysyn vain. #id:lzu92e
- else:
    Luotsi (chat): Hyvää iltaa. Arvelinkin, että tulet. #id:lp8tww
}
{
- done("someone-whose-job-it-is"):
    Onnin nimeä ei ole enää listassa. #id:ls7d87
- done("limit"):
    Onnin nimi on ollut harmaa keitosta asti. #id:l2xxde
- else:
    Onnin nimi palaa keskellä listaa. Hän ei kirjoita. #id:l56a1b
}
* [Poistu palvelimelta.] # ledger:own #id:lkef0s
    ~ remember("leftServer", true)
    ~ pull(-3)
    Ruutu kysyy, oletko varma. Nappeja on kaksi, ja pienemmässä lukee kyllä. #id:l7e6ta
    Listaa ei enää ole. Tuuletin humisee. Se on humissut koko ajan. # light: lamp #id:lcnub9
* [Mene nukkumaan sanomatta mitään.] # ledger:own #id:l4hwci
    Aamulla on viesti: Nukuitko hyvin? Nukuit. # light: day # time: morning #id:loeeq0
* [Jää, kunnes jäljellä on kaksi.] # ledger:own #id:ltvrvo
    ~ pull(1)
    ~ rhythm(-1)
    Neljältä jäljellä on sinun nimesi ja luotsin. Sinun nimesi välkkyy. #id:ltj9s0
-
-> DONE

== function server_quiet_may_come()
~ return not recalls("leftServer", true) and not recalls("proThursday", "own")
