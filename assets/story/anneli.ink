// Anneli, benefits officer. Rules from FACTS 2.1 and 2.2b; no sums. The registration is not hers to take: she walks along.
//
// Memory of STATE.md set here: registered (answered in mira_wall: then Mira phones about the interview instead).
// Memory of STATE.md set here: anneliSentence short | fear | unsaid (anneli_sentence_bank, answered in anneli_one_sentence),
// anneliDecision read | cut | thanked (anneli_one_sentence), registered also in register_desk.
// Own memory:
//   queueSlip  true   set in anneli_attachment ("Kysy, mikä riittää."), answered in first_macaroni (Jorma spots it) and anneli_sentence_bank
// Read only: dateKnown, registered and ownCall (set in mira_wall).

== anneli_attachment
# place: service-point
# fortnights: 1-3
# comes: visit
# protagonist: elias
# who: anneli
# about: Anneli haluaa saada jutun valmiiksi. Yksi paperi puuttuu.
# invite: Kuori on Kelasta. Kelalla on tiski, ja tiskillä ihminen.
# summary: Kelan tiskillä puuttui yksi liite. Sinut on nyt ilmoitettu työnhakijaksi.
# prompt: Mitä virkailija voi tehdä, kun sääntöä ei voi muuttaa?
# mildest: 2
Otat vuoronumeron, vaikka olet ainoa. Kone haluaa niin. # light: day # time: day # enter: anneli counter # sound: queue #id:lwi9bd
[jonotuskone rahisee] #id:lkk6ee
{
- recalls("dateKnown", true) and fortnight() == 1:
    Anneli (happy): Sä tulit ennen määräpäivää. Mulla ei oo sille ruutua. #id:l0k7wk
- else:
    Anneli (tired): Määräpäivä oli ja meni. Otetaan silti. #id:lk5nwv
}
Työnnät kuoret lasin ali sellaisina kuin ne ovat. Anneli viiltää auki pankin kuoren. Tiliotteet ovat olleet siellä koko ajan. #id:l0i8r6
Anneli (focused): Yks liite puuttuu, sähkölasku. Sanon sen nyt, ennen kuin kone sanoo sen kirjeellä. #id:lfed78
* [Etsi se puhelimesta nyt.] # way:TE # ledger:own #id:lcboar
    Akkua on neljä prosenttia. Lasku löytyy tarjousten alta, ja puhelin lähtee lasin ali kopiokoneeseen. #id:lm7djs
    Kopiossa on lasku ja sen päällä Onnin viesti: ootko hereillä #id:llell5
    Anneli (laugh): Tohon mä en ota kantaa. #id:l5i3qb
* [Kysy, mikä riittää.] # way:SE # ledger:rule #id:ljs1dp
    ~ remember("queueSlip", true)
    Anneli (talk): Selvä kuva. Ei tarvii olla kaunis. #id:lpbham
    Hän kirjoittaa vuoronumerolapun taakse: kaikki reunat näkyviin. Sanojen ympärille hän piirtää renkaan. #id:l35p2a
    Anneli (neutral): Kirjaan, että se on tulossa. Sekin on totta. #id:l45qz0
* [Hae se kotoa.] # way:PI # ledger:luck #id:lgapl8
    Metro on laiturilla mennessä. Metro on laiturilla tullessa. Kello on 15.55, ja neljältä suljetaan. Kaihdin on jo puolitangossa, ja raosta tulee käsi. # time: evening #id:ldxg1t
    Anneli (tired): Viidessä minuutissa ehtii vaikka mitä. Anna. #id:lrtjw2
- Anneli painaa enteriä ja lukee seuraavan rivin. #id:l1ivfs
{
- recalls("registered", true) and recalls("ownCall", true):
    Anneli (warm): Tässä lukee, että sä soitit ite. Sille ei oo ruutua, joten joku on pannu sen lisätietoihin. #id:lcj0o9
- recalls("registered", true):
    Anneli (warm): Työnhakijaks sut onkin jo ilmoitettu. Sit mulla ei oo sulle muuta ikävää. #id:lj1je1
- else:
    ~ remember("registered", true)
    Anneli (neutral): "Perusosaa on alennettu, koska et ole kehotuksesta huolimatta ilmoittautunut työnhakijaksi." Tää lause tulee järjestelmästä. #id:lq8qph
    Anneli (shy): Seuraava tulee multa. Ilmoittautuminen on kahden tiskin päässä. Mä kävelen mukaan. #id:lkktm4
    Hän tulee lasin takaa. Neuletyö jää tuoliin, lanka ei: se juoksee perässä kahden tiskin verran. # move: anneli queue #id:lbksvv
    Siellä ei kysytä pankkitunnuksia. Anneli kerii, sinä ilmoittaudut. #id:lmlagm
    Anneli (warm): Ens kuussa perusosa on taas kokonainen. #id:l1nq4l
}
-> DONE

== function anneli_attachment_may_come()
~ return fortnight() > 1 or recalls("dateKnown", true)

== anneli_sentence_bank
# place: service-point
# fortnights: 7-8
# comes: visit
# who: anneli
# about: Anneli on väsynyt omaan mallipohjaansa ja kysyy, miten sinä sen sanoisit.
# invite: Anneli on tiskillä, eikä jonossa ole ketään. Sen voi käydä katsomassa.
# summary: Anneli käänsi näytön ja kysyi, miten lauseen voisi sanoa. Hän kirjoitti vastauksen talteen.
# prompt: Miten hän huomaa, mikä kohta virallisessa kirjeessä pelottaa?
Jonossa ei ole ketään. Anneli ei kysy asiaa. Hän kääntää näytön, kunnes se koskettaa lasia. # light: day # time: day # enter: anneli counter # sound: queue #id:lpbozr
[jonotuskone rahisee tyhjälle] #id:l7akns
Kela (letter): Tuki myönnetään siltä osin kuin edellytykset käytettävissä olevien tietojen perusteella täyttyvät. #id:l40bk2
Anneli (tired): Yksitoista sanaa. Mä oon lähettäny ton tänään yheksän kertaa. #id:lmssy0
{
- recalls("queueSlip", true):
    Anneli (shy): Sulle mä kirjotin lapun taakse kolme sanaa, ja sä ymmärsit ne. Mä oon miettiny sitä. #id:lrjvkf
- else:
    Anneli (shy): Mulla on tiedosto lauseille. Siellä on ollu pitkään vaan mun omia. #id:l1jey2
}
Anneli (thinking): Miten sä sanoisit sen? #id:larunm
* [Sano se lyhyemmin.] # way:AA # ledger:own #id:luar66
    ~ bond("anneli", 1)
    ~ remember("anneliSentence", "short")
    Sanot: saat tuen, laskimme sen näistä papereista. #id:l42qz8
    Anneli (happy): Kuus. Ja niistä yks on saat. Mun pohjassa ei oo sitä sanaa ollenkaan. #id:lu5l9s
* [Kerro, mikä kohta pelotti.] # way:RI # ledger:own #id:lfujl3
    ~ bond("anneli", 1)
    ~ remember("anneliSentence", "fear")
    Panet sormen lasiin kahden sanan kohdalle: siltä osin. Siinä ei sanota, mikä osa jää pois. #id:lhpvz0
    Anneli (focused): Siltä osin. Mä oon luullu, et se on kohtelias. #id:l1k3he
    Kynä on kiinni ketjussa, ja ketju riittää juuri ruudulle asti. Hän alleviivaa näytön. #id:lrjwz4
* [Kysy, mitä hän ei saa kirjoittaa.] # way:SE # ledger:rule #id:lqri2p
    ~ bond("anneli", 1)
    ~ remember("anneliSentence", "unsaid")
    Anneli katsoo ensin taakseen. Siellä on kopiokone. #id:lrzct9
    Anneli (down): Et tää ei johdu susta. #id:lyyx1a
    Hän on kirjoittanut sen kerran. Järjestelmä ehdotti tilalle kolmea muuta lausetta. #id:lu80i8
- Hän tallentaa. Tiedoston nimi on Muuta, ja siinä on nyt yksi rivi lisää. Neuletyö on pöydän alla kasvanut kantapäähän asti. #id:l4v3es
Anneli (neutral): Ja sun oma asia? #id:lzwj6p
Sanot, ettei sinulla tänään ollut. Hän kirjaa senkin. #id:lzq5sh
-> DONE

== register_desk
# place: service-point
# fortnights: 5-12
# comes: visit
# protagonist: elias
# about: Ilmoittautuminen työnhakijaksi on kahden tiskin päässä. Lomake haluaisi pankkitunnukset, ihminen ei.
# invite: Ilmoittautumistiski on auki. Siellä ei tarvita pankkitunnuksia.
# summary: Ilmoittauduit työnhakijaksi tiskillä. Perusosa on ensi kuussa taas kokonainen.
# prompt: Mikä Eliasta on pidätellyt, jos asia on hoidettu muutamassa minuutissa?
Kahden tiskin päässä on luukku, jossa lukee ILMOITTAUTUMINEN. Kyltin alla on nuoli alaspäin, suoraan tuoliin. # light: day # time: day # sound: queue #id:lh7fj7
[jonotuskone rahisee] #id:ljidtf
Worker (neutral): Pankkitunnukset? #id:lzgxth
Elias: Lukossa. #id:l3zlg6
Worker (neutral): Henkkarit? #id:lia8v6
Elias: Taskussa. #id:lspurx
Worker (happy): Sit me ei tarvita pankkia. #id:lf9hx0
* [Anna henkilökortti.] # way:TE # ledger:own #id:lvmxcl
    Kuvassa olet viisi vuotta nuorempi ja menossa johonkin. Virkailija vertaa ja hyväksyy molemmat. #id:lkh0sc
* [Kysy ensin, mitä tästä seuraa.] # way:SE # ledger:rule #id:lusyhe
    Worker (talk): Sut kutsutaan haastatteluun. Sit jutellaan muutaman kuukauden välein. Ja perusosan alennus loppuu. Missä järjestyksessä sä haluut ne kuulla? #id:lcxpj8
    Elias: Tossa just. #id:lnsm08
* {seen_by("anneli")} [Pyydä Anneli kävelemään mukaan.] # way:KO # ledger:others #id:l75dm9
    ~ bond("anneli", 1)
    # enter: anneli queue
    Anneli (warm): Toi kortti siihen. Se on tän talon nopein ruutu. #id:ltmum2
    Hän seisoo vieressä neule kainalossa ja laskee silmukoita, ettei näyttäisi katsovan. #id:lu1zax
-
~ remember("registered", true)
Worker (neutral): Noin. Ens kuussa perusosa on taas kokonainen. #id:l0ghpf
Kuitissa on kellonaika. Siihen meni neljä minuuttia. #id:logove
-> DONE

== function register_desk_may_come()
~ return not recalls("registered", true)

== anneli_one_sentence
# place: home
# fortnights: 14-15
# comes: arrival
# who: anneli
# about: Päätöksessä on kolme lausetta. Kolmas ei ole kenenkään mallipohjasta.
# summary: Kelan päätöksessä oli kolme lausetta. Kolmas kuulosti tutulta.
# prompt: Mitä yksi ymmärrettävä lause muuttaa, jos päätös on muuten sama?
Päätös tuli. Luet sen ikkunan ääressä, koska siinä on yhä valoa. # light: day # time: evening # sound: paper #id:l6a8if
Kela (letter): Tukihakemuksesi on käsitelty. #id:lgxelz
Kela (letter): Päätös on voimassa kesäkuun loppuun. #id:lla270
{
- recalls("anneliSentence", "short"):
    Kela (letter): Saat tuen, laskimme sen näistä papereista. #id:lct17c
    Sana saat on alleviivattu. Järjestelmä ei alleviivaa. #id:l9ndb8
- recalls("anneliSentence", "fear"):
    Kela (letter): Yhtään osaa ei jäänyt pois. #id:l4of9t
    Etsit kahta sanaa, joiden kohdalla sormesi oli. Niitä ei ole. #id:lkl5yn
- else:
    Kela (letter): Päätös johtuu laskelmasta eikä sinusta. #id:lcmj1k
    Se on melkein se lause. Alkuun on pantu laskelma, ja sillä se meni läpi. #id:l9zr6p
}
* [Lue se kahdesti.] # way:RI # ledger:others #id:lfk1ib
    ~ energy(1)
    ~ remember("anneliDecision", "read")
    Toisella kerralla luet ääneen. Lause on niin lyhyt, ettei ääni ehdi muuttua. #id:lczm1s
* [Leikkaa se irti.] # way:TE # ledger:own #id:le2ose
    ~ remember("anneliDecision", "cut")
    Sakset löytyvät teipin alta. Rivi on sormen levyinen. Päätöksen keskelle jää ikkuna. #id:lb9wxl
* [Vie kiitos tiskille.] # way:AA # ledger:own #id:lnrddf
    ~ bond("anneli", 1)
    ~ remember("anneliDecision", "thanked")
    # place: service-point
    # time: day
    # enter: anneli counter
    Otat vuoronumeron. Sanot kiitos. Siihen menee minuutti, koska kumpikaan ei tiedä, mihin katsoa. #id:lyf49p
    Anneli (shy): Kiitokselle ei oo ruutua. #id:lz372f
    Hän neuloo koko seuraavan kerroksen väärin ja antaa sen olla. #id:lpysvf
-
-> DONE

== function anneli_one_sentence_may_come()
~ return done("anneli-sentence-bank")
