// Lahti: a room of tape, a no in points, three hundred metres, a key. Sanna, who wrote the application in eleven nights.
//
// Memory of STATE.md set here:
//   lahtiSeat  sat | door | bin          lahti_taped_floor          answered in lahti_points
//   lahtiNo    reasons | tape | coffee   lahti_points               answered in lahti_three_hundred_metres, lahti_key_returned
//   lahtiLink  onni | sanna | none       lahti_three_hundred_metres answered in lahti_key_returned
//   keyReturn  along | tape              lahti_key_returned
// The player speaks in the narration only: these scenes are everyone's.

== lahti_taped_floor
# place: lahti
# fortnights: 6-7
# comes: visit
# who: sanna
# about: Sanna on teipannut huoneen lattiaan ja tarvitsee jonkun, joka kävelee siinä.
# invite: Leilan tuttu on teipannut Lahdessa lattiaan kokonaisen huoneen.
# summary: Sanna oli teipannut Lahdessa hallin lattiaan huoneen. Kävelit sen läpi.
# prompt: Miksi Sanna sisustaa huonetta, johon ei ole vielä rahaa?
# mildest: 1
Hallissa haisee tuore maali, ja siinä kaikki. Otat kolme askelta. # light: day # time: day # enter: sanna right #id:lqz3kd
Sanna (talk): Varo, sä seisot tiskipöydän päällä. #id:llhazf
Lattiassa on maalarinteippiä, suorakaiteita ja sanoja: PÖYTÄ, SOHVA, OVI. Väistät tiskipöytää ja astut sohvalle. #id:liaz35
Sanna (neutral): Hakemus on sisällä. Mulla on yksitoista yötä laskuttamatta. #id:l3d7ge
Avaimet roikkuvat hänen sormestaan. Vuokraisäntä antoi ne liian aikaisin, eikä kumpikaan ole ottanut sitä puheeksi. #id:llqzbp
Sanna (talk): Mä oon kävelly tän yksin sata kertaa. Mee sä. Mihin sä istuisit? #id:li5ytq
* [Istu teipatulle tuolille.] # way:RI # ledger:others #id:lhkjmt
    ~ bond("sanna", 1)
    ~ people(1)
    ~ remember("lahtiSeat", "sat")
    Betoni tuntuu kylmältä housujen läpi. Selkänojaa ei ole teipattu. #id:lxjwjg
    Sanna istuu vastapäätä omalle tuolilleen ja vetää jalkansa viivan sisäpuolelle. # move: sanna middle # face: sanna warm #id:l5ry1n
    Sanna (warm): Tästä näkee ovelle. Sitä mä en tienny. #id:lzlh7p
* [Siirrä ovea metrillä.] # way:TE # ledger:own #id:lgnqsj
    ~ bond("sanna", 1)
    ~ remember("lahtiSeat", "door")
    Näytät kädellä, mihin ovi aukeaa: päin tiskipöytää. Sanna on jo polvillaan. #id:lvtmbs
    [teippi repeää irti lattiasta] #id:lw9cgr
    Sanna (laugh): Yksitoista yötä mä oon avannu sen päin tiskejä. #id:lhxcg1
* [Kysy, entä jos vastaus on ei.] # way:SE # ledger:own #id:lp1rbj
    ~ bond("sanna", 1)
    ~ remember("lahtiSeat", "bin")
    Sanna kiertää ranteestaan neljä pätkää. Nurkkaan tulee neliö, ja neliöön hän kirjoittaa: ROSKIS. #id:lcz3bv
    Sanna (focused): No niin. Sit sekin on piirretty. #id:lbi2du
-
{
- recalls("lahtiSeat", "door"):
    Lähdet uudesta ovesta. Asemalle on nyt metri vähemmän. #id:l2hvkz
- else:
    Lähtiessä kierrätte sohvan, kumpikin omalta puoleltaan. #id:l4rj2x
}
-> DONE

== lahti_points
# place: lahti
# fortnights: 10-11
# comes: visit
# who: sanna
# about: Hylkäys tulee pisteinä, tarpeesta täydet. Sanna lukee ne teipatuille tuoleille.
# invite: Sanna on saanut Lahdessa vastauksen.
# summary: Lahden hakemus hylättiin. Sanna luki pisteet teipatuille tuoleille.
# prompt: Mitä pisteet kertovat Sannalle, ja mitä ne jättävät kertomatta?
# mildest: 2
Aurinko tulee halliin matalalta, ja teipit hehkuvat. Sanna seisoo pöydän päässä, siis teipatun, yksi paperi kädessä. # light: day # time: day # enter: sanna middle #id:l2afnm
{
- recalls("lahtiSeat", "sat"):
    Hän odottaa, että istut. Istut samaan tuoliin kuin viimeksi. #id:lukk2n
- recalls("lahtiSeat", "door"):
    Tulet sisään siitä ovesta, jonka siirsit. Hän nyökkää sille. #id:lvfcmt
- else:
    Kuori on jo siinä neliössä, jossa lukee ROSKIS, ikkuna ylöspäin. #id:lwi1sp
}
Sanna (tired): Ei tullu perusteluja. Tuli pisteet. #id:lrpmur
Hän lukee ne tuoleille yksi kerrallaan, kuin nimenhuudon. #id:lbycdv
Sanna (focused): Tarve: viis viidestä. Täydet. Kohderyhmä: viis. Kulut: neljä. Jatkuvuus: yks. #id:l8skpm
Kukaan tuoleista ei ilmoittaudu. #id:ly6v8z
Sanna (down): Jatkuvuus. Miten ne sen näki, ku mä en oo päässy ees alottaa? #id:ldwc7p
* [Pyydä perustelut kirjallisina.] # way:SE # ledger:rule #id:l4lngc
    ~ bond("sanna", 1)
    ~ remember("lahtiNo", "reasons")
    ~ card("perustelut")
    Kirjoitatte pyynnön lattialla, paperi tiskipöydän päällä. Neljä riviä, yksi niistä kohteliaampi kuin olisi pakko. #id:lmzf97
    Vastausta saa odottaa kaksi kuukautta. Siinä on yksi kappale: kaksi lausetta pahoittelua ja kolmas, jolla voi tehdä jotain. #id:lten9r
* [Kysy, revitäänkö teipit.] # way:RI # ledger:others #id:l3u7ge
    ~ bond("sanna", 1)
    ~ energy(1)
    ~ remember("lahtiNo", "tape")
    Sanna (thinking): Kaikki paitsi yks. #id:l9clxo
    Ryömitte vierekkäin. Teippi repeää pitkinä suikaleina. Niistä tulee pallo, joka on lopulta jalkapallon kokoinen. # sound: paper #id:lbt2h7
    {
    - recalls("lahtiSeat", "sat"):
        Jäljelle jää se tuoli, jolla istuit. Sen hän kiertää joka kerta. #id:lo2oxu
    - else:
        Jäljelle jää tuoli, josta näkee ovelle. #id:lvqj5x
    }
* [Keitä kahvit lattialle.] # way:KO # ledger:own #id:l81z99
    ~ bond("sanna", 1)
    ~ remember("lahtiNo", "coffee")
    Vedenkeitin on laatikossaan, kuitti teipattuna kylkeen. Sanna katsoo kuittia. Sitten hän repäisee laatikon auki. # sound: kettle #id:lapm57
    [vesi alkaa kiehua] #id:lm3y8j
    Naapuriverstaan mies tulee kahvin hajun perässä ovelle ja kysyy, mikä tämä on. #id:lepuas
    Sanna (shy): Keskiviikko. #id:lsbyy1
- Avaimet roikkuvat yhä hänen sormestaan. #id:lau9k4
-> DONE

== function lahti_points_may_come()
~ return done("lahti-taped-floor")

== lahti_three_hundred_metres
# place: home
# fortnights: 12-13
# comes: arrival
# who: onni sanna
# stop
# about: Onnin kartalla tarvittu huone on kolmensadan metrin päässä, ja se hylättiin. Kenen tieto se on?
# summary: Onnin kartalla Sannan halli oli kolmensadan metrin päässä. Mietit, kenelle sen voi kertoa.
# prompt: Kenen tieto on se, että Onni asui kolmensadan metrin päässä?
# mildest: 3
Onni on lähettänyt uuden kartan. Siinä on kirjasto, roskakatos, kolme penkkiä ja alareunassa mittakaava, niin kuin suunnistajilla aina. # light: lamp # time: evening #id:l3kmwf
Kartan laidassa on harmaa laatikko. Tunnet kadun: siinä hallissa olet kävellyt sohvan ympäri. #id:lox826
Mittaat ruudulta paperin reunalla ja vertaat mittakaavaan. Onnin ovelta hallille on kolmesataa metriä. #id:lbfpxl
{
- recalls("lahtiNo", "coffee"):
    Siellä juodaan keskiviikkoisin kahvia lattialla. Lupaa siihen ei ole. #id:ls1qn5
- recalls("lahtiNo", "tape"):
    Siellä on lattiassa enää yksi tuoli, sekin teippiä. #id:lou3nn
- else:
    Sannan paperissa luki: tarve, viisi viidestä. #id:lt1myq
}
Koko talven Onnin pisin matka oli roskakatokselle, neljän jälkeen. #id:lgpajv
* [Kysy Onnilta, saako hänestä kertoa.] # way:RI # ledger:own #id:l7zilw
    ~ bond("onni", 1)
    ~ remember("lahtiLink", "onni")
    [Onni kirjoittaa, lakkaa, kirjoittaa] # sound: phone #id:l9u3iq
    Onni (chat): joo. ei nimee #id:lqrkf9
    Onni (chat): en mä ois tullu. tai en tiiä #id:letsy3
    Viikon päästä hän mainitsee kulkeneensa hallin ohi. Ja takaisin. #id:lgfcww
* [Kerro Sannalle, että lähellä asui joku.] # way:AA # ledger:own #id:ljtnfu
    ~ remember("lahtiLink", "sanna")
    Et sano nimeä etkä katua. Puhelin on niin pitkään hiljaa, että vilkaiset ruutua. # sound: phone #id:lzly6x
    [puhelu on yhä auki] #id:llfch2
    Sanna (phone): Tietääks se, et sä kerrot tän mulle? #id:l7zel4
    Yöllä kysyt Onnilta. Vastaus tulee aamulla. #id:l3e0ww
    Onni (chat): ois voinu kysyä ennen #id:lvlskd
    Onni (chat): mitä se sano #id:loj8ou
* [Älä yhdistä heitä.] # ledger:luck #id:l8f9qk
    ~ remember("lahtiLink", "none")
    Taitat mittapaperin ja panet sen laatikkoon. Kartta jää ruudulle. # sound: paper #id:l3xgui
    {
    - lucky("lahti_mitten", 50):
        ~ ledger("luck")
        Onni (chat): löysin kirjastosta lapasen. vein tiskille #id:lyqgrj
        Onni (chat): joku tuli just kysyy sitä. sil oli teippiä ranteessa #id:l9ht62
    - else:
        Sanna palauttaa kirjansa keskiviikkona. Onni kirjoittaa käyneensä kirjastossa. Tiistaina. #id:l6ws01
    }
-
-> DONE

== function lahti_three_hundred_metres_may_come()
~ return done("lahti-points") and bond_of("onni") > 0

== lahti_key_returned
# place: lahti
# fortnights: 15
# comes: visit
# who: sanna
# about: Vuokraisäntä haluaa avaimet takaisin. Sanna haluaa, että niitä pyydetään.
# invite: Lahdessa on keskiviikko, ja joku kaipaa avaimiaan.
# summary: Vuokraisäntä pyysi Lahdessa avaimiaan takaisin. Sanna antoi niitä pyytää.
# prompt: Mitä Sanna odottaa vuokraisännältä ennen kuin antaa avaimet?
# mildest: 2
Kirjaston pöydässä on palapeli, termospullo ja viisi ihmistä. Yhdellä on takki päällä. Hän on etsinyt sopivaa kohtaa siitä asti, kun reunat saatiin valmiiksi. # place: library # light: day # time: day # enter: sanna middle #id:lj2g3a
Landlord (anxious): Niin että ne avaimet. #id:locldq
Sanna (neutral): Mitkä avaimet? #id:lxhdm1
Pöydässä etsitään palaa erittäin keskittyneesti. #id:lh8s9k
Landlord (shy): Mä annoin ne liian aikasin. Sit mä en kehdannu kysyä. Voisinko mä saada ne? #id:l7tapw
Sanna (warm): Voit. #id:l622ia
{
- recalls("lahtiNo", "reasons"):
    Sanna (talk): Se yks kappale on nyt toisessa kaupungissa. Ne luki kolmannen lauseen ja sai rahat. #id:l15q20
- recalls("lahtiNo", "tape"):
    Sanna (talk): Se viimenenkin teippi lähti. Pölyssä se tuoli on vielä. #id:ldo9pc
- else:
    Sanna (talk): Keskiviikko piti. Lattia vaan vaihtu mattoon. #id:lifsgf
}
* [Mene avainten kanssa mukaan.] # way:RI # ledger:others #id:l9vo1q
    ~ remember("keyReturn", "along")
    Kävelette hallille kolmestaan. Kun ovi aukeaa, vastaan tulee lämmin ilma. #id:lpu95f
    Sanna (thinking): Sulla on ollu patterit päällä. #id:l8a0gi
    Landlord (shy): Syksystä. Ei se teippi kylmässä pysy. #id:lxlax7
* [Teippaa kirjaston mattoon yksi tuoli.] # way:TE # ledger:own #id:lm25dm
    ~ remember("keyReturn", "tape")
    Sanna ottaa rullan ranteestaan ja ojentaa sen. Matto on nukkainen, ja teippi tarttuu vasta toisella kerralla. #id:l2tos6
    Kirjastonhoitaja tulee kärryn kanssa, hidastaa ja kiertää. #id:l7dzh6
-
{
- recalls("lahtiLink", "onni"):
    Pöydän päästä on vedetty yksi tuoli valmiiksi ulos. Kukaan ei pane siihen takkia. #id:l0t2es
}
Sanna (neutral): Keskiviikkona. #id:leud1s
-> DONE

== function lahti_key_returned_may_come()
~ return done("lahti-points")
