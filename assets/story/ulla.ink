// Ulla, the neighbour behind the wall. Her scenes never name the suburb.
//
// Own memory:
//   ullaSlot  floor | hidden | door   set in ulla_slot, answered in mira_wall (what Ulla says through the wall at the end)
// Read only: fuseNight (the fuse, in elias_two_oclock).

== ulla_slot
# place: home
# fortnights: 1-3
# comes: arrival stay
# who: ulla
# about: Naapuri haluaa tietää, onko seinän takana ihminen.
# summary: Naapuri Ulla puhui yöllä postiluukusta. Hänellekään ei tullut uni.
# prompt: Mistä tietää, että seinän takana on joku?
# mildest: 1
Yöllä eteisessä kolahtaa. Postille on liian myöhäistä tai liian aikaista. # light: screen # time: night # sound: slot #id:l3l0s5
[postiluukku aukeaa] #id:l3ddmd
Luukusta ei putoa mitään. Siinä on kaksi silmää ja suora valkoinen otsatukka. #id:l9u2iq
Ulla (neutral): Sinulla palaa valo. Ei uni tule minullekaan. #id:lfftw0
Ulla (thinking): Olen päätellyt, että siellä asuu ihminen. Valo ei yksinään siirtele tuolia. #id:l6xesv
{
- recalls("fuseNight", true):
    Ulla (thinking): Sitten tuli se hiljainen päivä. Koneesi ei humissut, ja kuulin kaikki virheeni. #id:l3b4sk
}
* [Vastaa luukusta.] # way:RI # ledger:own #id:lmcq6c
    ~ bond("ulla", 1)
    ~ remember("ullaSlot", "floor")
    Käyt lattialle kyljellesi. Luukusta vetää. Toisella puolella rahisee kangas: hänkin käy makuulle, osissa. #id:lnee2b
    Ulla (warm): Parempi. Kyykky on nuorten asento. #id:l21w4y
    Makaatte siinä, ovi välissä, ja puhutte lämpöpattereista. #id:lhxfn5
* [Ole kuin et olisi kotona.] # ledger:own #id:lug9nk
    ~ met("ulla")
    ~ remember("ullaSlot", "hidden")
    Seisot liikkumatta. Lattia narahtaa puolestasi. #id:lhikg6
    Ulla (neutral): Varpaat näkyvät. #id:l29dmi
    Vedät ne koukkuun. #id:lzqk4e
    Ulla (happy): Tarkastin lippuja kaksikymmentäkaksi vuotta. Tuota ei yrittänyt kukaan. #id:lafk5o
* [Avaa ovi.] # valtaa # way:KO # ledger:own #id:l76u46
    ~ bond("ulla", 1)
    ~ people(1)
    ~ remember("ullaSlot", "door")
    # enter: ulla door
    # light: lamp
    Takalukko on jäykkä. Oven takana on sinivihreä aamutakki, joka ulottuu lattiaan asti. Sinulla on huppari, jossa on juustoa. #id:lub976
    Ulla (happy): No niin. Ihminen. #id:lmccs8
    Se riittää hänelle. Omalta oveltaan hän vielä kääntyy. # leave: ulla #id:l9v6r2
- Ulla (neutral): Minun nimeni on Ulla. Jos soitan väärin, älä koputa. Kuulen sen itse. #id:l09p0o
Seinän takana alkaa valssi, vaimennin päällä, ja loppuu siihen, mihin aina. # light: dark # sound: piano #id:lsjs73
[piano pysähtyy kesken tahdin] #id:lw6sv1
Et koputa. #id:lv6st3
-> DONE

// Ulla, chapters 2–4.
// Memory of STATE.md set here: breadbox (answered in ulla_no_piano), fee (paid answered in ulla_no_piano), feeInstalments,
// ullaFound (answered in ulla_bar_25), bar25.
// Read only: silence (elias_two_oclock), ullaSlot.

== ulla_breadbox
# place: stairwell
# fortnights: 6-7
# comes: visit
# who: ulla
# about: Ullan poika haluaa kuvan, Ulla haluaa rauhan. Puhelin soi leivän seassa.
# invite: Naapurin oven takana soi puhelin, eikä kukaan vastaa.
# summary: Ullan puhelin soi leipälaatikossa. Hänen poikansa on nähnyt äidistään lähinnä leuan.
# prompt: Mitä Ulla suojelee, kun hän pitää puhelinta leipälaatikossa?
# mildest: 3
[puhelin soi jossain pehmeässä] # light: lamp # time: day # sound: phone #id:lve2ou
Naapurin ovi on raollaan. Keittiön pöydällä on leipälaatikko, ja se soi. # enter: ulla neighbour #id:l40u1e
{
- seen_by("ulla"):
    Ulla (neutral): Leipälaatikossa se pysyy yleensä hiljaa. Tule. Tarvitsen todistajan. #id:li6ir6
- else:
    Ulla (neutral): Minä olen Ulla, ja tuo on puhelimeni. Tule. Tarvitsen todistajan. #id:l73stg
}
Ulla (tired): Poikani. Hän haluaa kuvan. Leukaani hän on katsellut jo kaksi vuotta. #id:l0r11e
Soitto loppuu ja alkaa heti alusta. #id:le4tm5
* [Nosta puhelin oikealle korkeudelle.] # way:RI # ledger:others #id:lwlfmf
    ~ remember("breadbox", "height")
    ~ bond("ulla", 1)
    Kaivat puhelimen ruisleivän alta ja pidät sitä silmien korkeudella, kyynärpää laatikon kannella. Ulla painaa vihreää. #id:lu4dos
    Ruudussa on mies, jolla on sama ryhti. Hän on avannut suunsa valittaakseen kuvasta, ja siihen se jää. #id:le989s
    Ulla (warm): Niin. Minulla on myös otsa. #id:lyd4ro
    Kätesi puutuu. Et laske sitä. #id:lyw8wj
* [Opeta häntä vastaamaan.] # way:SE # ledger:others #id:lql8os
    ~ remember("breadbox", "taught")
    ~ card("opastus")
    ~ bond("ulla", 1)
    Et koske puhelimeen. Ulla pyyhkii siitä jauhot ja tarkastaa napit. #id:lrxpbh
    Ulla (focused): Vihreä: olkaa hyvä. Punainen: poistutte seuraavalla pysäkillä. #id:li3t8h
    Kolmas soitto ei ehdi soida loppuun. #id:lqj9zc
    Ulla (happy): Ulla puhelimessa. Kuka siellä, ja millä asialla? #id:l59uln
    [puhelin soi seinän takana kerran] # time: evening # sound: phone #id:l7a163
    Siihen vastataan heti. #id:lmus1p
* [Anna soida ja syö pullaa.] # way:PI # ledger:others #id:lv1m9g
    ~ remember("breadbox", "bun")
    ~ met("ulla")
    ~ energy(1)
    Pulla on lämmin. Laatikko värisee pöydällä ja siirtyy sentin kohti reunaa. #id:llascu
    Ulla (thinking): Yhdestoista. Hän on sinnikäs. Se on minun puoleltani. #id:logisp
    Kahdettatoista ei tule. Ulla nostaa kannen ja katsoo, onko kaikki kunnossa. #id:lol427
-
-> DONE

== ulla_excuses
# place: stairwell
# fortnights: 7-9
# comes: visit
# who: ulla
# stop
# about: Haluat piilottaa vanhan tarkastusmaksun. Ulla tuntee kuoren iästä ja haluaa kuulla kerrankin oikean syyn.
# invite: Vanhat paperit on luvattu viedä keräykseen. Rapusta kuuluu askelia.
# summary: Pinosta putosi vanha tarkastusmaksu. Ulla oli tarkastaja kaksikymmentäkaksi vuotta ja tunsi kuoren.
# prompt: Mitä Ulla toivoo kuulevansa, kun hän kysyy oikeaa syytä?
# mildest: 2
Viet paperit keräykseen. Keskellä pinoa on kuori, jonka ei ole tarkoitus näkyä, joten se putoaa. # light: lamp # time: day # enter: ulla stairs #id:l6y4as
[kuori läpsähtää portaalle] # sound: paper #id:ltpbz8
{
- seen_by("ulla"):
    Ulla pysäyttää sen kengänkärjellä. #id:l4glma
- else:
    Portaissa seisova nainen pysäyttää sen kengänkärjellä. Ryhti kuuluu jollekin, jota väistetään. #id:ld7r5i
    Ulla (neutral): Ulla. Seinäsi takaa. #id:lfl1du
}
Ulla (focused): Tarkastusmaksu. Toinen muistutus, kulmista päätellen. #id:llioxd
Ulla (thinking): Kaksikymmentäkaksi vuotta kuuntelin tekosyitä. Oikeaa ei sanonut kukaan. Haluaisin kuulla yhden. #id:lcohi2
* [Kerro oikea syy.] # way:AA # ledger:rule #id:lbwdwl
    ~ remember("fee", "true")
    ~ remember("feeInstalments", true)
    ~ bond("ulla", 1)
    Matkakortti oli kotona. Olit matkalla hakemaan sitä. #id:lls8dd
    Ulla (laugh): Noin huonoa ei kukaan keksi. #id:l8xvlb
    Hän hakee takkinsa ja lähtee mukaan kysymään, voiko maksaa erissä. Takki on tumma ja siinä on kaksi nappiriviä. Jonossa kolme ihmistä kaivaa lipun esiin, kun hän astuu ovesta. #id:l4e6sd
    ~ spend("inspection_fee_part")
    ~ ledger("others")
    Tällä kertaa voi. Ensimmäinen erä maksetaan siltä seisomalta. Ulla lukee kuitin. #id:l3hctp
    Ulla (neutral): Kiitos. Matka voi jatkua. #id:l7ktjh
* [Keksi parempi syy.] # way:KO # ledger:own #id:lp8ks8
    ~ remember("fee", "invented")
    ~ bond("ulla", 1)
    Lippu oli vasemmassa saappaassa, sanot, ja saapas oli suutarilla. #id:lm1y5h
    Ulla (thinking): Saapas on hyvä. Suutari on liikaa. Seitsemän kymmenestä. #id:lcpkel
    Hän panee kuoren takaisin pinoon, päällimmäiseksi. #id:lnpkp5
* [Maksa hiljaa.] # way:PI # ledger:own # needs:money 100 #id:l8xpdp
    ~ remember("fee", "paid")
    ~ met("ulla")
    ~ spend("inspection_fee")
    Otat kuoren ja maksat sen samana päivänä. Kuitti on pidempi kuin matka oli. # sound: paper #id:ls44eu
    Illalla Ulla väistää rapussa. Niin väistetään matkustajaa, jolla on lippu. # face: ulla shy #id:liejnq
-
-> DONE

== ulla_no_piano
# place: stairwell
# fortnights: 11-12
# comes: arrival
# who: ulla
# stop
# theme: swindle
# about: Neljä päivää ilman pianoa. Joku soitti Ullalle, ja Ulla luki tunnukset ääneen.
# summary: Seinän takana oli neljä päivää hiljaista. Ulla oli lukenut pankkitunnuksensa huijarille ja teki rikosilmoituksen.
# prompt: Miksi juuri Ullan on niin vaikea kertoa tästä?
# mildest: 1
Neljään päivään seinän takana ei ole soitettu. Kukaan ei ole valittanut. Hiljaisuudesta ei valiteta. # light: lamp # time: evening #id:lxtb5u
{
- recalls("fee", "paid"):
    ~ money("bun_coins")
    Viisi päivää sitten ovesi kahvassa roikkui pullapussi, ja pohjalla oli kolikoita. Siitä asti on ollut hiljaista. #id:lcc7ut
}
Ullan oven alla on valo. #id:l1douq
* [Puhu luukusta.] # way:RI # ledger:others #id:lw6i8e
    ~ remember("ullaFound", "slot")
    ~ bond("ulla", 1)
    Käyt rapun lattialle makaamaan ja avaat luukun. Toisella puolella on jo poski. # sound: slot #id:l0pcbh
    [postiluukku aukeaa] #id:lcbq3k
    {
    - recalls("ullaSlot", "floor"):
        Ulla (tired): Viimeksi tämä oli sinun luukkusi. #id:las9m0
    - else:
        Ulla (tired): Täällä vetää. #id:lu8eu3
    }
    Makaat siinä niin kauan kuin siihen menee. #id:l99yn1
* [Soita ovikellolla tahti kaksikymmentäneljä.] # way:KO # ledger:own #id:lrrq69
    ~ remember("ullaFound", "bell")
    ~ bond("ulla", 1)
    Kellossa on vain yksi sävel. Soitat rytmin ja katkaiset siihen, mihin Ulla aina. #id:ln03bc
    [ovikello soi valssin tahtiin] #id:lah5bb
    Oven takana joku nauraa, tai yskii. #id:le1pnl
    Ulla (tired): Hidastit lopussa. Minä en hidasta. #id:lt8sr3
* [Pyydä huoltoyhtiötä avaamaan.] # way:PI # ledger:rule #id:l6zhzw
    ~ remember("ullaFound", "company")
    [puhelin hälyttää] # sound: phone #id:lgudkc
    Caretaker (phone): Naapurin pyynnöstä en avaa. Jos pelkäät, että siellä on hätä, soita yks-yks-kaks. #id:lvlqvc
    Puhelin on vielä korvalla, kun ovi aukeaa. Ulla on täysissä pukeissa ja raivoissaan. # sound: door #id:lkcx9v
    Ulla (focused): Minulla on avain omaan oveeni. #id:llghdz
- Hän ei pyydä sisään, mutta ovi on auki. # enter: ulla neighbour #id:l49azy
Ulla (down): Joku soitti. Niin kohtelias. Minä luin hänelle pankkitunnukset, ääneen ja selvästi. #id:l7klek
Ulla (sad): Minä. Joka tunsin valehtelijan kengistä. Puhelimessa ei ole kenkiä. #id:liis54
{
- recalls("breadbox", "taught"):
    Ulla (neutral): Minä nostin luurin. Et sinä. #id:lmz40a
- recalls("breadbox", "height"):
    Ulla (tired): Pojalle en soita tänään. Hän näkee nyt koko kasvot. #id:lk8509
- recalls("breadbox", "bun"):
    Ulla (tired): Olisi pitänyt antaa soida ja syödä pullaa. #id:lnu6ax
}
Ensin hän soittaa pankkiin, ja pankki sulkee tunnukset. Sitten tulee rikosilmoitus. Ulla sanelee, sinä kirjoitat. Kellonajat hän muistaa. #id:lwstfk
Ulla (neutral): Kukaan ei lupaa, että mitään tulee takaisin. Merkitse sekin. #id:lzt2na
Ulla (focused): Torstaina kerron tämän muille, joilla on puhelin. Seisten. #id:lwhwf5
Yöllä seinän takana avataan pianon kansi. Se suljetaan. # time: night # light: dark #id:lyq3ea
-> DONE

== function ulla_no_piano_may_come()
~ return seen_by("ulla")

== ulla_bar_25
# place: home
# fortnights: 16
# comes: arrival
# fixed: 16
# order: 60
# who: ulla
# about: Naapuri haluaa, ettei kukaan kuule. Tulee väärä nuotti, ja sen perään seuraava tahti.
# summary: Valoisana yönä seinän takana soitettiin. Valssi meni kohtansa ohi.
# prompt: Miksi Ulla soittaa tänä yönä eteenpäin?
# mildest: 1
Yö on niin valoisa, ettei kukaan tarvitse lamppua. Seinän takana avataan pianon kansi varovasti, niin kuin ovi avataan, kun muut nukkuvat. # light: day # time: night #id:l0q4v9
[piano soi valssia seinän takana] # sound: piano #id:ll6yzl
{
- recalls("ullaFound", "slot"):
    Lattialta kuulee parhaiten. Sen tiedät keväältä. #id:lbp9y2
- recalls("ullaFound", "bell"):
    Rytmin tunnet. Soitit sen keväällä ovikellolla ja hidastit lopussa. #id:lvecqi
- recalls("ullaFound", "company"):
    Hän soittaa kuin ihminen, jolla on avain omaan oveensa. #id:lniuzg
}
Kaksikymmentäkaksi. Kaksikymmentäkolme. Kaksikymmentäneljä. #id:ljwvh2
Nuotti on väärä. Siitä ei ole epäilystäkään. #id:llm2k7
{
- recalls("silence", "listened"):
    Huomaat pidättäväsi taas hengitystä. #id:lqjfbp
}
Sen perään tulee tahti kaksikymmentäviisi. #id:lhzgq6
* [Kuuntele loppuun.] # way:PI # ledger:luck #id:loz2tr
    ~ remember("bar25", "listened")
    Valssissa on toinenkin puoli. Koko vuonna et ole kuullut sitä kertaakaan. #id:l2a4cx
    Kansi suljetaan. Et koputa. #id:lfb7kt
* [Koputa seinään kerran.] # way:RI # ledger:luck #id:laqfkv
    ~ remember("bar25", "knocked")
    {
    - recalls("silence", "knocked"):
        Marraskuussa piano vaikeni siihen. #id:lx8ygz
    }
    Seinästä koputetaan takaisin: yksi kova, kaksi pehmeää. Yksi kova, kaksi pehmeää. #id:l4ozcr
    [piano aloittaa alusta] # sound: piano #id:li4e07
    Väärä nuotti on tallella, samassa kohdassa. #id:l9xg6e
-
-> DONE
