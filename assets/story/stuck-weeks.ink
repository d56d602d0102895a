// Stuck weeks: each with one small true movement. Chapter 1 first, then fortnights 5 to 15.
// Own names:
//   liftChair  "mine" | "bag" | "stood"             set stuck_lift        answered stuck_deliverer
//   deliverer  "no" | "asked" | "papers"            set stuck_deliverer   answered stuck_lift, stuck_nothing
//   crow       "true" | "crust" | "fine"            set stuck_fine        answered stuck_nothing
//   rails      true                                 set stuck_prepaid     answered stuck_nothing
//   blankLine  "colon" | "ring" | "pen" | "snow"   set stuck_nothing     answered stuck_nothing (which variant comes next)
//   ordinary   "one" | "two"                        set stuck_ordinary    answered stuck_ordinary (which variant comes next)
// Set for others: truthTold (stuck_ihan_hyvaa, stuck_cough), leftServer (stuck_white_night).
// Read from others after chapter 1: liftChair, crow, nightPost, fee (ulla_excuses), curtainGone (Elias's curtain), window
// (window_across), pull.
// Answers here: envelopes, fuseHelp, bench, dadTwenty, dadNoMoney, dadAsked (elias.ink), nightPost (palvelin.ink),
// tonight (not-tonight.ink).

== stuck_lift
# place: stairwell
# fortnights: 2-4
# comes: visit stay
# protagonist: elias
# about: Hissi on rikki yhdeksättä päivää. Tasanteelle ilmestyy tuoli.
# invite: Hissi ei kulje. Rapussa kuuluu hengitystä.
# summary: Hissi oli rikki yhdeksän päivää. Tasanteella alettiin levätä.
# prompt: Kenen asia on viedä tuoli rappuun, kun hissi ei kulje?
# mildest: 3
Hissin ovessa on lappu: EPÄKUNNOSSA. Korjauspäivä on kirjoitettu lyijykynällä ja kumitettu kahdesti. # light: lamp # time: day #id:le4d1r
{
- recalls("fuseHelp", "taught"):
    Sulakekaapin luukussa on uudempi lappu: KYSY ULLALTA. #id:llfnfb
- recalls("fuseHelp", "self"):
    Ullan pullan haju on tullut kuudennesta alas asti, portaita. #id:lcx3hw
}
Hissi on seissyt yhdeksän päivää, ja sinä asut kuudennessa. Kolmannen kerroksen tasanteella seisoo mies kahden kassin kanssa ja lukee seinää. #id:lgvjfu
Neighbour (tired): Mä en lepää. Mä seison. #id:lp8m7b
{
- done("stuck-deliverer"):
    Lehdet ovat silti tulleet joka luukkuun joka yö. Tiedät, kenen jaloilla. #id:lu77a1
}
* [Kanna toinen kassi ylös.] # way:RI # ledger:own #id:lobl8v
    ~ remember("liftChair", "bag")
    ~ people(1)
    Neighbour (shy): Ei tartte. #id:lj0kar
    Hän päästää kahvasta silti. Kassissa on kissanhiekkaa. Viidennessä kuulet kissan nimen: Ministeri. #id:lbu4e2
* [Tuo oma tuolisi tasanteelle.] # valtaa # way:KO # ledger:own #id:ltiszl
    ~ remember("liftChair", "mine")
    ~ people(1)
    Sinulla on yksi tuoli. Kannat sen alas kolme kerrosta ja syöt illalla sängyllä. #id:l0er5b
* [Seiso hetki sinäkin.] # ledger:own #id:lts0of
    ~ remember("liftChair", "stood")
    Seisotte. Seinässä lukee, ettei rapussa saa säilyttää mitään. Valo sammuu, eikä kumpikaan liiku. #id:l674ds
-
{
- recalls("liftChair", "mine"):
    Aamulla tuolissa on lappu: RAPUSSA EI SAA SÄILYTTÄÄ TAVAROITA. Alla lukee toisella käsialalla: ei säilytetä, levätään. # sound: paper #id:l4juws
    Kun hissi taas kulkee, tuoli nojaa oveesi. Joku on kiristänyt sen löysän ruuvin. #id:lfqt9x
- else:
    Aamulla tasanteella on tuoli ja tuolissa lappu: RAPUSSA EI SAA SÄILYTTÄÄ TAVAROITA. Alla lukee toisella käsialalla: ei säilytetä, levätään. # sound: paper #id:lwutze
}
-> DONE

== stuck_deliverer
# place: stairwell
# fortnights: 1-4
# comes: stay visit
# protagonist: elias
# about: Neljä yötä portailla. Lehdenjakaja nyökkää kolmesti ja sanoo neljäntenä yhden sanan.
# invite: Joku kulkee portaat joka yö kello neljä.
# summary: Istuit öisin rapussa, ja lehdenjakaja kulki ohi. Neljäntenä yönä hän sanoi jotain.
# prompt: Milloin nyökkäys riittää?
# mildest: 1
Kymmenen yli neljä istut portaalla, koska rappu on isompi kuin huone. # move: elias stairs # light: dark # time: night #id:l093f9
[ulko-ovi käy] # sound: door #id:lzvq4p
Ensin tulee otsalamppu, sen perässä lehdenjakaja. Hän nyökkää. Sinä nyökkäät. # light: torch #id:l385d2
Toisena yönä sama. Kolmantena nyökkäys tulee jo kerrosta alempaa. #id:lkvh1c
{
- recalls("liftChair", "mine"):
    Neljäntenä hän laskee laukun siihen, missä tuolisi oli, ja kääntää lampun pois silmistäsi. #id:l0mc3f
- recalls("liftChair", "bag") or recalls("liftChair", "stood"):
    Neljäntenä hän laskee laukun siihen, missä tuoli oli, ja kääntää lampun pois silmistäsi. #id:lts9bo
- else:
    Neljäntenä hän laskee laukun portaalle ja kääntää lampun pois silmistäsi. #id:lrslop
}
Deliverer (neutral): No. #id:l6swqd
* [Sano: no.] # way:RI # ledger:own #id:lbdu3x
    ~ remember("deliverer", "no")
    Deliverer (happy): Niinpä. #id:lc9uxk
    Hän jatkaa ylös. Kuudennessa kolahtaa sinun luukkusi, vaikka sinulle ei tule lehteä. Lehti on eilinen, ja ristikko on aloitettu. # sound: slot #id:l8axbd
* [Kysy, montako rappua on jäljellä.] # way:SE # ledger:own #id:lv151t
    ~ remember("deliverer", "asked")
    Deliverer (tired): Neljätoista. Yhessä on koira. #id:l06hmw
    Elias: Missä niistä? #id:lnm7oc
    Deliverer (neutral): Sen kuulee sitten. #id:lgrl6n
* [Vie lehdet kahteen ylimpään kerrokseen.] # way:TE # cost:1 # ledger:own #id:l5l25w
    ~ remember("deliverer", "papers")
    ~ people(1)
    Deliverer (talk): Pidä läppää sormella. Ne nukkuu. #id:lqbqd7
    Kuusi luukkua, kuusi nimeä. Olet asunut niiden vieressä kolme vuotta. #id:lzs0mk
- Viidentenä yönä nukut. Aamulla se melkein harmittaa. # time: morning # light: day #id:l5dpyu
~ rhythm(1)
-> DONE

== stuck_fine
# place: street
# fortnights: 1-4
# comes: visit
# protagonist: elias
# about: Yhdeksän kertaa ihan hyvää. Yhdeksäs kuulija ei usko.
# invite: Kauppa. Ruoka on loppu.
# summary: Viikossa kuultiin yhdeksän kertaa ihan hyvää. Varis ei uskonut.
# prompt: Kenelle Elias voisi vastata jotain muuta kuin ihan hyvää?
# mildest: 3
Kassa kysyy, haluatko kuitin. "Ihan hyvää", sanot. Se on viikon ensimmäinen. # light: day # time: day # weather: rain #id:laurna
Toinen menee naapurille roskakatoksessa, kolmas puhelinmyyjälle. Neljäs on lomake, jossa on viisi valmista naamaa. Panet rastin keskimmäiseen. #id:lo0emq
{
- recalls("dadAsked", true):
    Viides ei ole sinun. Isä vastaa tekstiviestillä kysymykseen, jonka ehdit jo unohtaa. #id:l3ssui
    Kari (chat): Ihan hyvää. Tuulee. #id:lotlxr
- else:
    Viides menee isälle, joka ei kysynyt. #id:lmdwyr
}
Kuudes ja seitsemäs menevät Onnille, kahdeksas peilille. #id:lqlafv
Lauantaina kaiteella istuu varis ja katsoo sinua pää kallellaan. #id:lb37a5
"Ihan hyvää", sanot sille. #id:l77u9k
[varis raakkuu kerran] #id:ljqk7e
* [Sano varikselle, miten oikeasti menee.] # way:AA # cost:1 # ledger:own #id:l7juxp
    ~ remember("crow", "true")
    Sanot sen ääneen, kokonaisena lauseena. Pysäkillä mies kääntyy katsomaan. Varis siirtyy kymmenen senttiä lähemmäs. #id:lqv70o
    [puhelin värähtää] # sound: phone #id:ltuq72
    Onni (chat): nii mut siis oikeesti #id:l5f34r
    Elias (chat): huono viikko #id:l1tqgt
    Onni (chat): joo täälläki #id:l4rcpl
* [Anna varikselle pizzanreuna.] # way:KO # ledger:own #id:lswibu
    ~ remember("crow", "crust")
    Taskussa on yksi. Varis vie sen kaiteen päähän, syö ja palaa. Epäilys on tallella. #id:lcotz3
    [puhelin värähtää] # sound: phone #id:lljo3r
    Onni (chat): nii mut siis oikeesti #id:lx45zs
    Elias (chat): kysy varikselta #id:lox1bf
* [Jatka matkaa.] # ledger:own #id:lh5d7s
    ~ remember("crow", "fine")
    Varis kävelee kaidetta pitkin vieressä niin kauan kuin kaidetta riittää. #id:lddvjx
-
-> DONE

== stuck_prepaid
# place: home
# fortnights: 2-4
# comes: stay
# protagonist: elias
# about: Prepaid loppuu. Ilta osoittautuu pitkäksi, mutta kiskot ovat kartta.
# summary: Prepaid loppui, ja sen mukana netti, kartta ja Onni. Ilta oli pitkä.
# prompt: Mitä kaikkea puhelimen mukana katkeaa ihmiseltä, joka ei pääse lataamaan sitä?
# mildest: 2
Prepaid loppuu kello 18.04. Talon netti on ollut poikki tiistaista, joten samalla menevät kartta, bussien aikataulut ja Onni. # light: lamp # time: evening # weather: none #id:licd7g
Lataus vaatii pankkitunnukset, ja ne ovat lukossa. Kioski meni kiinni kuudelta ja aukeaa maanantaina. #id:l2uqv9
{
- recalls("dadNoMoney", true):
    Isä olisi ladannut sen. Pyysit, ettei hän lähetä rahaa. #id:ln4zbh
- recalls("dadTwenty", true):
    Isän raha meni jo kauppaan. Juusto oli oikeaa. #id:ls5xae
}
{
- done("anneli-attachment"):
    Kelan vuoronumero on tallella. Luet sen molemmin puolin. #id:ld0y9p
- recalls("envelopes", "opened"):
    Luet pizzalaatikon kannesta päivämäärän. Se on mennyt, mutta käsiala on hyvä. #id:l57wwy
- recalls("envelopes", "table"):
    Luet kuorien ikkunoista oman nimesi kolmeen kertaan. #id:lh4ahh
- else:
    Eteisen lattialla olisi luettavaa. Luet shampoopullon. #id:lfpn0m
}
Kello on 18.31. Keität makaronit. Kello on 18.44. #id:l8r35i
* [Lähde ulos ilman karttaa.] # ledger:own #id:ljp7oz
    ~ remember("rails", true)
    Kävelet metroradan vartta, kunnes asfaltissa alkavat kiskot. Niitä pitkin ei voi eksyä. Korkeintaan tulee päätepysäkki. # place: street # light: dark # time: night #id:l1m0a6
    [ratikka ajaa ohi] # sound: tram #id:l99b01
    Vaunu on tyhjä ja valaistu. Kuljettaja nostaa yhden käden. #id:lubzwn
    ** [Nosta käsi takaisin.] # way:RI # ledger:own #id:lds97t
        [ratikan kello kilahtaa kerran] # sound: tram #id:lvlz74
    ** [Kävele vielä yksi pysäkinväli.] # way:PI # ledger:own #id:lvhdnv
        Pysäkillä on näyttö, ja näytössä minuutteja. Luet ne kaikki. #id:l9lhkq
* [Istu ikkunan ääreen pimeään.] # ledger:own #id:lk4ifd
    Seitsemässä ikkunassa välkkyy sama ohjelma samaan tahtiin. Yhdeksältä alat ymmärtää juonen. # move: elias window # light: dark # time: night #id:loa0mg
* [Piirrä kartta kuoren taakse.] # way:SE # ledger:own #id:llm256
    Kauppa, metro, roskakatos. Kuoressa on yllättävän paljon tilaa. # sound: paper #id:l4312d
    {
    - recalls("bench", true):
        Piirrät mäelle penkin, samaan kohtaan kuin Onni. #id:lgwj0s
    - else:
        Piirrät reunaan nuolen: muualle. #id:l1t4ww
    }
- Kolmantena päivänä puhelin herää. # place: home # light: lamp # time: day #id:l4tcxq
[puhelin värisee neljästi] # sound: phone #id:leouew
Onni (chat): ootko hereillä #id:l55t1r
Onni (chat): okei et oo #id:lnptgd
Onni (chat): nyt mä vähän mietin #id:lw7sms
Neljäs viesti on operaattorilta. Se toivottaa sinut tervetulleeksi takaisin. #id:l3a4mk
-> DONE

== stuck_nothing
# place: home
# fortnights: 1-8
# comes: stay
# repeat
# weight: 0.8
# protagonist: elias
# about: Tyhjä rivi vihossa, päivätty. Neljä muunnelmaa kiertää, joten sama ei tule kahdesti peräkkäin.
# summary: Mitään ei tapahtunut. Vihossa on päivä ja sen perässä tyhjä rivi.
# prompt: Mitä tyhjälle riville voisi rehellisesti kirjoittaa?
{
- recalls("blankLine", "colon"):
    ~ remember("blankLine", "ring")
    Sataa. Lakkaa. Sataa. # light: lamp # time: evening # weather: sleet #id:l1sctl
    Kirjoitat vihkoon päivän ja nostat kupin riviltä. Rivillä on renkaan puolikas. #id:llo8t6
    {
    - recalls("nightPost", true):
        Kolmelta vaihdat ruudulle. Vihko jää auki. #id:leeho7
    - recalls("tonight", "floor"):
        Lattialla on vielä peitto siltä illalta. #id:l6a59g
    - else:
        Toinen puolikas jää pöytään. #id:lrwigr
    }
- recalls("blankLine", "ring"):
    ~ remember("blankLine", "pen")
    Päivä on kuusi tuntia pitkä, ja sinä nukut niistä viisi. # light: dark # time: evening #id:l7jk8r
    {
    - recalls("deliverer", "no"):
        Lehden ristikosta puuttuu kaksi sanaa. Vihosta puuttuvat kaikki. #id:lhs1uf
    - recalls("crow", "true"):
        Ikkunalaudalla istuu varis. Sille ei tarvitse kertoa mitään uudestaan. #id:lvjhzb
    - recalls("crow", "crust"):
        Ikkunalaudalla käy varis. Se tarkistaa tilanteen ja lähtee. #id:l0nsxu
    - else:
        Alakerrassa linkoaa pesukone. Sitten ei linkoa. #id:le4s7q
    }
    Kirjoitat päivän. Kynä vierii pöydältä lattialle, ja rivi jää siihen. #id:lck7pa
- recalls("blankLine", "pen"):
    ~ remember("blankLine", "snow")
    Yöllä satoi lunta, ja yhdeksältä se oli jo vettä. # light: day # time: day # weather: none #id:ls9sak
    {
    - recalls("rails", true):
        Pihalla oli hetken kaksi jälkeä vierekkäin, kuin kiskot. Lastenvaunut. #id:li2738
    - else:
        Et nähnyt sitä. Onni lähetti kuvan Lahdesta. #id:lvau3m
    }
    Vihossa on päivä ja sen perässä rivi. Rivi on valkoinen vielä kymmeneltäkin. #id:l9jdf3
- else:
    ~ remember("blankLine", "colon")
    Kirjoitat vihkoon päivämäärän ja kaksoispisteen. # light: lamp # time: evening #id:l2yc9n
    {
    - recalls("envelopes", "stepped") and not done("anneli-attachment"):
        Eteisessä kuoret ovat siirtyneet vähän. Se olit luultavasti sinä. #id:l06c1m
    - else:
        Pizzalaatikon kulmasta puuttuu pala. Se olit luultavasti sinä. #id:l0vj8o
    }
    Kaksoispisteen perään ei tule mitään. #id:l14v9k
}
-> DONE

== stuck_refresh
# place: home
# fortnights: 5-8
# comes: stay
# protagonist: elias
# about: Yhtä vastausta odotetaan, ja sivu ladataan kaksisataa kertaa. Odotettavalla oli omakin viikko.
# summary: Odotit vastausta yhteen viestiin ja latasit sivun kaksisataa kertaa. Neljäntenä päivänä se tuli.
# prompt: Mitä Elias oikeastaan odottaa, kun hän lataa sivua uudestaan?
# mildest: 1
Ilmoitit pois annettavaksi verkkokaapelin: viisi metriä, ehjä, nouto. Kahden minuutin päästä joku kysyi, onko se vielä. # light: screen # time: evening #id:lenwkt
Vastasit yhdessätoista sekunnissa: on. #id:l6a250
Siitä on kolme päivää. Sivu latautuu, kun sitä vetää sormella alas. Vihossa on tukkimiehen kirjanpito, viidestä vedosta aina yksi aita. Aitoja on neljäkymmentä. #id:l2yjsj
{
- done("elias-green-cable"):
    Kaapelista tietää heti, onko toisessa päässä joku. Siinä syttyy vihreä valo. #id:lozcw5
}
* [Vedä sormella vielä kerran.] # ledger:own #id:llukzl
    Päivitetty juuri nyt, lukee ruudussa. Juuri nyt ei tapahtunut mitään. Viivasta alkaa uusi aita. #id:ld4p39
* [Pane puhelin kattilaan ja kansi päälle.] # way:PI # ledger:own #id:lbanlz
    ~ rhythm(1)
    Käyt nukkumaan yhdeltä, koska muuta katsottavaa ei ole. Aamulla kuuntelet ensin kantta. #id:lvfa50
* [Mittaa kaapeli uudestaan.] # way:TE # ledger:own #id:l7jald
    Kahdeksan johdinta, kahdeksan piippausta. Yleismittari vastaa aina heti. #id:ln6rnj
* [Kirjoita: ei kiire.] # way:RI # ledger:own #id:lfaen3
    ~ people(1)
    Elias (chat): ei kiire. se on tässä #id:l53128
    Viestin alle tulee pieni merkki. Joku on nyt lukenut sen, jossain. #id:lhcr09
- Neljäntenä päivänä puhelin värähtää itse. #id:l4rse6
[puhelin värähtää] # sound: phone #id:l40dqn
Stranger (chat): sori. mummo kaatu, oltiin päivystyksessä. onks se vielä #id:lr4zpr
Elias (chat): on #id:lv7po5
Stranger (chat): jes. tuun huomenna jos käy #id:lmzosj
-> DONE

== stuck_seasons
# place: home
# fortnights: 5-9
# comes: stay
# repeat
# protagonist: elias
# about: Kaikki seitsemän kautta. Se oli hyvä, eikä kukaan pyydä anteeksi. Toisella kerralla sarja on huonompi.
# summary: Katsoit sarjan loppuun asti. Ruutu kysyi, oletko yhä siellä.
# prompt: Mitä hyvää on viikossa, josta Elias ei kerro kenellekään?
# mildest: 1
{
- done("stuck-seasons"):
    Uusi sarja. Kolme kautta, ja joka jaksossa joku pyytää anteeksi. Se on huonompi. # light: screen # time: night #id:llhttd
- else:
    Seitsemän kautta yhdeksässä päivässä. Se oli hyvä. # light: screen # time: night #id:lbzfvy
    Kuningas valehteli, sisko lähti, ja laiva tuli takaisin. Kukaan ei pyytänyt anteeksi, eikä sitä jäänyt kaipaamaan. #id:ljn7h9
}
Ruutu tummuu ja kysyy, oletko yhä siellä. Kysymys on asiallinen. #id:l2zdym
* [Paina: olen.] # ledger:own #id:lk1968
    {
    - done("stuck-seasons"):
        Painat. Ruutu pyytää anteeksi, että häiritsi. Sekin on katsonut tätä sarjaa. #id:lt7nbc
    - else:
        Painat. Ruutu uskoo sen heti. #id:l4eajp
    }
* [Katso lopputekstit loppuun.] # way:SE # ledger:own #id:ljlspi
    {
    - done("stuck-seasons"):
        Sähkömiehiä on viisi. Yksi on sama kuin siinä paremmassa. #id:lchjpp
    - else:
        Kolmannella minuutilla tulevat sähkömiehet. Heitä on yksitoista. Et ole ennen nähnyt sitä sanaa musiikin kanssa. #id:lmwgn5
    }
* [Kerro isälle, miten siinä kävi.] # way:RI # ledger:own #id:lgsv0h
    ~ people(1)
    {
    - done("stuck-seasons"):
        Elias (chat): katoin toisen. siinä pyydetään koko ajan anteeks #id:lfmmh3
        Kari (chat): Ei sitten sitä. #id:lefs4v
    - else:
        Elias (chat): katoin sen laivasarjan loppuun #id:lltvyw
        Kari (chat): Älä kerro. Olen toisella kaudella. Siinä tuulee. #id:l720q8
    }
-
{
- done("stuck-seasons"):
    Aamulla muistat kummastakin sarjasta laivan. Toisessa ei ollut laivaa. # light: day # time: morning #id:lj9gcp
- else:
    Aamulla joku raaputtaa pihalla auton lasia auki. Katsot senkin loppuun. # move: elias window # light: day # time: morning #id:leievr
}
-> DONE

== stuck_ihan_hyvaa
# place: home
# fortnights: 6-10
# comes: stay
# protagonist: elias
# who: mira
# about: Puhelin on oppinut ehdottamaan ihan hyvää. Kymmenennellä kerralla voi kirjoittaa jotain muuta.
# summary: Puhelin ehdotti ihan hyvää jo ensimmäisestä kirjaimesta. Mira kysyi, mitä kuuluu.
# prompt: Mitä Miran kysymyksessä on sellaista, että Elias voi vastata siihen toisin?
# mildest: 1
Puhelin on oppinut sinut. Kun kirjoitat i, se ehdottaa: ihan hyvää. # light: lamp # time: evening #id:lgiw5e
Tällä viikolla ehdotus on kelvannut yhdeksän kertaa: isälle, Onnille, huoltoyhtiön kyselyyn. Puhelinmyyjälle sanoit sen ääneen. #id:lauiqd
{
- recalls("crow", "true"):
    Pidemmän version tietää vain yksi varis. #id:laepjb
- recalls("crow", "crust") or recalls("crow", "fine"):
    Syksyllä yhdeksäs meni varikselle. Se ei uskonut. #id:l032pn
}
[puhelin värähtää] # sound: phone #id:lwhtxr
{
- seen_by("mira"):
    Mira (chat): moi. mitä kuuluu. vastaus saa olla myös ei mitään #id:l055yt
- else:
    ~ met("mira")
    Mira (chat): moi. tässä mira, etsivästä nuorisotyöstä. kysyn vaan mitä kuuluu. vastaus saa olla myös ei mitään #id:lwby3n
}
Kirjoitat i. Puhelin tietää jo loput. #id:la4swo
* [Paina ehdotusta.] # ledger:own #id:l2y5aq
    Mira (chat): okei. mulle kuuluu ihan hyvää kans. tollee samalla tavalla #id:ldcjnm
    Kolmannella lukemalla alkaa naurattaa. #id:lfjhnt
* [Lähetä pelkkä i.] # way:RI # ledger:own #id:lwqp3k
    ~ bond("mira", 1)
    ~ people(1)
    Mira (chat): i? #id:lnupa8
    Elias (chat): en oo keksiny loppuu #id:lvucoc
    Mira (chat): ei se mitään. mäki jätän mun auki #id:lyo33x
    Mira (chat): i #id:lypmvp
* [Kirjoita, miten oikeasti menee.] # valtaa # way:AA # ledger:own #id:l2wjuh
    ~ bond("mira", 1)
    ~ remember("truthTold", true)
    Elias (chat): ihan hyvää ei oo. nukun päivät. joskus on hyvä päivä ja sit pitäis heti olla toinenki #id:lxzzsr
    Mira kirjoittaa. Lakkaa. Kirjoittaa. #id:lkke5n
    Mira (chat): kiitos. luin kahdesti. saanks mä panna ton ylös, vaan sulle ja mulle #id:lokq2y
    Elias (chat): saa #id:lwgasd
    Seuraavana aamuna kirjoitat i. Puhelin ehdottaa: ihan hyvää ei oo. # time: morning # light: day #id:l3bzji
-
-> DONE

== stuck_laundry
# place: stairwell
# fortnights: 6-12
# comes: stay
# repeat
# protagonist: elias
# about: Pesuvuoro, jota kukaan muu ei ota. Yksi pyyhe ja lämmin huone.
# summary: Varasit pesuvuoron yhdelle pyyhkeelle. Ovelle tuli naapuri kori sylissä.
# prompt: Miksi Elias varaa pesuvuoron yhdelle pyyhkeelle?
# mildest: 3
{
- done("stuck-laundry"):
    Pesutuvan listassa on jo sinun asuntosi numero, keskiviikkoillan kohdalla. Käsiala ei ole sinun. # light: lamp # time: evening #id:lbs5if
- else:
    Pesutuvan listassa on yksi rivi, jota kukaan ei ota: keskiviikkoilta. Kirjoitat siihen asuntosi numeron. # light: lamp # time: evening #id:l4lsk8
}
Kellarissa on lämmin. Rummussa pyörii yksi pyyhe. Se on kuivunut jo aikoja sitten, mutta vuoroa on jäljellä. #id:l368ku
[rumpu humisee] #id:lhl88b
{
- recalls("liftChair", "bag"):
    Ovelle tulee Ministerin isäntä, kori sylissä ja kissankarvaa hihoissa. #id:luktxm
- else:
    Ovelle tulee mies, jolla on kori. Hän katsoo listaa, sinua ja taas listaa. #id:luxhoq
}
{
- done("stuck-laundry"):
    Neighbour (shy): Mä kirjotin sut siihen. Ettei kukaan muu vie. #id:lwfyyl
- else:
    Neighbour (shy): Mun vuoro oli eilen. Mä en ollu. #id:lube8c
}
* [Anna hänelle loput vuorosta.] # way:RI # ledger:own #id:lcjh1e
    ~ people(1)
    {
    - done("stuck-laundry"):
        Hän kaivaa korin pohjalta kaksi pullaa. Niissä on pesuaineen maku. Kumpikaan ei mainitse sitä. #id:l7f5h1
    - else:
        Kori tyhjenee koneeseen. Hän ei lähde. Istutte penkillä ja katsotte luukkuja, kumpikin omaansa. #id:lybitf
    }
* [Sano, että vuoro on sinun.] # way:AA # ledger:own #id:lth4dk
    Neighbour (neutral): Niin onki. Saaks täällä oottaa? On lämpimämpi. #id:l5r9oy
    Hän nukahtaa, ennen kuin ehdit sanoa, että saa. #id:lkxmp8
* [Nuku penkille istualleen.] # ledger:others #id:lyblya
    ~ rhythm(1)
    Heräät, kun rumpu pysähtyy. Pyyhe on sylissäsi, taiteltuna neljään osaan. #id:lwai2d
-
{
- done("stuck-laundry"):
    Listassa on ensi viikon rivillä kaksi numeroa. #id:l6case
- else:
    Kynä roikkuu listan vieressä narussa. Ensi viikon keskiviikko on vielä tyhjä. #id:lu54cb
}
-> DONE

== stuck_pese
# place: home
# fortnights: 9-12
# comes: stay
# protagonist: elias
# about: Kevätaurinko näyttää pölyn ja siihen kirjoitetun sanan. Kirjoittaja olit sinä, tammikuussa.
# summary: Kevätaurinko näytti pölyn. Siihen oli kirjoitettu PESE.
# prompt: Kenelle Elias kirjoitti pölyyn tammikuussa?
# mildest: 1
Aurinko osuu huoneeseen kello yksitoista ja viipyy kaksikymmentä minuuttia. Sellaista ei ole tapahtunut marraskuun jälkeen. # light: day # time: day #id:ld89cg
Se näyttää kaiken. Hyllyllä pölyä on tasaisesti kuin lunta. Tietokoneen kyljessä lukee sormella kirjoitettuna: PESE. #id:l7mkau
Vilkaiset ovelle. Täällä ei ole käynyt ketään. #id:lnlk17
Sitten tunnet kirjaimet. Suora E, sama kuin kaapelilaatikossa. Tammikuu. #id:lreudd
{
- done("stuck-nothing"):
    Vihossa sen talven rivit ovat tyhjiä. Jotain siis kirjoitettiin. #id:lj5ohh
}
* [Kirjoita alle: KOHTA.] # ledger:own #id:l4se3d
    Vastaus on samalla käsialalla. Keskustelu etenee. #id:l7brw8
* [Pyyhi pelkkä sana.] # way:TE # ledger:own #id:l4xpbp
    Sanan kohta on nyt niin puhdas, että siitä näkee yhä, mitä siinä luki. #id:le9fys
    Teet saman koko kyljelle. Tuulettimen ääni muuttuu. Se on hengittänyt villan läpi. #id:lfnvfe
* [Pese ikkuna sisäpuolelta.] # way:PI # ledger:own #id:lo46li
    ~ rhythm(1)
    Vesi on harmaata viidessä minuutissa, ja ikkuna on yhtä harmaa kuin ennenkin. Toinen puoli on ulkona. #id:lt5ls3
    Pihalla joku nostaa lapasen tolpan päähän. Sen verran näkee. # move: elias window #id:l9krl2
- Kaksikymmentä yli valo siirtyy seinälle ja siitä oveen. Sitten se on poissa, ja huone on taas siisti. # light: lamp #id:lsxntk
-> DONE

== stuck_shame
# place: home
# fortnights: 8-13
# comes: stay
# protagonist: elias
# who: ulla
# about: Kiitos samoin tarkastajalle. Kolme päivää häpeää, kunnes seinän takana annetaan pisteet.
# summary: Sanoit tarkastajalle: kiitos samoin. Kolme päivää myöhemmin Ulla kuuli sen seinän läpi.
# prompt: Mitä Eliaksen häpeälle tapahtuu, kun Ulla antaa siitä pisteet?
# mildest: 2
Kävit kaupassa metrolla, voimassa olevalla lipulla. Tarkastaja sanoi: matkalippu, kiitos. # light: dark # time: night #id:lfwf4p
Sinä sanoit: kiitos samoin. #id:lj5spe
Hän katsoi lippua, sitten sinua, ja toivotti hyvää jatkoa. Lippu oli kunnossa. Muuta ei tarkasteta. #id:lmmyua
Maanantaina se tulee mieleen hampaita pestessä, tiistaina neljältä. Keskiviikkona sanot sen ääneen pimeässä, kuullaksesi, miten paha se oli. #id:l5k2kd
[seinän takaa kuuluu yskäisy] #id:lw4jgc
{
- not seen_by("ulla"):
    Ulla (neutral): Ulla, seinän takaa. Kuulen sanat mutta en asiayhteyttä. #id:lcor3b
}
Ulla (thinking): Kiitos samoin. Kenelle? #id:lyl808
* [Kerro seinälle koko juttu.] # way:AA # ledger:own #id:lfsq1v
    ~ bond("ulla", 1)
    Kerrot. Toisella puolella vedetään tuoli lähemmäs. #id:lm3be7
    Ulla (focused): Kahdeksan kymmenestä. Kaksi pistettä lähtee siitä, että lippu oli voimassa. #id:lcwoso
* [Sano: en kenellekään.] # ledger:own #id:levuxh
    ~ met("ulla")
    Ulla (happy): Tuolla äänellä puhutaan vain tarkastajalle. Kahdeksan kymmenestä. #id:lxim33
* [Kirjoita Miralle, mitä sanoit.] # way:RI # ledger:own #id:lik68l
    ~ bond("mira", 1)
    ~ met("ulla")
    ~ people(1)
    Mira (chat): mä sanoin kerran terveysasemalle puhelimessa heippa rakas #id:ludjhf
    Mira (chat): siellä oltiin hetki hiljaa ja sanottiin heippa #id:lo9bmm
    Ulla (happy): Nyt siellä nauretaan. Kahdeksan kymmenestä, kuulematta. #id:l5nzb6
-
{
- recalls("fee", "invented"):
    Ulla (neutral): Parempi kuin se, jonka keksit. Se oli seitsemän. #id:linz3c
}
Ulla (thinking): Minulle toivotettiin kerran hyvää joulua heinäkuussa. Ja yksi sanoi minua äidiksi. #id:ltrx9c
Ulla (warm): Hän oli viisissäkymmenissä. Leimasin lipun. #id:lipbs9
-> DONE

== stuck_feed
# place: home
# fortnights: 10-15
# comes: stay
# repeat
# protagonist: elias
# about: Kaikki muut ovat kihloissa. Sitten joku lähettää kuvan keitosta.
# summary: Puhelimessa olivat kihloissa kaikki. Sitten tuli kuva keitosta.
# prompt: Miksi keiton kuva on Eliakselle helpompi katsoa kuin sormuksen?
# mildest: 2
{
- done("stuck-feed"):
    Kihlatut ovat muuttaneet yhteen ja mitanneet keittiön. Mitat ovat kuvassa. # light: screen # time: day #id:l7g8lq
- fortnight() > 12:
    Kaikilla on viltti, ja kaikilla on sama puisto. Kolme sormusta viltillä, yksi koiran korvassa. # light: screen # time: day #id:l1cu35
- else:
    Kaikki ovat kihloissa. Kolme sormusta aamiaisella, yksi laiturilla, yksi kissan hännässä. # light: screen # time: day #id:llx9f3
}
Selaat alaspäin, kunnes tulee viime viikko. Siellä moni olisi vielä ehtinyt perua. #id:lvdnpv
[puhelin värähtää] # sound: phone #id:lqv56q
{
- seen_by("jorma") and done("stuck-feed"):
    Jorma on lähettänyt kuvan. Kattila ylhäältä, keittoa ja puolikas peukalo. #id:lphv7n
    Jorma (chat): Sama keitto. Toinen päivä. #id:lb3og8
- seen_by("jorma"):
    Jorma on lähettänyt kuvan. Kattila ylhäältä, keittoa ja puolikas peukalo. #id:lbfklv
    Jorma (chat): Keitto. #id:lfa69r
- done("stuck-feed"):
    Isä on lähettänyt kuvan. Kattila ylhäältä, keittoa ja puolikas peukalo. #id:lcnk7n
    Kari (chat): Sama keitto. Toinen päivä. #id:lfmihm
- else:
    Isä on lähettänyt kuvan. Kattila ylhäältä, keittoa ja puolikas peukalo. #id:lgeyni
    Kari (chat): Keitto. #id:loa9s6
}
* [Kysy, mitä siinä on.] # way:RI # ledger:own #id:lzibbo
    ~ people(1)
    {
    - seen_by("jorma"):
        Jorma (chat): Vettä. Loput ei oo julkista. #id:lipu9y
    - else:
        Kari (chat): Vettä. Ja mitä kaapissa oli. #id:lglw61
    }
    Elias (chat): näyttää hyvältä #id:lr1nuc
    Niin näyttääkin. Höyry on tullut kuvaan mukaan. #id:lsu701
* [Keitä itsellesi jotain.] # way:TE # ledger:own #id:lbinkx
    ~ rhythm(1)
    Vesi, kuutio, makaronit ja yksi sipuli, silputtuna pienemmäksi kuin on pakko. Otat kuvan. Peukalo tulee mukaan. # light: lamp #id:lnldp8
    Se on ihan tavallinen peukalo. Lähetät. #id:l498o4
* [Toivota onnea kuudelle.] # way:KO # ledger:own #id:lpbqro
    {
    - done("stuck-feed"):
        Joku vastaa mitoilla. Sanot, että pöydän taakse jää kaksikymmentä senttiä liian vähän. Hän kirjoittaa: hitto, oot oikeessa. #id:l7fvtv
    - else:
        Neljäs vastaa heti: kiitti, mitä sulle kuuluu. Katsot kuvaa ja kirjoitat: keittoa. #id:lxibye
    }
-
-> DONE

== stuck_cough
# place: home
# fortnights: 7-11
# comes: stay
# protagonist: elias
# about: Yskä, sipuli, liemi ovenkahvassa. Kukaan ei tunnusta. Hoitajalle voi sanoa, milloin oikeasti nukkuu.
# summary: Yskä kesti kaksi viikkoa. Ovenkahvaan ilmestyi purkki lientä.
# prompt: Mitä muuttuisi, jos Elias saisi tietää, kuka liemen keitti?
# mildest: 3
Yskä tuli maanantaina ja jäi. Se herättää kahdelta, neljältä ja viideltä. # light: lamp # time: night #id:lkbfrh
{
- seen_by("jorma"):
    [puhelin soi] # sound: phone #id:lubcf7
    Jorma (phone): Sua ei oo näkyny. Niin, kuulen. Sipuli sängyn alle, halkastuna. #id:logw8c
    Jorma (phone): Meillä oli verstaalla yks Pekka, joka ei uskonu sipuliin. Pekka yskii nyt Rovaniemellä. #id:lriah7
- else:
    [postiluukku kolahtaa] # sound: slot #id:lzxlka
    Luukusta putoaa pieni sipuli. Sen perässä tulee lappu suoralla käsialalla: HALKAISTAAN. SÄNGYN ALLE. U. #id:lb2mgu
}
* [Pane sipuli sängyn alle.] # way:TE # ledger:others #id:lfnic0
    ~ rhythm(1)
    Yöllä huoneessa haisee niin, että yskä jää toiseksi. #id:lon9ii
* [Soita terveysasemalle.] # valtaa # way:AA # ledger:own #id:lpypgv
    Jono ottaa numeron ja lupaa soittaa takaisin. Seuraavana päivänä se soittaa. # time: day # light: day # sound: phone #id:lkwfso
    [puhelin soi, ja vastaat] #id:lzf5ae
    Hoitaja kysyy yskästä kolme asiaa. Vastaat lyhyesti, koska pitkästi yskittää. #id:l561pb
    Nurse (phone): Entä miten sä muuten nukut? #id:l788nh
    ** [Sano: nukun päivisin.] # way:AA # ledger:own #id:lryeyy
        ~ remember("truthTold", true)
        Elias (phone): Päivisin. Marraskuusta asti. Tai varmaan pidempään. #id:lmxb04
        Näppäimet käyvät pitkään. Et keskeytä niitä. #id:lwb17k
        Nurse (phone): Kirjasin. Yskälle hunajaa. Tolle toiselle varataan aika. #id:l1ysfr
    ** [Sano: ihan hyvin.] # ledger:own #id:l56z2f
        Nurse (phone): Okei. Kysyn saman, jos soitat uudestaan. #id:lz0xxs
* [Nuku.] # ledger:own #id:l8g7ho
    Nukut kaksi päivää. Yskä nukkuu joka kerta vähän pidempään kuin sinä. #id:l0e1wq
- Kolmantena aamuna ovenkahvassa on kassi ja kassissa lämmin purkki. Lientä. Ei lappua. # light: day # time: morning #id:l16typ
~ ledger("others")
Kysyt seinältä, sitten puhelimelta. Kukaan ei ole keittänyt mitään. #id:lpfnjr
Juot sen seisaaltasi. Peset purkin ja ripustat sen takaisin kahvaan. Aamulla se on poissa. #id:lev3k9
-> DONE

== stuck_white_night
# place: home
# fortnights: 13-15
# comes: stay
# repeat
# protagonist: elias
# about: Ei pimeää, johon mennä. Vastapäisessä ikkunassa seisoo joku, ja palvelimelta pääsee pois.
# summary: Yöllä näki lukea. Vastapäisessä ikkunassa seisoi joku kuppi kädessä.
# prompt: Mitä valoisa yö muuttaa Eliakselle?
# mildest: 2
{
- done("stuck-white-night"):
    Taas kello kaksi, ja taas näkee lukea. Naakoilla on kokous samasta asiasta kuin viimeksi. # light: day # time: night #id:lbcur6
- else:
    Kello on kaksi yöllä, ja kaapelilaatikon etiketit näkee lukea. Talvella tähän aikaan täällä oli pelkkä ruutu. # light: day # time: night #id:lp72q2
}
{
- recalls("curtainGone", true):
    Verhosi lähti keikan taustakankaaksi. Ikkunassa on nyt pelkkä ikkuna. #id:lawkuz
- else:
    Verho ei auta. Piha näkyy sen läpi. #id:ljof2w
}
Pihan toisella puolella ei pala yhtään lamppua. Niistä ei enää näe, kuka valvoo. Yhdessä ikkunassa seisoo joku, kuppi kädessä. # move: elias window #id:l2063a
* [Nosta käsi.] # way:RI # ledger:own #id:liehij
    ~ people(1)
    {
    - recalls("window", "hand"):
        Toinen käsi on jo ylhäällä. Se on tehnyt tämän ennenkin. #id:lmlveu
    - else:
        Kestää hetken. Sitten kuppi nousee, vähän, kuin varmuuden vuoksi. #id:ltfglm
    }
* [Ripusta peitto ikkunan eteen.] # way:PI # ledger:own #id:lnbbpt
    ~ rhythm(1)
    Kaksi pyykkipoikaa ja yksi ruuvipuristin. Pimeää tulee kahden metrin verran. # light: dark #id:l8vuxr
    Nukut siinä. Aamulla peitto on lattialla, pyykkipojat yhä kiinni. # light: day # time: morning #id:ldba2h
* {(pull_now() > 0 or recalls("nightPost", true)) and not recalls("leftServer", true)} [Poistu palvelimelta.] # ledger:own #id:ldiyr8
    ~ remember("leftServer", true)
    ~ pull(-3)
    Ruutu on tässä valossa melkein mustaa lasia, ja siinä näkyy ikkuna. Vihreä piste nimesi vierestä sammuu. #id:lr08an
    Luotsi (chat): Totta kai. Pidämme paikkasi. #id:l39rhx
    Sammutat koneen. Tuuletin hidastaa ja pysähtyy. Ulkona naakat riitelevät. #id:l1d5d9
- Seinän takana alkaa valssi, hyvin hiljaa. # sound: piano #id:lqcgrr
[piano soi ja katkeaa kesken tahdin] #id:lab20q
-> DONE

== stuck_ordinary
# place: home
# fortnights: 5-15
# comes: stay
# repeat
# weight: 0.4
# protagonist: elias
# about: Tavallinen viikko sisällä. Kolme vuodenaikaa, kummassakin kaksi muunnelmaa vuorotellen.
# summary: Viikko oli tavallinen. Ikkunasta kuului, mitä muut tekevät.
# prompt: Mitä Elias kuulee sellaista, mitä muut eivät jää kuuntelemaan?
# mildest: 2
{
- fortnight() < 9 and recalls("ordinary", "one"):
    ~ remember("ordinary", "two")
    Patteri lorisee kuin joku joisi hitaasti. Pakkasta on niin, että lumi narisee kuudenteen asti. # light: lamp # time: evening # weather: none #id:l196bi
- fortnight() < 9:
    ~ remember("ordinary", "one")
    Aura kolisee pihan läpi viideltä. Olet hereillä, joten se on melkein seuraa. # light: lamp # time: night # weather: snow #id:l3sohc
- fortnight() < 13 and recalls("ordinary", "one"):
    ~ remember("ordinary", "two")
    Pihalla harjataan talven hiekkaa. Illalla sen alta on löytynyt kolme lapasta, kaikki vasempia. # light: day # time: day #id:l6sj4b
- fortnight() < 13:
    ~ remember("ordinary", "one")
    Räystäs tippuu. Se tippui eilenkin, mutta nyt sillä on tahti: kolme nopeaa, yksi hidas. # light: day # time: day # weather: none #id:lciz4h
- recalls("ordinary", "one"):
    ~ remember("ordinary", "two")
    Kymmeneltä illalla joku leikkaa ruohoa. Se on kiellettyä ja tuoksuu hyvältä. # light: day # time: evening #id:lejww1
- else:
    ~ remember("ordinary", "one")
    Jäätelöauto soittaa saman sävelen kolmesti. Ensin ei tule kukaan, sitten tulevat kaikki. # light: day # time: day #id:lu25s2
}
* [Avaa ikkuna.] # way:RI # ledger:own #id:ld839m
    {
    - fortnight() < 9:
        Ilma tulee sisään ja tarkistaa paikat. Pihalla koira sanoo jotain, ja kaukana toinen on samaa mieltä. # move: elias window #id:l25gnm
    - fortnight() < 13:
        Ilma haisee märältä hiekalta. Alhaalla joku väittää puhelimessa olevansa jo lähellä. # move: elias window #id:l7osrr
    - else:
        Joku opettelee pyöräilemään. Se kuuluu enimmäkseen isästä. # move: elias window #id:ljha8w
    }
* [Kirjoita se vihkoon.] # way:PI # ledger:own #id:l23jf3
    {
    - fortnight() < 9:
        Rivillä lukee: talvi. Siihen mahtuisi muutakin. # sound: paper #id:l5ae1y
    - fortnight() < 13:
        Rivillä on päivä ja sana: ulkoa. Sieltä se kuului. # sound: paper #id:l894lr
    - else:
        Rivi menee vinoon, koska katsot kirjoittaessasi muualle. # sound: paper #id:lv2mc2
    }
-
-> DONE
