// Abdi, tram driver, once of the room. He does not go in; he rings the bell.
//
// Memory of STATE.md set here: abdiBell why | thanked | off (answered in first_macaroni, where the bell is heard from inside;
// with any of the three the workroom is on the map).
// window told | kept | hand, abdiTold, abdiSeminar went | kettle | wrote, abdiInside (below; abdiTold and abdiSeminar answered in
// abdi_seminar and abdi_without_jacket).
// Read only: pocketMacaroni, funderKnown (first_macaroni), coatKnown (door_solarium), heart (server_hearts).

== abdi_bell
# place: tram
# fortnights: 2-4
# comes: visit
# who: abdi leila
# about: Kuljettaja soittaa kelloa himmeälle ikkunalle eikä halua, että siitä kysytään.
# invite: Lämmintä kyytiä päätepysäkille ja takaisin.
# summary: Ratikankuljettaja soitti kelloa sammuneen solariumin kohdalla. Ikkunassa nostettiin kuppia.
# prompt: Minkä paikan kohdalla sinä soittaisit kelloa?
# mildest: 2
Istut etupenkillä, missä lämmitin puhaltaa yhteen nilkkaan. Ikkunassa näkyy vain oma huppu. # light: lamp # time: evening # weather: sleet # enter: abdi cab #id:l8bp3e
{
- recalls("pocketMacaroni", true):
    Kaivat taskusta matkakorttia. Käteen tulee makarooni. Kuljettaja näkee sen peilistä. #id:lo3azh
    Abdi (happy): Toi ei oo tässä voimassa. Mä oon kokeillu. #id:lch8c6
}
Kello kilahtaa, vaikka kiskoilla ei ole ketään. # sound: tram #id:l5bnbd
{
- recalls("funderKnown", true):
    Sammuneen kyltin alla Leila nostaa kuppia. Lasket ikkunasta päät: viisi makaroonia. #id:lapfgc
- done("first-macaroni"):
    Sammuneen kyltin alla Leila nostaa kuppia. Et ole nähnyt sitä ennen tältä puolelta. #id:lwfvqd
- recalls("coatKnown", true):
    Sammuneen kyltin alla Leila nostaa kuppia. Vieressä on muovikasvi, jonka tunnet. #id:ly4r2a
- done("door-solarium"):
    Sammuneen kyltin alla Leila nostaa kuppia. Ovi on kiinni ja lämpö sisällä. #id:lstybh
- else:
    Himmeässä ikkunassa nainen nostaa kuppia. Yläpuolella on sammunut kyltti: SOLARIUM ETELÄ. #id:lcbhwy
}
Kuljettaja nostaa kaksi sormea. Lasin takana on termospullo ja pokkari, jonka kannessa on ruumis. Peilistä hän huomaa, että huomasit. #id:lzjxw5
* [Kysy, miksi.] # way:SE # ledger:own #id:lkyjka
    ~ bond("abdi", 1)
    ~ remember("abdiBell", "why")
    Kysyt lasin läpi. Lasissa lukee, ettei saa. #id:lcyfh0
    Abdi (neutral): Mä olin siellä töissä. Tai en töissä. No, siellä. #id:lloq0x
    Valot vaihtuvat. #id:l14c29
    Abdi (shy): Kelloa ehtii soittaa. Muuta ei. #id:lnchn5
* [Sano kiitos ovella.] # way:RI # ledger:own #id:lh491z
    ~ bond("abdi", 1)
    ~ remember("abdiBell", "thanked")
    Sanot sen etuovella, kovempaa kuin oli tarkoitus. #id:lkxaxi
    Abdi (happy): Yheksäs kiitos tänään. Räntäkeliks ihan hyvä. #id:lwgwxz
* [Jää pois seuraavalla pysäkillä.] # way:KO # ledger:luck #id:l1oict
    ~ met("abdi")
    ~ remember("abdiBell", "off")
    # leave: abdi
    # place: street
    # enter: leila doorway
    Vaunu vie lämmön mennessään. Kävelet takaisin himmeälle ikkunalle. Kuppi on yhä ylhäällä. Nyt se nousee vielä vähän, sinulle. # face: leila warm #id:l5k4nx
    Nostat käden. Siinä ei ole kuppia. #id:llfisc
- Yöllä muistat koko linjalta yhden pysäkin nimen. #id:lmm69x
-> DONE

== window_across
# place: home
# fortnights: 10-11
# comes: stay arrival
# who: abdi kasper
# about: Abdi luulee valaistua ikkunaa aamuvuorolaisen ikkunaksi. Se on sinun.
# summary: Nauhalla Abdi kertoi valosta pihan toisella puolella. Ikkuna oli sinun.
# prompt: Kumpi on Abdille parempi: kollega vai totuus?
# mildest: 2
Kello on 03.38. Työhuoneen Kasper lähetti illalla podcastin nauhan ja kysyi, kuuluuko siinä hurinaa. # light: screen # time: night #id:lx1ogs
Kuuluu. Se on kirjaston ilmastointi. Hurinan päällä puhuu ratikkakuski. #id:lpdf1a
Abdi (phone): Mä keitän puuron ennen ekaa vaunua. Pihan toisella puolella on yks ikkuna, missä palaa aina valo. #id:l55qtv
Abdi (phone): Mä aattelin heti, et siellä on toinen aamuvuorolainen. #id:lu0obg
Nauhalla Kasper kysyy, onko hän ikinä vilkuttanut. #id:l0q885
Abdi (phone): En. Se syö. #id:lfawdk
Pihan toisella puolella syttyy lamppu. Kello on 03.40. #id:lcog76
* [Sano, että se olit sinä.] # way:RI # ledger:own #id:lwkxwo
    ~ bond("abdi", 1)
    ~ remember("window", "told")
    # place: tram
    # light: lamp
    # time: morning
    # enter: abdi cab
    Valvot ensimmäiseen vaunuun ja sanot sen lasin läpi. #id:l7wd4d
    Abdi (laugh): Sä olit menossa nukkumaan. Hitto. #id:loevql
    Seuraavan pysäkin hän kuuluttaa väärin. #id:l1qwyq
* [Anna hänen luulla.] # way:PI # ledger:own #id:lrz0vv
    ~ met("abdi")
    ~ remember("window", "kept")
    Keität puuron. Syötte yhtä aikaa, toinen lähdössä töihin, toinen nukkumaan. #id:lzswaf
* [Nosta käsi ikkunassa.] # way:KO # ledger:luck #id:lbj1l1
    ~ met("abdi")
    ~ remember("window", "hand")
    Hän katsoo juuri silloin. Lamppu sammuu ja syttyy. Kello on 03.41. #id:lvraxs
- Kasperille vastaat, että hurina on ilmastointi. Muuta korjattavaa nauhassa ei ole. #id:lqp1k0
-> DONE

== function window_across_may_come()
~ return visits("workroom") > 0

== abdi_read_it
# place: tram
# fortnights: 10-11
# comes: visit
# who: abdi
# theme: racism
# about: Abdi on lukenut, mitä hänen kaltaisistaan kirjoitettiin. Hän haluaisi lukea dekkarinsa loppuun.
# invite: Päätepysäkillä on tauko. Vaunu on silloin tyhjä.
# summary: Päätepysäkillä Abdi kertoi lukeneensa sen viestin. Hän oli ajanut silti.
# prompt: Mitä Abdi voi tehdä sillä, että joku kertoo hänelle?
# mildest: 2
Päätepysäkillä on seitsemän minuuttia. Abdi ottaa pokkarin ja sinä ikkunapaikan. Muita ei ole. # light: lamp # time: evening # enter: abdi cab #id:lihkep
{
- recalls("abdiBell", "thanked"):
    Abdi (happy): Sä oot se yheksäs. Räntäkelin yheksäs. #id:lvx4dx
- recalls("window", "told") or recalls("window", "hand"):
    Abdi (happy): Ai naapuri. Hereillä taas vai vielä? #id:lupyhv
}
Hän lukee puoli sivua ja laskee kirjan polvelle. #id:lvc8gb
Abdi (neutral): Joku näytti mulle sen, mitä siellä oli kirjotettu. Sydämet kans. #id:ldciyy
{
- recalls("heart", true):
    Puhelin on taskussasi näyttö sisäänpäin. #id:l2kswa
- else:
    Tiedät, minkä. Luit sen hänen selkänsä takana. #id:lx8ktf
}
Abdi (tired): Mä ajoin silti. Katoin vaan peiliin enemmän. #id:lvb6kr
* [Kysy, miltä ajaminen tuntuu.] # way:RI # ledger:own #id:lc0k83
    {
    - not recalls("heart", true):
        ~ bond("abdi", 1)
    }
    Abdi (warm): Ekalla lähdöllä ei oo ketään. Mä kuulutan pysäkit silti. #id:lxesww
    Abdi (shy): Yhen kerran takapenkillä oliki joku. Se sano kiitos. #id:luhnxc
* [Istu hiljaa tauon loppuun.] # way:PI # ledger:others #id:li6lea
    {
    - not recalls("heart", true):
        ~ bond("abdi", 1)
    }
    Hän kaataa termoksesta. Kuppeja on yksi. Hän juo puolet ja ojentaa sen oven raosta. #id:lzp5oq
* {recalls("heart", true)} [Kysy ensin ja kerro, että painoit sydäntä.] # valtaa # ledger:own #id:l9vnwv
    ~ remember("abdiTold", true)
    Kysyt, saatko sanoa yhden jutun, joka ei ole kiva. #id:lclu3f
    Abdi (neutral): Seittemän minuuttia. Nyt viis. #id:lz3izk
    Kerrot. Siihen menee niistä yksi. #id:lwhakj
    Abdi (thinking): Kiitos ku sanoit. Mä en tiiä vielä, mitä mä sillä teen. #id:lv0o4h
    Hän avaa kirjan. Sivu ei käänny. #id:lc9a53
- Lähtö. Hän kuuluttaa ensimmäisen pysäkin. Teitä on kaksi. # sound: tram #id:lzqwes
-> DONE

== function abdi_read_it_may_come()
~ return recalls("heart", true) or done("server-hearts")

== abdi_seminar
# place: street
# fortnights: 13-14
# comes: visit
# who: abdi
# about: Seminaari haluaa Abdin todisteeksi. Hänellä on aamuvuoro.
# invite: Työhuoneen edessä seisoo ratikka. Ovi on auki.
# summary: Abdi kutsuttiin seminaariin kertomaan itsestään. Hän ei halunnut olla esimerkki.
# prompt: Mitä seminaari haluaa Abdista, ja mitä Abdi haluaa?
# mildest: 3
Ratikka seisoo Työhuoneen kohdalla ovi auki. Edessä käännetään muuttoautoa, jonka lavalla on tuoleja. # light: day # time: day # enter: abdi stop #id:l6tsgh
{
- recalls("abdiTold", true):
    Abdi nyökkää sinulle. Edellisestä kerrasta on yli kuukausi. #id:l8ec8k
- else:
    Abdi nostaa kaksi sormea ja jättää ne ilmaan. #id:lcx4x5
}
Abdi (tired): Mut on kutsuttu seminaariin. Aihe oon mä. #id:lxexgj
Kirjeessä puhutaan polusta ja pyydetään kuvaa, jossa hän hymyilee vaunun edessä. #id:lb6tja
Abdi (neutral): En mä oo mikään menestystarina. Mä oon aamuvuorossa. #id:l31kf3
* [Mene hänen sijastaan.] # cost:1 # way:AA # ledger:own #id:lblxnu
    ~ bond("abdi", 1)
    ~ remember("abdiSeminar", "went")
    Puhut kaksikymmentä minuuttia kannesta, joka ei mennyt kiinni. Eturivissä joku kirjoittaa kaiken ylös. Kysymyksiä on yksi: voiko sellaisen tilata. #id:lzj21t
    Abdi (laugh): No voiko? #id:l2gujk
* [Ehdota, että sinne lähetetään keitin.] # way:KO # ledger:others #id:llkgrd
    ~ bond("abdi", 1)
    ~ remember("abdiSeminar", "kettle")
    Ohjelmassa lukee: vedenkeitin, Hermanni. Se esitellään nimeltä ja nostetaan korokkeelle. Leila painaa napista, ja sali odottaa. #id:l0lpea
    Seuraavana päivänä Abdi soittaa kelloa kahdesti. #id:l96l34
* [Auta kirjoittamaan ei.] # way:SE # ledger:own #id:ls3ym8
    ~ bond("abdi", 1)
    ~ remember("abdiSeminar", "wrote")
    Ensimmäinen versio on sivun mittainen ja pyytää kolmesti anteeksi. Toinen kiittää liikaa. Kolmannessa on vaunun numero. #id:lx0swh
    Neljännessä lukee: En pääse. Olen töissä. #id:lgtko6
-
-> DONE

== function abdi_seminar_may_come()
~ return visits("workroom") > 0

== abdi_without_jacket
# place: workroom
# fortnights: 16
# comes: arrival
# fixed: 16
# order: 20
# who: abdi leila
# about: Abdi tulee sisään ensimmäistä kertaa sen jälkeen, kun sai työn. Hän ei halua olla kunniavieras.
# summary: Abdi tuli Työhuoneelle ilman virkatakkia. Hän seisoi keittimen vieressä.
# prompt: Miten Abdi haluaa, että hänet otetaan vastaan?
Ovella seisoo mies lyhythihaisessa paidassa. Menee hetki, ennen kuin tajuat, mikä puuttuu: virkatakki. # light: day # time: evening # enter: leila table-right # enter: abdi door # wear: abdi plain #id:ldkdwc
Leila (neutral): Keitin on tossa. #id:lcgdmk
Abdi (shy): Tiedän mä, missä se on. #id:lr8jlo
Hän ei silti liiku. #id:lsz7ov
{
- recalls("abdiTold", true):
    Hän katsoo sinua ja nyökkää. Nyökkäys on lyhyempi kuin muille. #id:lz5z90
- recalls("window", "told") or recalls("window", "hand"):
    Abdi (happy): Naapuri. Sä oot päivällä pidempi. #id:lq45g5
- recalls("abdiSeminar", "kettle"):
    Abdi (happy): Tääkö se pääpuhuja on. #id:luk910
}
* [Anna makarooni.] # way:KO # ledger:others #id:lc8j87
    ~ remember("abdiInside", true)
    ~ bond("abdi", 1)
    Abdi (shy): Mulla on. #id:loa8kd
    Se on ollut taskussa niin kauan, että se kiiltää. #id:ldt1l7
    {
    - recalls("pocketMacaroni", true):
        Sinullakin on yhä omasi taskussa. Se ei kiillä vielä. #id:l36wif
    - else:
        Sinun antamasi hän pudottaa purkkiin. Vanhan hän pitää. #id:l0dryr
        ~ macaroni(1)
    }
* [Siirry, tee tilaa.] # way:KO # ledger:own #id:lfczu7
    ~ remember("abdiInside", true)
    ~ bond("abdi", 1)
    Siirryt askelen. Hän tulee vedenkeittimen viereen ja jää siihen. # move: abdi kettle # sound: kettle #id:l25s85
    Kiehumiseen menee aikansa. Kukaan ei kysy, mitä hänelle kuuluu. #id:lg3g53
- Kadulla ajaa ratikka ohi ja soittaa kelloa. Abdi nostaa kupin sekunnin myöhässä. # sound: tram #id:llszej
-> DONE

== function abdi_without_jacket_may_come()
~ return done("statistics-dinner") and bond_of("abdi") > 0
