// The twelve endings of a year, Elias's words. None outranks another: the same length, the same daylight.
//
// Every ending keeps: the chair (chair rocking | given | left, or never one of the eleven), somebody at the door, the Sunday call
// with its third subject, Dad's answer (lastWords), the macaroni in the pocket.
// Read only: chair, pocketMacaroni, lastWords, dadSpoken, lettersOpened, saysNo, corner, miraDot, sockFeet, doorSign10or13,
// stranger, proThursday, heart, sent, lastAccount.

== ending_job
# place: kitchen
# fortnights: 16
# comes: ending
# protagonist: elias
# who: tero besnik kari
# about: Avoimet työmarkkinat. Hinta on aamut, auki on koeaika.
# invite: Kello 6.40, henkilökunnan ovi.
# summary: Kello 6.40 lista oli seinällä. Nimesi oli siinä väärin, ja vuoro oli sinun.
# prompt: Mitä Elias maksaa siitä, että hänen nimensä on listalla?
Kello on 6.40. Henkilökunnan ovessa ei ole kylttiä, mutta kynnys on kulunut keskeltä. Heräsit 5.10. Sen kellonajan olet nähnyt usein, toisesta suunnasta. # light: day # time: morning #id:lyn0kb
Perjantaina teipattu lista on seinällä. Etsit siitä itseäsi ylhäältä alas, kahdesti. Naulakossa on seitsemän takkia ja yksi tyhjä naula. #id:ls3kpt
{
- recalls("saysNo", "electrician"):
    Ovella on Besnik, sähkömies kevään työmaalta. #id:lhq4vc
    Besnik (neutral): Ne kysy, mitä sä osaat. Mä sanoin, et hakea sähkömiehen. #id:lhul9o
- recalls("saysNo", "aloud"):
    Ovella on se nainen kevään työmaalta. Nimesi on tussilla hänen kypäränsä sisällä. #id:lbxkn3
    Worker (neutral): Ne kysy, mitä sä osaat. Mä sanoin, et sanoa ei. #id:lzi674
- seen_by("tero"):
    Ovella on Tero, teippirulla sormessa. Hän kuiskaa. # enter: tero door #id:l5xe0i
    Tero (neutral): Tänään ei juosta. Vielä. #id:l4xl1a
- else:
    Oven avaa joku, joka on nähnyt sinut töissä kerran. Hän muistaa kädet. Nimeä hän vielä hakee. #id:lsp8u4
}
Aamut olivat ennen sinun, myös ne, jotka nukuit. Koeajasta on sopimuksessa yksi rivi. Sen aikana voi lähteä kumpi tahansa. Ensimmäiseen palkkapäivään on viisi viikkoa, ja niille on vihossa oma sivu. #id:ls3l9d
{
- recalls("corner", "taken"):
    Keskiviikkona kirjaston nurkassa on kahvia. Sinulla on silloin vuoro. #id:lal4s2
}
{
- recalls("lettersOpened", "standing"):
    Kirjeen luit seisten. Ensimmäinen rivi riitti, loput ovat yhä lukematta. #id:lbapx0
- recalls("lettersOpened", "together"):
    Kirjeen ikkunan repi Jorma. Se on nyt hänen lompakossaan. #id:lt5t6y
- recalls("lettersOpened", "later"):
    Kirje sai odottaa aamuun. Aamulla siinä luki sama. #id:lht662
}
Sunnuntaina isä kysyi renkaista ja tuulesta. Sitten tuli kolmas. # sound: phone #id:lxmrth
Kari (phone): Onks sulla eväät? #id:lt2e7x
Elias (phone): Makaronia. #id:lskjmq
Kari (phone): Pane illalla valmiiks. #id:lduy82
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:l4ciun
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:l538km
}
{
- recalls("chair", "rocking"):
    Kotona tuoli keinuu vielä, kun ovi on jo kiinni. Naapuri alhaalla on kysynyt, mikä se on. #id:llt4wp
- recalls("chair", "given"):
    Tuolisi annoit pysäkillä pois, ja ratikassa seisoit koko matkan. Täälläkin seistään, mutta välissä on tauko. #id:lun0vb
- recalls("chair", "left"):
    Tuolisi on Hermannin ovella. Aamuratikasta näkee, onko siinä joku vai vasta kuppi. #id:ld4b39
- else:
    Taukohuoneessa on kuusi samanlaista tuolia. Joku vetää yhden esiin jalalla, katsomatta, eikä istu siihen itse. #id:lsiphm
}
{
- recalls("pocketMacaroni", true):
    Työtakin taskuun siirtyvät avain, kynä ja makarooni. #id:ljw1r4
}
Nimesi on listalla väärin kirjoitettuna. Vuoro on silti sinun. #id:lyrz4u
-> DONE

== ending_subsidised
# place: workplace
# fortnights: 16
# comes: ending
# protagonist: elias
# who: leila kari
# about: Palkkatuettu työ. Viimeinen päivä tiedetään ensimmäisenä.
# invite: Neljä sivua, lainattu kynä.
# summary: Allekirjoitit sopimuksen lainatulla kynällä. Siinä oli kaksi päivämäärää.
# prompt: Miltä työ näyttää Eliaksesta, kun sen loppu on tiedossa alussa?
{
- visits("workroom") > 0:
    Sopimus on neljä sivua, ja kynä on Jorman. Kyljessä on verstaan nimi. Verstasta ei enää ole. # light: day # time: morning #id:lykg1d
    Leila on mukana todistajana. Hän lukee joka kohdan sormella. # enter: leila left #id:lv82tg
    Leila (focused): Kohta neljä, tauot. Lue se mulle ääneen. #id:luwo8z
    Luet. Työnantaja kuuntelee, hänkin ensimmäistä kertaa. #id:l3xbua
    Leila (neutral): Ekaa omaani mä en lukenu. #id:lpcsc0
- else:
    Sopimus on neljä sivua, ja kynä on työnantajan. Siinä on ketju. # light: day # time: morning #id:lfiqdq
    Työnantajan lasit jäivät autoon, joten luet kaiken ääneen. Kohdassa neljä ovat tauot. Hän nyökkää niille kuin uutiselle. #id:lr431v
    Todistajaksi haetaan joku käytävästä. Hän kuivaa kätensä ensin. #id:lgu4y0
}
Huone on se, jossa muuten säilytetään paperia. Ikkunan alla peruutetaan kuorma-autoa. #id:ldvt5w
Sinut haluttiin jo huhtikuussa. Sääntö ehti perään toukokuussa. #id:lqn305
Viimeinen työpäivä on tiedossa ennen ensimmäistä kahvia. Merkitset sen kalenteriin ja käännät lehden takaisin. #id:lrhjzk
Palkkatuella maksetaan osa palkasta. Mitä sen jälkeen tapahtuu, siitä ei ole liitettä. Sinulle näytetään hana, kahvi ja poistumistie, siinä järjestyksessä. #id:l1ii4z
{
- recalls("lettersOpened", "standing"):
    Vastauksen luit eteisessä seisten. Siitä asti olet kävellyt. #id:l235h1
- recalls("lettersOpened", "together"):
    Vastauksen ikkunan repi Jorma. Kynä tuli samasta taskusta. #id:l0rlz8
- recalls("lettersOpened", "later"):
    Vastaus sai odottaa aamuun. Aamulla siinä luki sama. #id:ll3wrv
}
Sunnuntaina renkaat ja tuuli menivät nopeasti. Kolmas aihe oli sopimus. # sound: phone #id:l9gp34
Elias (phone): Siinä on kaks päivää. #id:lmk9x6
{
- recalls("dadSpoken", "asked") or recalls("dadSpoken", "first"):
    Kari (phone): Mulle ne sano vaan sen toisen. #id:lwwusi
- else:
    Kari (phone): Jaa. Kaks on enemmän ku yks. #id:lxxkse
}
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:ld4pyh
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lb7gv9
}
{
- recalls("chair", "rocking"):
    Kotona on tuoli, joka keinuu. Siitä ei ole sopimusta, eikä se ole määräaikainen. #id:lgz5d0
- recalls("chair", "given"):
    Tuolin annoit pysäkillä pois ilman papereita, toistaiseksi. Kukaan ei kysynyt allekirjoitusta. #id:l89ymo
- recalls("chair", "left"):
    Hermannin oven tuolista ei sovittu kenenkään kanssa mitään. Siinä istutaan silti. #id:lfywe6
- else:
    Allekirjoittajan tuoli on matalampi kuin muut. Vaihdat sen seinän viereltä toiseen. #id:lf87bm
}
{
- recalls("pocketMacaroni", true):
    Taskusta tuli avainten mukana makarooni. Sitä ei kirjata tähän. #id:la1291
}
Sopimuksessa on kaksi päivämäärää. Tänään eletään ensimmäistä. #id:lk0x5r
-> DONE

== ending_tryout
# place: workplace
# fortnights: 16
# comes: ending
# protagonist: elias
# who: worker kari
# about: Työkokeilu. Sovittu ennen kuin alkoi, palkkaa ei tule.
# invite: Lainattu nimilappu, kaksi mukia.
# summary: Työkokeilu alkoi toisen ihmisen nimilapulla. Ovella seisottiin kahden mukin kanssa.
# prompt: Kumpi Eliaksen kannattaa oppia ensin, työ vai kahvihuone?
Nimilapussa lukee Marketta. Oma tulee, kun tulostimeen tulee väriä. Kaapissa on Marketan villasukat, eikä niitä siirretä. # light: day # time: morning #id:ligu9h
Sopimus tehtiin ennen ensimmäistä päivää, tunteja myöten. Allekirjoituksia on kolme, ja yksi niistä on sinun. #id:l8ri8a
Palkkaa ei makseta, tuki jatkuu. Palkkapäivänä muut puhuvat vähän hiljempaa. Joku kysyy, oletko uusi. Sanot: kolmatta päivää. #id:l49927
Toisena päivänä merkitset jatkojohdot tikkukirjaimin. Kukaan ei pyytänyt. Kolmantena joku kysyy, missä on se, jossa lukee VARA. #id:lz5qbj
Kymmeneltä ovella seisotaan kahden mukin kanssa. #id:lo28l5
Worker (happy): Toisessa on särö. Kumpi? #id:l6cm6j
Elias: Särö. #id:lfyvsd
Lopussa tulee kyllä, ei tai suosittelija. Mikä niistä, sitä ei tiedä vielä kukaan, ei edes Marketta. #id:l1zzl9
{
- recalls("lettersOpened", "standing"):
    Vastauksen luit eteisessä seisten. Kengät olivat jo jalassa. #id:lx9w30
- recalls("lettersOpened", "together"):
    Vastauksen ikkunan repi Jorma. Hän sanoi lajin nimen. #id:lnnty9
- recalls("lettersOpened", "later"):
    Vastaus sai odottaa aamuun. Aamulla siinä luki sama. #id:lvk6lp
}
Sunnuntaina käytiin läpi renkaat ja tuuli. Kolmas kysymys oli uusi. # sound: phone #id:l0frbw
Kari (phone): Osaaks ne jo sun nimen? #id:lfh6xs
Elias (phone): Marketta. #id:l7p6qd
Kari (phone): No. Hyvä nimi. #id:l1xvu3
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:lgpxyh
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lp2w47
}
{
- recalls("chair", "rocking"):
    Täällä tuolit ovat pyörillä. Kotona on se, joka keinuu. #id:lhteqg
- recalls("chair", "given"):
    Täällä tuolit ovat pyörillä. Se, jonka annoit pois, seisoi jaloillaan. #id:lky2qx
- recalls("chair", "left"):
    Täällä tuolit ovat pyörillä. Hermannin ovella on yksi, joka pysyy. #id:lwgay4
- else:
    Täällä tuolit ovat pyörillä. Omasi saa säätää, ja siihen menee viikko. #id:ls40rt
}
{
- recalls("pocketMacaroni", true):
    Nimilapun neula osuu taskussa makarooniin. Se kestää. #id:lp2xl3
}
Nimilapussa on jonkun toisen nimi. Kahvihuoneessa kysytään omaa. #id:lu99tr
-> DONE

== ending_vocational
# place: campus
# fortnights: 16
# comes: ending
# protagonist: elias
# who: teacher kari
# about: Ammattikoulu. Vanhimpana, kaappi seitsemäntoista.
# invite: Kaappi seitsemäntoista.
# summary: Sait koulusta kaapin ja siihen avaimen. Olit ryhmän vanhin.
# prompt: Mikä Eliaksessa on samaa kuin silloin, kun hän viimeksi kulki tällä käytävällä?
Elokuu, koulun käytävä, kaappi seitsemäntoista. Haisee juotostinalta ja lattiavahalta. Kello soi, eikä kukaan usko sitä. # light: day # time: morning #id:lzvt23
Ryhmän toiseksi vanhin on sinua viisi vuotta nuorempi. Hän teitittelee. Suojalaseja on kahta kokoa, liian pieni ja toinen. Vuokraan tuleva raha sai uuden nimen ja uuden summan. #id:l28ujd
Kuusitoistavuotias kysyy sinulta, missä on vessa. #id:l0zx0r
Elias: Toinen ovi. Nosta kahvasta. #id:lz9x5s
{
- done("elias-old-drawers"):
    Teacher (happy): Uudet kysy, kuka nää laatikot on tekstannu. Mä käskin kysyä kaapilta seittemäntoista. #id:lyplup
- else:
    Teacher (thinking): Laatikot on joku tekstannu ennen mua. Parempaa järjestystä en oo keksiny. #id:l0bcyi
    Elias: Ihan hyvä järjestys. #id:lnzack
}
Hakemuksen liitteenä oli kuva siitä, minkä olit tehnyt käsin. Siinä näkyy peukalo. #id:lrrzcp
Neljästä maanantaista olet ollut paikalla kolmena. Marraskuu on vielä edessä. #id:l5iucp
{
- recalls("lettersOpened", "standing"):
    Vastauksen luit eteisessä seisten. Ensimmäinen rivi riitti. #id:lmrkeh
- recalls("lettersOpened", "together"):
    Vastauksen ikkunan repi Jorma. Hän pani sen lompakkoon. #id:ls7lrq
- recalls("lettersOpened", "later"):
    Vastaus sai odottaa aamuun. Aamulla siinä luki sama. #id:l70kqc
}
Sunnuntain puhelussa olivat renkaat, tuuli ja kolmantena työkalut. # sound: phone #id:lsgz5m
Kari (phone): Onks sulla kunnon sivuleikkurit? #id:l7uvj2
Elias (phone): Koulun. #id:lwn541
Kari (phone): Mä pistän omat postiin. Ei ne täällä mitään tee. #id:lddo6x
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:lidm3n
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lnyb8z
}
{
- recalls("chair", "rocking"):
    Työsalissa on jakkara jokaiselle, kaikki suorassa. Kotona yksi yhä keinuu. #id:lhcrjr
- recalls("chair", "given"):
    Työsalissa on jakkara jokaiselle. Kesäkuussa annoit omasi pois. #id:l6nwy4
- recalls("chair", "left"):
    Työsalissa on jakkara jokaiselle. Hermannin ovella on yksi yli. #id:lqcj1b
- else:
    Työsalissa on jakkara jokaiselle. Lasket ne silti, ja luku täsmää. #id:ly26pj
}
{
- recalls("pocketMacaroni", true):
    Kaappiin menevät haalari, reppu ja taskusta makarooni. #id:l06aaq
}
Kaapin avain on pienin, jonka olet saanut. Se käy heti. #id:li6n2z
-> DONE

== ending_degree
# place: stairwell
# fortnights: 16
# comes: ending
# protagonist: elias
# who: kari
# about: Avoin väylä tutkintoon. Isä istuu rapussa ja on kuin ei kuuntelisi.
# invite: Tuntematon numero, rapussa.
# summary: Hissi oli rikki, ja isä lepäsi rapussa. Tuntematon numero soitti, ja vastasit.
# prompt: Miksi Kari esittää, ettei kuuntele?
Sunnuntai, kello kaksitoista. Hissi on taas rikki, ja alaovi on kiilattu auki kivellä. Isällä on mukana kahvipaketti ja jakoavain, kaiken varalta. # light: day # time: day # enter: kari stairs #id:lwvoph
{
- recalls("chair", "rocking"):
    Keinuva tuoli on viidennen tasanteella, lepääjiä varten. Isä istuu siinä ja keinuu, ei tahallaan. #id:lxx5uu
- recalls("chair", "given"):
    Tuolisi annoit kesäkuussa pois, joten isä lepää portaalla, mainoslehti alla. #id:liyplf
- recalls("chair", "left"):
    Tuolisi jäi Hermannin ovelle, joten isä lepää portaalla. Hän sanoo sitä kovaksi mutta suoraksi. #id:lk2rlj
- else:
    Tasanteella on tuoli, josta kukaan ei ole tehnyt ilmoitusta. Isä lepää siinä. #id:lkcjlt
}
Sunnuntain puhelua ei tarvita. Renkaat käytiin läpi toisessa kerroksessa ja tuuli neljännessä. Siellä levättiin ensimmäisen kerran. Jäljellä on kolmas asia. #id:lshhf2
Kari (tired): Mikä se nyt on, se avoin? #id:lb70v2
Elias: Ensin kursseja. Sit pääsee sisään, jos pääsee. #id:ldhiq3
Kari (neutral): Eli rappusia. #id:l09gz3
{
- recalls("lastWords", "missing"):
    Kari (shy): Ja siihen, mitä sä sanoit. Niin mullakin. #id:lmu7qb
- recalls("lastWords", "talked"):
    Kari (shy): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lu8v0s
}
Hakemuksen kirjoitit omin sanoin. Niitä oli vähemmän kuin pyydettiin. #id:lm0w8o
Kurssimaksu lähti tililtä ennen ensimmäistä kirjaa. Kirja on kirjaston, ja sen reunassa on jonkun toisen kysymysmerkkejä. #id:l30hb8
Ryhmässä on kahdeksankymmentä nimeä. Muut kirjoittavat nopista eivätkä tarkoita noppia. Et ole vielä esittäytynyt. #id:l7gt65
{
- recalls("lettersOpened", "standing"):
    Vastauksen luit eteisessä seisten. Ensimmäinen rivi riitti. #id:lvlx8g
- recalls("lettersOpened", "together"):
    Vastauksen ikkunan repi Jorma. Hän luki loputkin, ääneen. #id:lemo7f
- recalls("lettersOpened", "later"):
    Vastaus sai odottaa aamuun. Aamulla siinä luki sama. #id:lv0aqp
}
{
- recalls("pocketMacaroni", true):
    Haet taskusta puhelinta. Ensin tulee makarooni. #id:lq6q08
}
[puhelin soi] # sound: phone #id:l8e79m
Isä kääntyy lukemaan hissin lappua. Siinä on yksi sana. Hän lukee sitä pitkään. #id:lza8d0
Tuntematon numero soittaa. Vastaat ja sanot nimesi ensin. #id:lx4wn2
-> DONE

== ending_own
# place: home
# fortnights: 16
# comes: ending
# protagonist: elias
# who: kasper ulla kari
# about: Oma pieni tulo. Illat menevät sääntöihin.
# invite: Ensimmäinen lasku, paperilla.
# summary: Kirjoitit ensimmäisen laskun ja panit sen ikkunakuoreen. Lähettäjä olit sinä.
# prompt: Milloin pieni tulo on Eliakselle vaivansa arvoinen?
Laskun pitää olla paperilla. Tilaajan kirjanpidon hoitaa appi, ja appi haluaa jotain, mihin lyödä reikiä. # light: day # time: evening #id:ly6c9r
Rivejä on kolme. Kirjoitat ne tikkukirjaimin, niin kuin laatikoihin. Ensimmäisessä versiossa oli väärä kuukausi ja toisessa väärä nimi. Keikka kesti illan, lasku kolme. #id:lhqzy9
Illat menevät sääntöihin. Lasku ilmoitetaan, ja kun kuukausi on laskettu, jää vähän. Laskelma on vihossa, joka rivi näkyvissä. Vastaus, että näin saa tehdä, on kirjallisena sen välissä. #id:l7aza2
{
- seen_by("kasper"):
    Kasper nojaa oveen. # enter: kasper door #id:lzsbx3
    Kasper (shy): Asså lähetä mulleki lasku. Siitä illasta. Mä maksan, mä kirjotin sen listaan. #id:lz8mbh
- else:
    Ulla käy ovella. Hän haistaa paperin kaukaa. # enter: ulla door #id:ll7a4s
    Ulla (neutral): Kuitti säilytetään. Minulla on kaikki, myös ne, joita ei pyydetty. #id:lzi1iz
}
Toinen tilaaja on kysynyt hintaa. Hän miettii yhä. #id:lxsyaj
Ikkunakuoria on kaapissa nippu. Kaikki paitsi yksi ovat tulleet tänne päin. #id:lewce6
Sunnuntaina isä kysyi renkaista, tuulesta ja kolmanneksi rahasta. # sound: phone #id:li9lg6
Kari (phone): Millon ne maksaa? #id:l8ynhn
Elias (phone): Kahen viikon päästä. #id:ljnspl
Kari (phone): Niin meilläkin sanottiin. #id:ljqekn
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:lyagng
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lqmqv4
}
{
- recalls("chair", "rocking"):
    Kirjoitat seisten. Keinuva tuoli tekee ykkösistä seiskoja. #id:l5vl8t
- recalls("chair", "given"):
    Kirjoitat vanhalla tuolilla. Uuden annoit pois, eikä siitä laskuteta. #id:lwoyv8
- recalls("chair", "left"):
    Kirjoitat vanhalla tuolilla. Hermannin ovella istutaan ilmaiseksi. #id:lrbdcb
- else:
    Tuoli on sama kuin marraskuussa. Sen edessä on nyt pöytää. #id:l23myl
}
{
- recalls("pocketMacaroni", true):
    Etsit taskusta postimerkkiä. Makarooni ei käy. #id:lh6v50
}
Taitat laskun niin, että osoite osuu ikkunaan. Nyt lähettäjä olet sinä. #id:lagbm1
-> DONE

== ending_workshop
# place: workshop
# fortnights: 16
# comes: ending
# protagonist: elias
# who: arto kari
# about: Työpaja. Paikka vapautui tuurilla, vene on kesken.
# invite: Hiomapaperi ja puolikas vene.
# summary: Hioit pajalla tuolinjalkaa puolikkaan veneen vieressä. Paikka oli vapautunut sattumalta.
# prompt: Mitä Elias voi tehdä pajalla, mitä kotona ei?
Pajalla on puolikas vene. Se on ollut puolikas yksitoista vuotta, eikä kukaan enää kysy, kumpi puoli. Haisee liimalta ja paahtoleivältä. # light: day # time: morning #id:l9cxvn
~ ledger("luck")
Paikka vapautui kesäkuussa, kun joku muutti Kouvolaan. Et tehnyt sen eteen mitään. Syytä Kouvolaan ei tiedetä. #id:lvmven
Olit ajatellut jotain, jolla olisi isompi nimi. Ovessa lukee PAJA, ja yksi kirjain roikkuu. #id:lfg8mv
Arto seisoo ovella, kynä kummankin korvan takana. Hän laskee kymmeneen ennen kuin neuvoo. Seitsemän kohdalla huomaat itse. # enter: arto door #id:lomnmd
Arto (neutral): Kaheksan. Mä olin jo kaheksassa. #id:lhkqzd
Kesken saa lopettaa, kunhan sanoo. Olet sanonut kerran. Aamulla työ oli puristimessa samasta kohdasta. #id:ls3qkh
Viereisessä penkissä hiotaan airoa. Toista airoa ei ole aloitettu. #id:lu5509
{
- recalls("chair", "rocking"):
    Tuoli on se, joka keinui Työhuoneella ja koko ratikkamatkan. Kannoit sen tänne itse. #id:l98ld6
- recalls("chair", "given"):
    Tuolin toi se, jolle annoit sen pysäkillä. Se oli alkanut keinua vasta hänellä. #id:lqd4rn
- recalls("chair", "left"):
    Tuoli on Hermannin ovelta. Istuimessa on yhä lämpimän kupin jälki. #id:lczr5y
- else:
    Tuoli on pajan omia. Istuimen alla on lukenut jotain, ja se on pyyhitty pois. #id:labtoh
}
Sunnuntaina renkaat ja tuuli, kolmantena puulaji. # sound: phone #id:li81bi
Kari (phone): Mitä puuta se on? #id:lkoa08
Elias (phone): Koivua. #id:lhm873
Kari (phone): No sit siinä on hiomista. #id:l5o09u
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:loli1a
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:levc94
}
{
- recalls("pocketMacaroni", true):
    Purun seassa on makarooni. Se tuli taskusta, ei veneestä. #id:lj7rp7
}
Hiot tuolinjalkaa ja kokeilet. Tuoli keinuu yhä, mutta nyt tiedät miksi. #id:lhqk8c
-> DONE

== ending_rehabilitation
# place: home
# fortnights: 16
# comes: ending
# protagonist: elias
# who: mira kari
# about: Kuntoutus ensin. Suunnitelmassa on yksi tyhjä päivä.
# invite: Seinäkalenteri, merkinnät musteella.
# summary: Suunnitelma oli kalenterissa, musteella. Mira toi rappuun kaksi kahvia.
# prompt: Kumpi Eliaksen on helpompi sanoa sille, joka kirjoittaa: hyvä päivä vai huono?
Seinällä on kalenteri, ja merkinnät on tehty musteella. Lyijykynäkin oli tarjolla. Kuvassa on majakka, koska se oli ilmainen. # light: day # time: morning #id:l3za8z
Ensin viikko tuli liian täyteen, ja siitä otettiin pois yhdessä. Maanantaina puhutaan, torstaina kävellään. Huonolle päivälle on oma merkki, ja sekin mahtuu ruutuun. #id:lpkqfc
Sitä ennen kaikki piti sanoa ihmiselle, joka kirjoittaa. Hän kirjoitti hitaasti, ja sanat näyttivät paperilla isommilta kuin suussa. #id:l9nqy5
Syksyllä on tarkistus. Silloin saman kalenterin lukee joku muu. #id:lkpdjw
Kutsuit Miran ovelle asti. Hän istuu viidennen ja kuudennen välissä, kaksi kahvia sylissä. # place: stairwell # light: day # time: morning # enter: mira stairs #id:lm8sik
{
- recalls("sockFeet", true):
    Mira (happy): Kengät. Marraskuussa sulla oli sukat, ja ne oli märät. #id:ldx18k
- recalls("miraDot", true):
    Mira (warm): Mä vaihoin puhelimen. Sun piste siirty mukana. #id:lzebab
- else:
    Mira (shy): Toinen on sun. Jos et ota, mä juon molemmat. #id:lxhlz7
}
Juotte ne portaalla. Alhaalla joku tamppaa mattoa, ja rapun valo sammuu kahdesti. #id:ldlpcg
Sunnuntaina isällä oli renkaiden ja tuulen jälkeen kolmas asia. # place: home # light: day # time: day # sound: phone #id:lvtnqu
Kari (phone): Mitä sä keskiviikkona teet? #id:lwksbc
Elias (phone): En mitään. #id:lrrld9
{
- recalls("dadSpoken", "asked") or recalls("dadSpoken", "first"):
    Kari (phone): Mä oon harjotellu sitä yli vuoden. #id:lhc66a
- else:
    Kari (phone): Jaa. Koko päivän? #id:ls6e8v
}
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:l89cgw
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:l1ibn2
}
{
- recalls("chair", "rocking"):
    Keinuva tuoli on kalenterin alla. Siltä ylettyy kirjoittamaan, jos ehtii. #id:lof9ba
- recalls("chair", "given"):
    Kesäkuussa annoit tuolisi pois. Kalenterin alla on vanha. #id:lb1iyg
- recalls("chair", "left"):
    Torstain kävely kulkee Hermannin kautta. Tuolisi on siellä yhä, ja siinä istutaan. #id:l3a2n8
- else:
    Kalenterin alla on tuoli. Siltä on otettu takki pois. #id:laev8h
}
{
- recalls("pocketMacaroni", true):
    Kynän mukana taskusta tuli makarooni. Siitä ei tehty merkintää. #id:l46v2j
}
Keskiviikon kohdalla lukee: ei mitään. Se kuuluu suunnitelmaan. #id:lhr2f4
-> DONE

== ending_peer
# place: library
# fortnights: 16
# comes: ending
# protagonist: elias
# who: veikko librarian kari
# about: Vertaisohjaaja. Nyt sinä olet se, joka katsoo ovea.
# invite: Kirjaston nurkka, termospullo lainassa.
# summary: Avasit keskiviikkona kirjaston nurkan. Veikko tuli, ja joku muukin.
# prompt: Mistä Elias tietää, milloin huoli on hänen ja milloin jonkun muun?
Keskiviikko, kirjaston nurkka. Termospullossa on viivakoodi, ja laina-aika on neljä viikkoa. Kuppeja on yhdeksän, kaikki eri paria. # light: day # time: morning # enter: librarian desk #id:lix74j
Librarian (neutral): Sen voi uusia, jos kukaan ei varaa. #id:lqhflb
{
- recalls("doorSign10or13", true):
    Avain on kaulassa, vaikka nurkkaa ei saa lukkoon. Pöydällä on lappu Hermannista: 10 tai 13. #id:lmjylm
- else:
    Avain on kaulassa, vaikka nurkkaa ei saa lukkoon. Kukaan ei ole pyytänyt sitä takaisin. #id:ljyxdx
}
Kymmenen yli kymmenen sinä olet se, joka katsoo käytävälle. Palkkaa ei ole. Sitä on kysytty kirjallisesti. Pöytä on luvattu tammikuuhun asti. #id:lh6ahw
Hermannin seinästä otettiin mukaan ensimmäinen rivi: täällä ei kysytä, mitä sä teet. Illalla mietit niitä, jotka eivät tulleet. Se on uusi tapa valvoa. #id:lhrg5e
Veikko tulee ja katsoo termospulloa joka puolelta. # enter: veikko door #id:lyc8eg
Veikko (happy): Siis toimii. #id:lj6nbv
{
- recalls("stranger", "macaroni"):
    Se, joka talvella tuli märkänä, panee pöydälle makaroonin. Se on kulkenut taskussa lumesta asti. #id:l8m562
- recalls("stranger", "kettle"):
    Se, joka talvella tuli märkänä, seisoo pullon vieressä ja näyttää seuraavalle korkin. #id:lw3sdx
- recalls("stranger", "rest"):
    Se, joka talvella tuli märkänä, nukkuu istualtaan, lapanen polvella. Istualtaan täällä saa. #id:l9i2qe
- else:
    Perässä tulee joku, joka on menossa muualle. Hän istuu hetkeksi. #id:lobe9d
}
Sunnuntaina isä kysyi renkaista, tuulesta ja sitten kaulasta. # sound: phone #id:li9ope
Kari (phone): Onks siinä vielä se avain? #id:lacnbr
Elias (phone): On. #id:lg2pbt
Kari (phone): Älä hukkaa. #id:lxn0hs
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:l8x607
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lbtj0v
}
{
- recalls("chair", "rocking"):
    Keinuva tuoli kulkee keskiviikkoisin ratikassa edestakaisin. Abdi ei enää kysy siitä. #id:luisfr
- recalls("chair", "given"):
    Tuoli, jonka annoit pois, tuodaan tänne joka viikko ja viedään. #id:lrl4eg
- recalls("chair", "left"):
    Tuoli haettiin Hermannin ovelta tänne. Kupin jälki tuli mukana. #id:ltzuqr
- else:
    Kirjaston tuolit ovat kaikki samaa paria. Siihen totutellaan. #id:lqzfa0
}
{
- recalls("pocketMacaroni", true):
    Taskustasi putoaa kuppiin makarooni. Kuppi on tyhjä, joten se kilahtaa. #id:lrcw3h
}
Ovella kysytään, onko solarium auki. Sanot, että on. #id:l9uuoj
-> DONE

== ending_week
# place: home
# fortnights: 16
# comes: ending
# protagonist: elias
# who: ulla jorma samira deliverer neighbour kari kela
# about: Tasaisempi viikko ja ihmisiä. Sukulaisten mielestä mitään ei tullut.
# invite: Tiistai, pöytä ja neljä tuolia.
# summary: Tiistaisin hissistä tuli tuoleja ja niiden kantajia. Mitään muuta ei tapahtunut.
# prompt: Mitä Elias voisi vastata serkulle, joka kysyy, mitä hänestä tuli?
Tiistaisin hissi pysähtyy kuudenteen, ja siitä työntyy ensin tuoli, sitten kantaja. Istumapaikkoja on täällä vähän, joten säännöksi tuli: oma mukaan. Hississä on uusi lappu: TUOLEJA KAKSI KERRALLAAN. Pöytä on ovi kahden kaapelilaatikon päällä. # light: day # time: evening #id:ltlx5t
{
- bond_of("jorma") > 0:
    Jorma (happy): Kahvi on kuumaa ja mä oon vapaa. Kumpikin toistaseks. # enter: jorma door #id:l105x1
- else:
    Neighbour (neutral): Kolmannesta. Mä en jää. Mä vaan istun. #id:lr9v33
}
Ulla (neutral): Pianojakkara, kolme metriä. Hissiä en käyttänyt. # enter: ulla window #id:l2kxv7
{
- bond_of("samira") > 0:
    Samira (focused): Älä sekota sitä. Kato sitä. # enter: samira desk #id:lb38a3
- else:
    Deliverer (tired): Mulla alkaa vuoro kolmelta. Yks kuppi. #id:l9drqj
}
"Mitä susta nyt sitten tuli", kysyi serkku juhannuksena. Sanoit, että tiistaisin sinulla on menoa. Hän odotti jatkoa. #id:lfvqxe
Kymmeneltä kaikki nousevat yhtä aikaa, koska Ulla nousee. Kukaan ei ole vielä kysynyt, mikä tämä on. #id:lce6bf
Paperilla kaikki on auki. Kuorilla on kaapelilaatikossa oma lokero, jossa lukee tikkukirjaimin KESKEN. #id:lx6yph
{
- applications() == 0:
    ~ ledger("rule")
    Kela (letter): Et ole kehotuksesta huolimatta hakenut koulutukseen. Toimeentulotukesi perusosaa alennetaan. Määrä ja kesto ovat liitteessä. #id:l0324w
}
Sunnuntain puhelu on pidentynyt. Renkaat, tuuli, ja sitten: # sound: phone #id:lnz8pg
Kari (phone): Ketä siellä tiistaina kävi? #id:lavunz
Luettelet. Isä toistaa nimet kuin kirjoittaisi ne ylös. #id:li4wq0
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:lba7ea
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:l2uygm
}
{
- recalls("chair", "rocking"):
    Sinä istut keinuvassa. Muut ovat kokeilleet, ja kahvia on mennyt lattialle. #id:lzbjqb
- recalls("chair", "given"):
    Yksi tuoleista oli ennen sinun. Sen kantaja tulee aina viisi minuuttia etuajassa. #id:l6w4e3
- recalls("chair", "left"):
    Hermannin oven tuoli on yhä siellä. Ratikasta näkee, että istuja vaihtuu. #id:lnpv3d
- else:
    Sinun tuolisi on ainoa, jota kukaan ei kanna. Se on silti yleensä varattu. #id:lh8q6i
}
{
- recalls("pocketMacaroni", true):
    Takista löytyy makarooni. Täällä ei pidetä tilastoa. #id:lqbl62
}
On tiistai. Mitään ei tapahdu, ja silti tulee neljä ihmistä. #id:loudnm
-> DONE

== ending_open
# place: home
# fortnights: 16
# comes: ending
# protagonist: elias
# who: ulla kari kela
# about: Ei se surullinen eikä salaa paras. Rapussa on tuoli, josta kukaan ei ole ilmoittanut.
# invite: Kello kaksi yöllä, takalukko.
# summary: Yöllä rapussa oli tuoli, ja seinän takana piano meni eteenpäin. Käänsit takalukon auki.
# prompt: Mitä Elias kuuntelee ovensa takana?
Kello on kaksi yöllä, ja huone näkyy ilman lamppua. Eteisen lattialla on kuoria, yksi vähemmän kuin viikko sitten. Pihan ikkunoista ei näe, kuka valvoo. # light: day # time: morning #id:l8aizl
Rapussa on tuoli keskellä poistumistietä. Näit sen, kun veit roskat. Käänsit sen nurin. #id:l2hs45
{
- visits("workroom") > 0:
    Istuimen alla lukee lyijykynällä: odotettu. Jorma painaa kynää aina liian lujaa. #id:lyjdhd
- else:
    Istuimen alla lukee lyijykynällä, kaikki pienellä: ei oo kiire. Ovikelloa ei ole soitettu. #id:l8i9er
}
Ulla ilmoittaa sellaisista huoltoon samana päivänä. Tästä hän ei ole ilmoittanut. #id:luvtz9
{
- recalls("chair", "rocking"):
    Oma tuolisi keinuu ikkunan alla aina, kun alaovi paukahtaa. Vika on lattiassa tai tuolissa. Asia on kesken. #id:lddihd
- recalls("chair", "given"):
    Oman tuolisi annoit pysäkillä pois. Siinä istuu nyt joku, jonka nimeä et kysynyt. #id:lma5rt
- recalls("chair", "left"):
    Oma tuolisi jäi Hermannin ovelle. Seuraavana aamuna siinä oli kupin jälki, vielä lämmin. #id:lojp97
- else:
    Sisällä on tuoli, ja tuolilla on takki. Takki on ollut siinä vapusta asti. #id:lwnywt
}
{
- applications() == 0:
    ~ ledger("rule")
    Kela (letter): Et ole kehotuksesta huolimatta hakenut koulutukseen. Toimeentulotukesi perusosaa alennetaan. Määrä ja kesto ovat liitteessä. #id:lh0xcs
}
Kahdeksan kuukautta on yksi vihko. Suuri osa riveistä on muiden sääntöjä. #id:lgxt5u
Sunnuntaina isä kysyi renkaista, sitten tuulesta. Kolmatta asiaa kumpikaan ei keksinyt, eikä kumpikaan sulkenut. Se kesti neljä minuuttia. # sound: phone #id:lutdup
{
- recalls("lastWords", "missing"):
    Kari (phone): Siihen, mitä sä sanoit. Niin täälläkin. #id:l3fuxy
- recalls("lastWords", "talked"):
    Kari (phone): Siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lnypbe
}
{
- recalls("pocketMacaroni", true):
    Taskussa on makarooni. Se ei ole vanhentunut. #id:lfltxm
}
[piano soi seinän takana] # sound: piano #id:l7oed4
Tahti kaksikymmentäneljä menee ohi. Sitten kahdeskymmenesviides, ja siinä on virhe. #id:lz77gq
Ovisilmästä näkyy tuolin selkänoja. Et avaa vielä. #id:lgcwai
Käännät takalukon auki. #id:lpjulj
Ovi on kiinni. Takalukossa se ei ole. #id:l9fapa
-> DONE

== ending_turn
# place: stairwell
# fortnights: 16
# comes: ending
# protagonist: elias
# who: onni ulla kari
# about: Pois palvelimelta. Luottamus ei palaa kaikilta, ja yksi tili on auki.
# invite: Penkki kello kahdeksan, leipälaatikko.
# summary: Puhelimet olivat yön Ullan leipälaatikossa. Kahdeksalta Onni kirjoitti pienellä.
# prompt: Mitä Elias menetti, kun hän lähti palvelimelta?
Yöksi puhelin menee Ullan leipälaatikkoon, hänen puhelimensa viereen. Kahdeksalta sen saa takaisin. Ensimmäisenä yönä soitit ovikelloa kahdesti, ja kahdesti hän avasi ja sanoi ei. # light: day # time: morning # enter: ulla neighbour #id:l2fze2
Ulla (neutral): Kumpikaan ei soinut. Pullaa on syöty, mutta se olin minä. #id:loxsf7
Ulkona on penkki, jonka selkä on vielä märkä. Istut siihen, ruutu mustana. # place: street # light: day # time: morning #id:lntq8k
{
- recalls("proThursday", "own"):
    Torstaisin puhut ihmiselle, jonka työ se on. Hän ei muista hammaslääkäriäsi. Hän kysyy. #id:l7kzfv
- else:
    Torstaisin Onnilla on Lahdessa ihminen, jonka työ se on. Sinun ei tarvitse olla se. #id:lcnwym
}
Palvelimella nimesi oli listan kärjessä, ja kolmelta joku sanoi hyvää iltaa. Nyt kolmelta on hiljaista. #id:l0i4zg
{
- recalls("heart", true) or recalls("sent", true):
    Abdi nyökkää peilistä. Samira ei ole päättänyt, eikä häneltä kysytä. #id:lkbm8v
- else:
    Sieltä kirjoitettiin vielä kolmesti. Viestit olivat ystävällisiä, ja niissä oli pisteet. #id:ltcdph
}
{
- recalls("lastAccount", true):
    Onnilta on poistamatta yksi tili, se, jossa hänen nimensä on ylimpänä. #id:l68wvi
- else:
    Yksi tunnus on poistamatta. Salasana on lapulla, ja lappu on leipälaatikossa. #id:lwfa7c
}
Sunnuntaina isällä oli tuulen ja renkaiden jälkeen kolmas kysymys. # sound: phone #id:lnl86y
Kari (phone): Kuka se Onni on? #id:l4m0ec
Elias (phone): Kaveri. Lahdesta. #id:lt61wc
Kari (phone): Onks sillä renkaat alla? #id:lvcpbc
{
- recalls("lastWords", "missing"):
    Kari (phone): Ja siihen, mitä sä sanoit. Niin täälläkin. #id:le8wdd
- recalls("lastWords", "talked"):
    Kari (phone): Ja siihen, mitä sä sanoit. Oltais. Puhutaan nyt. #id:lcc2cr
}
{
- recalls("chair", "rocking"):
    Keinuva tuoli on ylhäällä. Penkki ei keinu, olet kokeillut. #id:ldet1b
- recalls("chair", "given"):
    Tuolisi annoit kesäkuussa pois. Penkille mahtuu kaksi, eikä sitä tarvitse kantaa. #id:lc0vyd
- recalls("chair", "left"):
    Tuolisi jäi Hermannin ovelle. Onni on merkinnyt sen karttaan penkiksi. #id:l33k4x
- else:
    Penkille mahtuu kaksi. Onni piirsi sen karttaan ennen kuin olit istunut siinä. #id:l56sy1
}
{
- recalls("pocketMacaroni", true):
    Puhelin menee taskuun. Siellä on jo makarooni. #id:l2jiea
}
[puhelin värähtää] # sound: phone #id:l02kzo
Onni kirjoittaa hyvää huomenta pienellä. Kello on kahdeksan. #id:lpo8ft
-> DONE
