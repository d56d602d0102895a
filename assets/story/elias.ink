// Elias, chapter 1 (fortnights 1–4).
// Memory of the design's STATE list set here: dateKnown, fuseNight, schoolTold, dadAsked, dadNoMoney, fuseHelp.
// Own names:
//   envelopes  "table" | "stepped" | "opened"   set elias_two_oclock    answered stuck_prepaid, stuck_nothing
//   silence    "listened" | "knocked" | "lit"   set elias_two_oclock    answered elias_ulla_fuse
//   bench      true                             set elias_green_cable   answered stuck_prepaid
//   dadTwenty  true                             set elias_sunday_call   answered stuck_prepaid
// Answered elsewhere in the chapter: schoolTold in server_good_evening and elias_ulla_fuse; dadAsked in stuck_fine;
// dadNoMoney in stuck_prepaid; fuseHelp in stuck_lift and not_tonight.

== elias_two_oclock
# place: home
# fortnights: 1
# comes: arrival
# fixed: 1
# protagonist: elias
# who: onni
# stop
# about: Pelin ensimmäinen kohtaus. Kuoret lattialla, sulake palaa, ja hiljaisuudessa kuuluu naapuri.
# summary: Kello oli kaksi, ja lattialla oli kolme ikkunakuorta. Sulake paloi, ja seinän takana soi piano.
# prompt: Miksi kuoren yli on helpompi astua kuin avata se?
# mildest: 2 1
[postiluukku kolahtaa] # light: screen # time: day # sound: slot #id:lb7jom
Kello on kaksi. Iltapäivällä, jos joku kysyy. #id:ldifua
Kukaan ei kysy. #id:ler4m5
Eteisen lattialla on kolme kirjekuorta, kaikissa ikkuna. Ylimmässä lukee Kela. Tässä asunnossa työajat on vain postiluukulla. #id:lmtgzw
* [Nosta kuoret pöydälle.] # way:PI # ledger:own #id:l97hks
    ~ remember("envelopes", "table")
    Pöytä on täynnä, joten ne menevät pizzalaatikon päälle. Sekin on järjestelmä. #id:l5vv6r
* [Astu yli.] # ledger:own #id:li2nul
    ~ remember("envelopes", "stepped")
    Astut yli katsomatta alas. Olet siinä jo taitava. #id:l28akz
* [Avaa ylin heti, ennen kuin ehdit miettiä.] # valtaa # way:SE # ledger:own #id:l11hex
    ~ remember("envelopes", "opened")
    ~ remember("dateKnown", true)
    Ensimmäinen rivi kertoo, että tukihakemuksesi on käsittelyssä. Toinen pyytää tiliotteita. Kolmannella on päivämäärä, ja se on ylihuomenna. # sound: paper #id:leo8w5
    Kirjoitat päivän pizzalaatikon kanteen. Siinä on tilaa. #id:lyu17f
- [puhelin värähtää] # sound: phone #id:la0jzh
Onni (chat): ootko hereillä #id:ldof3h
Onni (chat): siis hyvää huomenta tai jotain #id:l72tq0
Onni asuu Lahdessa. Et ole nähnyt häntä koskaan, mutta tiedät, milloin hän syö muroja. #id:lqqo83
Vastaat kohta. Ensin eilinen pizza mikroon. Lisäpatteri hehkuu jo, ja tietokone on ollut päällä perjantaista asti. Lasket tehot yhteen ja painat silti nappia. #id:lre3ud
~ remember("fuseNight", true)
[sulake palaa] # sound: fuse # light: dark #id:lkxoh2
Ruutu sammuu. Verhot ovat kiinni, eikä muuta valoa ole. Tuuletin hidastuu ja pysähtyy. Sitten on hiljaisempaa kuin viikkoihin. #id:lvxjn7
[piano soi seinän takana ja katkeaa] # sound: piano #id:l7tibc
Valssi. Se alkaa alusta ja katkeaa samaan kohtaan. Kolmannella kerralla lasket tahdit: kaksikymmentäneljä. #id:l0uem2
* [Jää pimeään kuuntelemaan.] # way:RI # ledger:own #id:lzzw3k
    ~ remember("silence", "listened")
    Taas alusta. Vähän ennen sitä kohtaa huomaat pidättäväsi hengitystä. #id:lb7yc9
* [Koputa seinään kerran.] # way:KO # ledger:own #id:ln3ftz
    ~ remember("silence", "knocked")
    Piano vaikenee. Seinän takana joku on nyt täsmälleen yhtä hiljaa kuin sinä. #id:ly7ae7
* [Vaihda sulake.] # way:TE # ledger:own #id:lssfvi
    ~ remember("silence", "lit")
    Kaapelilaatikossa on lokero, jossa lukee tikkukirjaimin SULAKKEET. Käsi löytää sen pimeässäkin. # light: screen #id:ldkkol
    Tuuletin lähtee käyntiin. Pianoa ei enää kuulu. #id:lawc9v
- [puhelin värähtää] # sound: phone #id:lzwbqz
Onni (chat): sä katosit #id:lo8t52
Elias (chat): sulake paloi #id:lt10v5
Onni (chat): sun vai kämpän #id:lcvdaw
-> DONE

== elias_green_cable
# place: home
# fortnights: 2-3
# comes: arrival stay
# protagonist: elias
# who: onni
# stop
# about: Onni tarvitsee kaapelin, Elias haluaa olla hyödyksi vielä hetken. Kysymys kuuluu: miksi et tee tätä työksi.
# summary: Neuvoit Onnille verkkokaapelin värit yöllä puhelimessa. Hän kysyi, mikset tee tätä työksi.
# prompt: Miksi Eliaksen on vaikea sanoa osaavansa?
# mildest: 2
Kello on neljä aamuyöllä. Onni on kompastunut verkkokaapeliinsa, ja kaapeli hävisi. Hän kuiskaa puhelimeen, koska äiti nukkuu. # light: screen # time: night #id:lh3l6h
Onni (phone): Täältä tulee johtoja ulos. Kaheksan. Mitä mä teen? #id:lzes19
Elias (phone): Ota toinen pää irti koneesta. Sit pihdit. #id:lswct9
Pihdit postitit hänelle keväällä. Siinä kuoressa ei ollut ikkunaa. #id:l67o82
Suljet silmät ja sanot värit järjestyksessä. Oranssivalkoinen, oranssi. Vihreävalkoinen, sininen. Näet Onnin kädet, vaikket ole nähnyt niitä koskaan. #id:lau61k
Onni (phone): Miks vihreet ei oo vierekkäin? #id:lw21lt
Elias (phone): Niitten kuuluu olla erillään. Sininen pari menee väliin. #id:l8jd51
Onni (phone): Niinku meijän suku jouluna. #id:l9e247
[liitin naksahtaa kiinni linjan toisessa päässä] #id:l2henu
Onni vetää henkeä. Lahdessa on syttynyt pieni vihreä valo. #id:l9y8gs
Onni (phone): Se toimii. Siis oikeesti. Miks sä et tee tätä työks? #id:llwdxn
* [Sano: en mä osaa.] # ledger:own #id:l8zf60
    ~ bond("onni", 1)
    Elias (phone): En mä osaa. Mä vaan sanoin värit. #id:l6ajwf
    Onni (phone): Joo joo. Kaheksan oikein. #id:lqpahn
* [Vaihda puheenaihetta.] # ledger:own #id:l4ndx3
    ~ remember("bench", true)
    Kysyt, onko se uusi kartta valmis. Puhelin värisee: mäki, polku ja mäen päällä yksi penkki. # sound: phone #id:lazubp
    Onni (chat): siinä voi istua #id:lisa6r
* [Kerro, miksi lähdit koulusta.] # valtaa # way:AA # ledger:own #id:luflrl
    ~ bond("onni", 2)
    ~ remember("schoolTold", true)
    Kerrot. Sähkölinjan työkeikka, oikea asunto, sinun kytkentäsi. Sulake paloi. Mikään muu ei palanut, eikä kukaan huutanut. #id:lm8e10
    Maanantaina et mennyt. Et sitten minään muunakaan maanantaina. #id:l005g5
    Onni (phone): Siis yks sulake. #id:lzwt4y
    Elias (phone): Yks. #id:l5iewm
    Linja on hiljaa mutta auki. #id:lrp41d
    Onni (phone): Okei. Mä en kerro. #id:lhezqc
- Pihan toisella puolella on valo yhdessä ikkunassa. Se syttyi jo kahtakymmentä vaille neljä. #id:lczbv5
-> DONE

== elias_sunday_call
# place: home
# fortnights: 2-3
# comes: arrival
# protagonist: elias
# who: kari
# about: Kumpikin haluaa lopettaa puhelun valehtelematta. Siksi puhutaan säästä.
# summary: Isä soitti sunnuntaina kahdeltatoista. Puhuitte säästä ja vähän rahasta.
# prompt: Mistä isä ja Elias oikeastaan puhuvat, kun he puhuvat säästä?
# mildest: 1
Sunnuntai, kello kaksitoista. Isä soittaa aina tasalta, ja sinä olet ollut hereillä minuutin. # light: lamp # time: day # weather: sleet #id:lfoeja
[puhelin soi] # sound: phone #id:lc08ri
Kari (phone): Onks siellä jo renkaat alla? #id:lwsm2l
Sinulla ei ole autoa. Se ei ole koskaan haitannut tätä keskustelua. #id:l9l7k3
Elias (phone): Ei viel. #id:lfq4te
Kari (phone): Täällä on nolla. Tuulee. #id:lqm9tq
Elias (phone): Täällä on yks. #id:lrvm2u
Kari (phone): Mereltä tuulee. #id:l6pwwu
Isällä Kotkassa on meri. Kontulassa on ostari. #id:l0l72b
Kari (phone): Mä pistän sulle vähän tilille. Ei siitä tartte. #id:lnr89m
* [Sano, että täällä sataa.] # ledger:others #id:lq22tr
    ~ money("dad_twenty")
    ~ remember("dadTwenty", true)
    Isän tuoli narahtaa. Askelia, verho, askelia takaisin. #id:lrow3v
    Kari (phone): Niin täälläkin. #id:lr9pah
    Tasapeli. Puhelin värähtää, ennen kuin se on taskussa. # sound: phone #id:lmj5i3
    Kari (chat): Raha lähti. Viestikenttään panin: tuuli. #id:lurboc
* [Kysy, mitä isälle kuuluu.] # way:RI # ledger:own #id:l2ka1w
    ~ money("dad_twenty")
    ~ remember("dadTwenty", true)
    ~ remember("dadAsked", true)
    ~ bond("kari", 1)
    Yksi. Kaksi. Kolme. Kotkassa tikittää kello. #id:lf8e72
    Kari (phone): Ei mulla muuta. Täällä tuulee. #id:lotfyz
    Puhelin värähtää, ennen kuin se on taskussa. # sound: phone #id:lkmirw
    Kari (chat): Raha lähti. Viestikenttään panin: tuuli. #id:lx9r4j
* [Pyydä, ettei hän lähetä rahaa.] # way:AA # ledger:own #id:lm1hcq
    ~ remember("dadNoMoney", true)
    Kari (phone): Jaa. #id:lstrl7
    Kotkassa kuppi lasketaan pöydälle varovammin kuin kuppi vaatisi. #id:lgalsy
    Kari (phone): No. Pane pipo päähän. #id:lt7jlp
- Ruudulla on puhelun kesto. Se on puoli minuuttia pidempi kuin viime viikolla. #id:lh6ty9
-> DONE

== elias_ulla_fuse
# place: stairwell
# fortnights: 3-4
# comes: arrival
# protagonist: elias
# who: ulla
# stop
# about: Naapuri haluaa valoa pyytämättä apua. Elias haluaa takaisin sisään.
# summary: Ullalta oli palanut sulake. Seisoitte rapussa taskulampun valossa.
# prompt: Kumpi auttaa enemmän: se, että tekee toisen puolesta, vai se, että näyttää?
# mildest: 3 2
Viet roskat viideltä aamulla, koska silloin rapussa ei ole ketään. Valo sammuu puolivälissä portaita. # light: dark # time: night #id:lkqtxt
{
- seen_by("ulla"):
    Tasanteella on taskulamppu ja sinivihreä aamutakki. Ryhdistä arvaat naapurin. # enter: ulla neighbour # light: torch #id:lqa4h6
- else:
    Tasanteella on joku. Taskulamppu, sinivihreä aamutakki, ryhti. # enter: ulla neighbour # light: torch #id:lisqyr
}
Ulla (neutral): Minulla on pimeää. Mainitsen vain. #id:l6ra1k
{
- recalls("silence", "knocked"):
    Ulla (thinking): Se hiljainen päivä. Sinä koputit kerran. Arvostin määrää. #id:lgwcre
- recalls("silence", "listened"):
    Ulla (thinking): Se hiljainen päivä oli sinun. Kuulin, että joku kuuntelee. #id:l3f698
- recalls("silence", "lit"):
    Ulla (thinking): Se hiljainen päivä. Koneesi humisi taas viiden minuutin päästä. Laskin. #id:l2m0s8
- else:
    Ulla (thinking): Sinulla on laatikko, jossa kalisee. Se kuuluu seinän läpi. #id:ldxvi5
}
Sulakekaapin luukku on jo auki. #id:li1u6n
Elias: Sulakkeen saa vaihtaa kuka vaan. Rasiaan mä en koske, siihen tarvii luvat. #id:lmjh0r
Lause kuulostaa sähkömieheltä. Vilkaiset taaksesi, mutta rapussa ei ole muita. #id:l4ma2q
{
- recalls("schoolTold", true):
    "Siis yks sulake", Onni sanoi. Tämä on jo kolmas. #id:lhbxns
}
* [Vaihda sulake.] # way:TE # ledger:own #id:ltvjul
    ~ remember("fuseHelp", "self")
    ~ card("sulake")
    ~ bond("ulla", 1)
    Palanut irti, ehjä tilalle. Ullan oven raosta lankeaa keltainen viiva rapun lattialle. # light: lamp #id:lxvjzk
    Ulla (warm): Kello on viisi. Tämä pulla on siis aamiainen. #id:lx5n5d
* [Näytä, miten se vaihdetaan.] # way:RI # ledger:own #id:lkmo2o
    ~ remember("fuseHelp", "taught")
    ~ bond("ulla", 1)
    Ulla hakee mustat hansikkaat. Hän katsoo sulaketta molemmin puolin niin kuin lippua ja kiertää sen paikalleen. # face: ulla focused #id:l62omj
    Oven raosta lankeaa keltainen viiva. # light: lamp #id:lq8tjz
    Ulla (happy): Kuka muu tässä rapussa ei osaa tätä? #id:lbqlfk
* [Soita huoltoon.] # ledger:others #id:l3a9rz
    ~ remember("fuseHelp", "caretaker")
    Ulla (neutral): Minun puhelimeni on leipälaatikossa. Käytä omaasi. #id:lzd7e5
    ** [Soita suoraan.] # way:AA # ledger:own #id:l5wcsa
        [puhelin hälyttää kolmesti] # sound: phone #id:lmff6p
        Sanot nimesi ja osoitteen. Toisessa päässä kynä ei kirjoita. Kuulet, miten sitä ravistetaan. #id:lop9tw
        Caretaker (phone): Tullaan seittemäks. Onks siellä joku valveilla? #id:lbyjoo
        Elias (phone): Kaks. #id:l8trkr
    ** [Kirjoita viesti.] # way:SE # ledger:own #id:l1rpqf
        Kolmas versio lähtee. Siinä on osoite, kerros ja sana sulake. #id:l4fxju
        Caretaker (chat): Tullaan seittemäks. #id:ltqovv
        Ulla istuu portaalle. Sinä istut seuraavalle. Taskulamppu on välissä. # face: ulla tired #id:lrnmhe
-
-> DONE

// Elias, chapters 2–4.
// Memory set here: twentyAnswer, firstMorning, drawers (with returnAsked, roadAsked), dadSpoken, saysNo, lastChair, lastWords.
// Own name:
//   snowEvening  "coiled" | "window" | "out"   set elias_first_snow   answered elias_first_snow (its next coming)
// Answers here: envelopes, dadTwenty and dadNoMoney in elias_twenty; schoolTold in elias_old_drawers; dadNoMoney and dadAsked in
// elias_platform; drawers in elias_says_no; dadSpoken and chair (the workroom's last evening) in elias_two_chairs.

== elias_twenty
# place: home
# fortnights: 5-6
# comes: arrival
# protagonist: elias
# who: kari
# about: Kela kysyy, mikä oli isän raha. Isän viestikentässä lukee vain säätä.
# summary: Kela pyysi selvitystä isän lähettämästä rahasta. Viestikentässä luki säätä.
# prompt: Miksi Eliaksen on vaikea kirjoittaa isästään yksi lause?
# mildest: 2
[postiluukku kolahtaa] # light: day # time: day # weather: snow # sound: slot #id:lu3j18
{
- recalls("envelopes", "stepped"):
    Astut kuoren yli, käännyt ja nostat sen. #id:luiwfy
- recalls("envelopes", "opened"):
    Avaat kuoren eteisessä. Siitä on tulossa tapa. #id:lsh12w
- else:
    Pizzalaatikon päälle ei mahdu, joten avaat kuoren. #id:l7r2do
}
{
- recalls("dadTwenty", true):
    Kela (letter): Tiliotteellasi on pano, jonka viestikentässä lukee: tuuli. Pyydämme sinua selvittämään, mistä tulosta on kyse. #id:l43den
- else:
    Kela (letter): Tiliotteellasi on lokakuun pano, jonka viestikentässä lukee: tihkua. Pyydämme sinua selvittämään, mistä tulosta on kyse. #id:lvw3v3
}
{
- recalls("dadNoMoney", true):
    Pyysit, ettei isä lähetä enää. Kela lukee tiliotteita taaksepäin. #id:lak9rv
}
Mukana on lomake. Ruutuja on neljä: palkka, etuus, myyntitulo ja muu, mikä. # sound: paper #id:ljguah
* [Vastaa yhdellä lauseella.] # way:AA # ledger:rule #id:lu675t
    ~ remember("twentyAnswer", "sentence")
    {
    - recalls("dadTwenty", true):
        Rastitat kohdan muu. Riville kirjoitat: Isä lähetti, koska tuuli. #id:l09adq
    - else:
        Rastitat kohdan muu. Riville kirjoitat: Isä lähetti, koska satoi. #id:l81nlg
    }
    Viet kuoren laatikkoon samana iltana. Viikon päästä luukku kolahtaa. # sound: slot #id:l0k90v
    Kela (letter): Selvityksesi on vastaanotettu. Asia ei vaadi sinulta muita toimenpiteitä. #id:ln13rc
* [Jätä kirje pöydälle.] # ledger:rule #id:l3ndqg
    ~ met("anneli")
    ~ remember("twentyAnswer", "table")
    Määräpäivä on torstai. Perjantaina soi tuntematon numero, ja vastaat vahingossa. #id:lau2oa
    [puhelin soi] # sound: phone #id:l816wl
    Anneli (phone): Anneli Kelasta. Määräpäivä meni, joten mun pitää ratkasta tää sillä, mitä mulla on. Mulla on yks sana. #id:ltlpbi
    Elias (phone): Se oli isä. #id:lz9ah4
    Anneli (phone): Nyt mulla on kaks. #id:ldausc
    Kuulet, kun hän painaa enteriä. #id:lxy9hu
* {visits("workroom") > 0} [Vie kirje Työhuoneelle.] # way:KO # ledger:others #id:ldcln9
    ~ remember("twentyAnswer", "club")
    ~ bond("jorma", 1)
    # place: workroom
    # enter: jorma table-left
    Jorma nostaa lasit nenälle ja lukee viestikentän kahteen kertaan. #id:l4zan4
    Jorma (warm): Isän raha. Yleinen, mutta arka laji. #id:lt9cif
    Elias: Mitä siihen kirjotetaan? #id:l31qhz
    Jorma (thinking): Kuka lähetti. Loput on säätä. #id:lxm9fx
    Kirjoitat yhden sanan. Postilaatikko on kahden kulman takana, ja Jorma lähtee mukaan, vaikka hänellä ei ole kirjettä. # sound: paper #id:l4d8af
- Illalla kirjoitat isälle. # place: home # light: lamp # time: evening #id:ltwevh
{
- recalls("dadTwenty", true):
    Elias (chat): kela kysy tuulesta #id:lda6uq
    Kari (chat): Lounaasta. Puuskissa viisitoista. #id:lyxcdi
- else:
    Elias (chat): kela kysy tihkusta #id:llzpxz
    Kari (chat): Se loppui jo lokakuussa. #id:leuoqp
}
-> DONE

== elias_through_the_night
# place: home
# fortnights: 6-7
# comes: arrival
# protagonist: elias
# who: leila jorma
# stop
# about: Elias haluaa yhden aamun. Hän lähestyy sitä väärästä suunnasta.
# summary: Työhuoneelta lähdettiin kävelylle kymmeneltä. Kello kymmenen oli sinulle vieras.
# prompt: Mitä Elias haluaa siltä aamulta?
# mildest: 2
Työhuoneen ovessa on lappu: KESKIVIIKKONA KÄVELLÄÄN, LÄHTÖ KYMMENELTÄ. Olet lukenut sen kolmesti, aina iltapäivällä. # light: screen # time: night # weather: snow #id:lrlq4k
Keskiviikko alkoi kaksi tuntia sitten. Kymmeneen on kahdeksan tuntia. Nukahtaminen olisi riski. #id:louo52
* [Valvo yö läpi ja mene.] # way:KO # ledger:own #id:loos49
    ~ remember("firstMorning", "through")
    ~ rhythm(-1)
    ~ people(1)
    # place: workroom
    # light: day
    # time: morning
    # enter: leila table-right
    # enter: jorma table-left
    Kymmeneltä olet ovella ensimmäisenä. Lenkillä selität Jormalle koko sähköverkon, lyhtypylväs kerrallaan. Jokaiseen kysymykseen on vastaus, ja se on sinulla. #id:lxvyxm
    Jorma (laugh): Tätä vois pitää päällä useamminki. #id:lcj8q4
    Yhdeltätoista istut keinuvaan tuoliin odottamaan vettä. # sound: kettle #id:la55ca
    [vesi alkaa pauhata] #id:l7eyvn
    Kello on neljä, ja päälläsi on neljä takkia. # leave: jorma # light: lamp # time: evening #id:l3kn7h
    Leila (neutral): Vesi kiehu. #id:leyvpy
    Päällimmäinen takki on Jorman. Hän on lähtenyt kotiin villapaidassa, kahdentoista asteen pakkaseen. #id:lygzvv
* [Nuku ja mene yhdeltä.] # way:PI # ledger:others #id:lii51b
    ~ remember("firstMorning", "slept")
    Herätys soi yhdeksältä, ja joku sammuttaa sen. Se olit sinä. #id:lphsm4
    # place: workroom
    # light: day
    # time: day
    # enter: leila table-right
    # enter: jorma table-left
    Yhdeltä Työhuoneen ovensuussa on kuusi paria märkiä kenkiä rivissä. #id:ldo86m
    Leila (neutral): Kuppi on tossa. #id:lxim9p
    Panet kenkäsi jatkoksi. Ne ovat kuivat. Jorma siirtää omiaan sen verran, että mahtuu. # face: jorma warm #id:laocmu
* [Kirjoita, ettei aamu onnistu.] # way:AA # ledger:others #id:lo8wj1
    ~ remember("firstMorning", "wrote")
    Kirjoitat Työhuoneen ryhmään. Poistat kaksi anteeksipyyntöä ja lähetät sen, mikä jää. # sound: phone #id:l99abn
    [puhelin värähtää] #id:l18wt7
    Leila (chat): Kolmelta sit. Yhden kerran. #id:luxcu4
    # place: street
    # light: day
    # time: day
    # enter: leila doorway
    # enter: jorma pavement
    Kolmelta himmeän ikkunan alla on viisi ihmistä ja valoa jäljellä tunti. #id:le3utq
    {
    - seen_by("ulla"):
        Kuudes on Ulla. Mainitsit asiasta rapussa, mainitsit vain. # enter: ulla corner #id:l7dtn9
        Ulla (happy): Vihdoin. Aamulla kävelevät vain ne, joiden on pakko. #id:lcqcml
    - else:
        Jorma (happy): Vihdoin. Mä oon lähteny kotoa seittemältä, mut jalat tulee perässä vasta nyt. #id:lr7j8y
    }
-
-> DONE

== function elias_through_the_night_may_come()
~ return visits("workroom") > 0 and rhythm_now() < 4 and stage_of("morning-walk") == 0

== elias_first_snow
# place: home
# fortnights: 5-8
# comes: stay
# repeat
# protagonist: elias
# about: Lumi-ilta kotona. Yksi pieni liike: kaapelit, ikkuna tai piha.
# summary: Ulkona oli lunta, ja illalla näki ilman lamppua. Olit kotona.
# prompt: Mitä Elias näkee pihalla, kun ruutu on pimeänä?
# mildest: 2
{
- recalls("snowEvening", "coiled"):
    Lunta on tullut lisää. Kaapelit ovat rivissä lattialla. Niitä on kolmetoista. # light: dark # time: evening # weather: snow #id:log2nw
- recalls("snowEvening", "window"):
    Lunta on tullut lisää. Ikkunalaudan pölyssä on kahden kyynärpään jäljet. # light: dark # time: evening # weather: snow #id:lnkpee
- recalls("snowEvening", "out"):
    Lunta on tullut lisää. Pihan poikki menee polku, jota kukaan ei ole tehnyt. Jäljistä kuusi on sinun. # light: dark # time: evening # weather: snow #id:lupaze
- else:
    Uusi lumi. Ruutu on pimeänä, ja katto on valoisampi kuin lattia. # light: dark # time: evening # weather: snow #id:leityj
    Yksi lokero on jäänyt ilman lappua. Siinä on kaksitoista kaapelia ja yksi solmu. #id:lsbgl9
}
* [Kieritä kaapelit.] # way:TE # ledger:own #id:lq6168
    {
    - recalls("snowEvening", "coiled"):
        Kolmastoista käy pölynimuriin, jota sinulla ei ole. Se saa oman lokeron. #id:lquiju
    - else:
        Kaksitoista kaapelia asettuu lattialle pituusjärjestykseen. Pisimmän päässä on lappu omalla käsialallasi: EI MIHINKÄÄN. #id:lzjzv7
    }
    ~ remember("snowEvening", "coiled")
* [Katso ikkunasta.] # way:RI # ledger:luck #id:lbmhj0
    {
    - recalls("snowEvening", "window"):
        Valo palaa pihan toisella puolella. Tänään katsot vähän viereen, ja se jää. #id:l5wt4j
    - else:
        Pihan toisella puolella palaa valo yhdessä ikkunassa. Kun katsot suoraan, se sammuu. #id:l46tou
    }
    ~ remember("snowEvening", "window")
* [Käy pihalla.] # way:KO # ledger:own #id:ls1q16
    {
    - recalls("snowEvening", "out"):
        Polku on levinnyt kahden levyiseksi. Siitä on vedetty myös pulkkaa. #id:ly0gst
    - else:
        Viet roskapussin, jossa on toinen roskapussi. Palatessa astut omiin jälkiisi, ja niiden väliin on jo astuttu. #id:l9340a
    }
    ~ remember("snowEvening", "out")
-
-> DONE

== elias_old_drawers
# place: campus
# fortnights: 8-9
# comes: visit
# protagonist: elias
# stop
# about: Elias haluaa nähdä, että hänet on pyyhitty pois. Laatikoissa on yhä hänen kirjaimensa.
# invite: Koulun sähköpajalla on laatikosto, jonka merkitsit kuusi vuotta sitten.
# summary: Kävit vanhan koulusi sähköpajalla. Laatikoissa olivat yhä sinun kirjaimesi.
# prompt: Mitä Elias toivoi löytävänsä laatikoiden paikalta?
# mildest: 2
Sähköpajalla haisee tina ja lattiavaha. Ovella on kori suojalaseja. Panet lasit päähän, vaikka tulit vain katsomaan. # light: day # time: day #id:lcn0u4
{
- seen_by("mira"):
    Mira jäi käytävän penkille kahden mukin kanssa. Pyysit mukaan, et sisään. #id:lc9nm0
}
Seinässä on kuusikymmentä laatikkoa. KAAPELIKENGÄT. JATKOHOLKIT. SOKERIPALAT. MUUT. MUUT, PIENET. Kirjaimet ovat sinun. #id:lkiwrb
~ card("laatikot")
Haalaripukuinen poika kysyy, missä sokeripalat ovat. #id:lhco6k
Teacher (neutral): Siinä lukee. #id:lw0xp7
Sitten opettaja katsoo sinua kaksien lasien läpi. #id:ls8x12
Teacher (thinking): Noita on järjestetty uusiksi kahdesti. Aakkosiin ja värin mukaan. Kumpikin kesti viikon. #id:l1vh47
* [Kysy, miten pääsee takaisin.] # valtaa # way:SE # ledger:rule #id:lvjdx7
    ~ remember("drawers", "asked")
    ~ remember("returnAsked", true)
    ~ remember("roadAsked", true)
    Teacher (focused): Jatkuvaan hakuun. Se on auki koko vuoden. #id:lw4e6w
    Elias: Mun pitää hakea kahteen paikkaan. Oon alle kakskytviis. #id:lox9gp
    Teacher (talk): Tää lasketaan niistä toiseks. Vanhoista opinnoista luetaan hyväks se, mikä vielä käy. Mä en sitä päätä, mut kysyä saa. #id:lz1kuk
    Hän kirjoittaa työmääräyksen kulmaan osoitteen ja repii sen irti viivainta pitkin. Panet lapun taskuun ja kokeilet kahdesti, että se meni. # sound: paper #id:lbvei9
* [Ota kuva laatikoista ja lähde.] # way:PI # ledger:own #id:lyhv2d
    ~ remember("drawers", "photo")
    Kuvaan jää poika, joka työntää laatikkoa kiinni lonkalla, varovasti. Olet ovella, ennen kuin kukaan ehtii kysyä kuulumisia. #id:lxbpfs
    Metrossa joku katsoo sinua pitkään. Sinulla on yhä koulun lasit päässä. #id:lc1dwk
* [Kerro, miksi jätit kesken.] # way:AA # ledger:own #id:lliqtg
    ~ remember("drawers", "told")
    {
    - recalls("schoolTold", true):
        Onnille kerroit sen yöllä ja puhelimessa. Nyt on päivä, ja toisella on kynä korvan takana. #id:lrwkzi
    }
    Elias: Se työkeikka. Mun kytkentä. Siitä palo sulake. #id:lc1mnv
    Opettaja odottaa jatkoa. #id:l6tod2
    Teacher (neutral): Paloko sulake? No, sitä vartenhan se on. #id:l09ipb
    Hän antaa sinulle mittanauhan pään ja kävelee toisen kanssa seinälle. #id:l4kga1
    Teacher (focused): Pidä siitä kiinni. #id:lkrloa
-
-> DONE

== elias_platform
# place: kotka
# fortnights: 11-12
# comes: visit
# weight: 6
# protagonist: elias
# who: kari
# stop
# about: Kaksi työtöntä on olevinaan kiireisiä, kunnes kirjeet tulevat pöytään.
# invite: Isä sanoi, että asemalla tuulee. Hän on siellä muutenkin.
# summary: Tapasit isän Kotkan asemalla. Takissa oli vaaleampi neliö, jossa oli ollut firman nimi.
# prompt: Miksi Eliaksen ja isän on helpompi puhua säästä kuin työstä?
# mildest: 2
Laiturilla tuulee. Isä ei ole liioitellut. # light: day # time: day #id:lwgzv5
# enter: kari middle
Kari (happy): Mä olin tässä muutenki. #id:lia2e5
Takin rinnassa on vaaleampi neliö, jossa on ollut firman nimi. Langanpäät on nypitty siististi pois. #id:lbg426
{
- recalls("dadNoMoney", true):
    ~ money("dad_hand")
    Isä kättelee. Käteesi jää taitettu seteli. #id:lobakv
    Kari (shy): Tilille et halunnu. #id:lsnjwv
}
Isällä on juttu kolmelta. Sinulla on juttu Helsingissä. Kahvion munkki puolitetaan silti lusikalla, ja siihen menee aikaa. #id:ldn7f3
* [Kysy, mistä lähtien.] # way:RI # ledger:others #id:leuhsm
    ~ remember("dadSpoken", "asked")
    ~ bond("kari", 1)
    Kysyt sen neliöltä. #id:l1arl9
    {
    - recalls("dadAsked", true):
        Yksi. Kaksi. Kolme. Samat sekunnit. #id:lecth0
    - else:
        Isä taittaa servietin, ja vielä kerran. #id:llexxm
    }
    Kari (down): Toukokuusta. #id:lklykr
    Hän levittää povitaskusta kirjeet pöydälle kuin kortit. Sinä kaivat omasi repusta. #id:lur70l
    Kari (thinking): Pankki. Liitto. Pankki. #id:l5dbdk
    Elias: Kela, Kela, Kela. #id:l2qsit
    Kari (laugh): Kolme samaa. Sä veit. #id:ld4g0x
* [Puhu säästä.] # ledger:others #id:llre3s
    ~ remember("dadSpoken", "weather")
    Elias: Täällä tuulee. #id:ln9wk2
    Kari (warm): No nyt sä sen uskot. #id:lei30c
    Puhutte pilvistä, kunnes lautanen on tyhjä. Isä on työntänyt sinulle sen puolen, jossa oli hillo. #id:l8tmxw
    Junan ovi on jo kiinni, kun hän koskee neliötä ja sanoo jotain. Lasin läpi ei kuule. Huulilta näkee: toukokuusta. #id:lqxw3q
* [Kerro omasi ensin.] # valtaa # way:AA # ledger:own #id:lphlea
    ~ remember("dadSpoken", "first")
    ~ bond("kari", 2)
    Elias: En mä oo töissä. En koulussa. Mulla on yks tuoli ja kolme kirjettä. #id:lxj0qo
    {
    - visits("workroom") > 0:
        Elias: Ja yks vedenkeitin. Se ei oo ees mun. #id:l2ydnp
    }
    Munkkia ei enää syödä. #id:lzv5x6
    Kari (shy): Mulla on viis. #id:l0jpa7
    Kari (neutral): Toukokuusta asti. #id:ltpn6x
    Kirjeet tulevat pöytään kuin kortit, ikkunat ylöspäin. Sinulla on kolme samaa, isällä viisi eri. Hän ostaa toisen munkin, koska hävisi. #id:lhsryk
-
-> DONE

== elias_says_no
# place: yard
# fortnights: 12-14
# comes: visit
# protagonist: elias
# who: kasper
# stop
# about: Kasper haluaa sähköt nyt. Johto on lämmin. Eliaksen ensimmäinen ammattityö on kieltäytyä.
# invite: Konttipihalla kokeillaan ääntä. Johtoja on enemmän kuin pistorasioita.
# summary: Konttipihan johto oli lämmin, ja yleisö odotti. Sinä huomasit sen ensimmäisenä.
# prompt: Mistä Elias tietää, että juuri hänen kuuluu sanoa ei?
# mildest: 2
~ met("kasper")
Sähkö tulee konttipihalle yhdellä johdolla, ja yleisöä on kuusikymmentä. # light: day # time: evening #id:lwpni6
# enter: kasper middle
{
- outcome_of("container-yard-gig") != "":
    Kontti on sama kuin viimeksi, nyt lukossa. Johdot on merkitty teipillä, tikkukirjaimin: LAVA. MUKIT. EI TÄTÄ. Sinä merkitsit. #id:le16p5
- else:
    Joku on kertonut Kasperille, että sinulla on laatikko. Olet merkinnyt johdot teipillä, tikkukirjaimin: LAVA. MUKIT. EI TÄTÄ. #id:lhv8ng
}
Lasket käden kelalle. Puolet johdosta on vielä kiepillä. Kela on ylikuormitettu. Niin on isolla kirjoitettukin, mutta tämä on lämmin. #id:lim1vf
Kasper (laugh): Nå! Kaikki päälle vaan, kansa odottaa. #id:l3n2ab
{
- recalls("drawers", "told"):
    Sulake on sitä varten. Johto ei ole. #id:lir62v
}
* [Sano ei kaikkien kuullen.] # valtaa # way:AA # ledger:own #id:l963by
    ~ remember("saysNo", "aloud")
    ~ contact("siteWoman")
    Elias: Ei. #id:lfhl2b
    Mikrofoni on auki. Sen kuulevat kaikki. #id:luz9fz
    Elias: Toi puretaan kelalta ja jaetaan kahteen pistorasiaan. Siin menee neljäkyt minuuttia. #id:lwdqji
    Menee neljäkymmentä minuuttia. Kasper ei katso sinuun. Kolme lähtee kotiin, eikä kukaan kiitä. # face: kasper down #id:lc03rm
    ~ ledger("luck")
    Työmaa-aidan takana on koko ajan seissyt nainen, kypärä kainalossa. #id:lbzhvu
    Worker (neutral): Mikä sun nimi on? #id:lw7bcm
    Sanot sen. Hän kirjoittaa sen tussilla kypärän sisään. Siellä on jo kaksi. #id:ly0ys8
* [Vedä vaivihkaa oma johto.] # way:TE # ledger:own #id:l9494m
    ~ remember("saysNo", "silent")
    Haet laatikosta pitkän johdon. Se menee toiseen pistorasiaan, lätäköiden yli eikä läpi, teippi joka metrillä. Sitten purat kelan loppuun. #id:le98r8
    Kasper (happy): Nå, kato, se järjestyi! #id:lkueex
    Bändi aloittaa ajallaan. Pidät kättä kelalla koko ensimmäisen kappaleen. Se jäähtyy. #id:llhgbp
* [Hae sähkömies.] # way:PI # ledger:others #id:lzy856
    ~ remember("saysNo", "electrician")
    ~ contact("siteElectrician")
    Aidan takana on työmaa ja työmaalla iltavuoro. Mies sulkee eväsrasian ja tulee. #id:lxa7cf
    Besnik (focused): Kuka nää on merkannu? #id:l208p7
    Elias: Mä. #id:ltm05j
    Besnik kävelee johtoja pitkin koko pihan, lapulta lapulle. Viimeisen kohdalla hän pysähtyy. #id:lbvnoa
    Besnik (thinking): Miks ei tätä? #id:lvzj54
    Elias: Se on lämmin. #id:ltkoo9
    Besnik kokeilee. Sitten hän repii palan teippiä ja kirjoittaa siihen numeronsa. # face: kasper thinking #id:l0ieh3
-
-> DONE

== function elias_says_no_may_come()
~ return not done("gig-day") and (stage_of("container-yard-gig") == 0 or outcome_of("container-yard-gig") != "")

== elias_two_chairs
# place: home
# fortnights: 16
# comes: arrival
# fixed: 16
# order: 50
# protagonist: elias
# who: kari
# stop
# about: Isä on tullut bussilla. Hän katsoo kaapelilaatikkoa ja odottaa, että joku sanoo jotain.
# summary: Isä tuli bussilla. Hän istui luonasi ja katsoi pitkään kaapelilaatikkoa.
# prompt: Mitä Elias on jättänyt puhelimessa sanomatta?
# mildest: 1
Isä tuli bussilla eikä soittanut. Hän on istunut pihalla mattotelineen vieressä ja odottanut, että satut paikalle. # light: day # time: evening # enter: kari door #id:lazqeg
{
- recalls("dadSpoken", "asked"):
    Kari (neutral): Mihin mulla kiire. Toukokuusta asti ei oo ollu. #id:ld92zm
- recalls("dadSpoken", "first"):
    Kari (warm): Se kolmas aihe ei mahtunu puhelimeen. #id:lk7g7j
- recalls("dadSpoken", "weather"):
    Kari (shy): Kotkassa lakkas tuulemasta. Piti lähteä kattoon, minne se meni. #id:lutz6h
- else:
    Kari (shy): Mä olin tässä muutenki. #id:l4apd8
    Bussilla siihen menee kaksi tuntia. #id:l6lhf6
}
{
- recalls("chair", "rocking"):
    Tuoleja on kaksi. Isä kokeilee kumpaakin ja jää siihen, joka keinuu. # move: kari window #id:l8l3tr
- visits("workroom") > 0:
    Hänellä on mukana pilkkijakkara. Hän avaa sen ja istuu, eikä tuoleja tarvitse laskea. # move: kari window #id:l9345v
- else:
    Tuoleja on yksi. Isällä on mukana pilkkijakkara. # move: kari window #id:lbtmvu
}
Siitä hän katsoo kaapelilaatikkoa, lokero lokerolta, loppuun asti. #id:lk1658
Kari (thinking): No niin. #id:l96gsm
Isältä se on puhe. #id:lr3or9
* [Keitä kahvit.] # way:PI # ledger:own #id:lvcqh7
    ~ remember("lastChair", "coffee")
    Keität veden kattilassa. Kuppeja on kaksi, ja toisessa on desiviivat. #id:lbdgc6
    Isä ottaa sen ja juo viiva kerrallaan. Sitten hän pesee molemmat ja panee ne ylösalaisin vierekkäin. # face: kari warm #id:l6rc8u
* [Näytä, mitä laatikossa on.] # way:TE # ledger:own #id:ltbuh4
    ~ remember("lastChair", "box")
    Isä ottaa yhden kaapelin, purkaa sen ja kietoo uudestaan kyynärpään ympäri. #id:lckdho
    Elias: Noin se menee kierteelle. #id:ly9qji
    Kari (happy): On menny kolkyt vuotta. #id:lz585k
    Panet sen sellaisena lokeroon ja kirjoitat uuden lapun: KOTKA. #id:llpq3j
* [Sano se, mitä et puhelimessa sanonut.] # valtaa # way:AA # ledger:own #id:ly9ftf
    ~ remember("lastChair", "said")
    ~ bond("kari", 1)
    ** [Sano: ikävä on.] #id:lbqiwq
        ~ remember("lastWords", "missing")
        Elias: Ikävä on. #id:lcscv5
    ** [Sano: oltais voitu puhua.] #id:lzermw
        ~ remember("lastWords", "talked")
        Elias: Oltais voitu puhua. #id:lfzwho
    -- Isä nyökkää. Hän katsoo kelloa ja siitä vielä päivän. #id:lf3xtq
    Kari (shy): Mä vastaan sunnuntaina. Kahdeltatoista. #id:lvqk5r
- Yöllä isä on sängyssä ja sinä lattialla. Huoneessa hengittää kaksi. # leave: kari # time: night #id:ld8ilj
-> DONE
