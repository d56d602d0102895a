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
Ruutu sammuu. Se oli huoneen ainoa valo. Tuuletin hidastaa ja pysähtyy. Sitten on hiljaisempaa kuin viikkoihin. #id:lvxjn7
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
    Linja on hiljaa mutta auki. Siellä joku kääntää kylkeä. #id:lrp41d
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
    Kari (chat): Raha lähti. Viestikenttään panin tuuli. #id:lurboc
* [Kysy, mitä isälle kuuluu.] # way:RI # ledger:own #id:l2ka1w
    ~ money("dad_twenty")
    ~ remember("dadTwenty", true)
    ~ remember("dadAsked", true)
    ~ bond("kari", 1)
    Yksi. Kaksi. Kolme. Kotkassa tikittää kello. #id:lf8e72
    Kari (phone): Ei mulla muuta. Täällä tuulee. #id:lotfyz
    Puhelin värähtää, ennen kuin se on taskussa. # sound: phone #id:lkmirw
    Kari (chat): Raha lähti. Viestikenttään panin tuuli. #id:lx9r4j
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
Viet roskat viideltä aamulla, koska silloin rapussa ei ole ketään. Valo sammuu kesken portaan. # light: dark # time: night #id:lkqtxt
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
    Ulla (thinking): Se hiljainen päivä. Sinulla oli valo kahdessa minuutissa. Laskin. #id:l2m0s8
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
    Ulla hakee mustat hansikkaat ja kiertää sulakkeen paikalleen niin kuin leimaisi lipun. # face: ulla focused #id:l62omj
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
