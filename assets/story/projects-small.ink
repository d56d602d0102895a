// Small projects of one visit each: a role, what goes wrong, one choice, what is left. Words of the entries: docs/story/PROJECTS.md.
// Nothing of its own is kept here; what a project was stands in outcome_of("…").
// Read only: envelopes (elias_two_oclock), twentyAnswer (elias_twenty), miraDot (mira_dot), translatorKnown (nobody_asks), bench
// (elias_green_cable), liftChair (stuck_lift).

== letter_club
# place: workroom
# fortnights: 5-7
# comes: visit
# project: letter-club
# who: ulla jorma
# stop
# about: Kirjekerho. Oman pinon kuudennessa on päivä, ja se oli eilen.
# invite: Ulla tuo kolmen vuoden postit nuottisalkussa. Omat kuoret saa ottaa mukaan.
# summary: Kirjekerhossa avattiin kuoria, ja Ulla soitti jokaisesta soinnun. Yhdessä määräaika oli ollut eilen.
# prompt: Hän avasi kirjeensä vasta muiden nähden. Miksi juuri silloin?
# mildest: 1 1
~ reach("letter-club", 1)
Pöydällä on jonkun kosketinsoitin, jota ei ole haettu, ja sen vieressä nuottisalkku. Salkussa ei ole nuotteja. # light: lamp # time: day # enter: ulla table-middle # enter: jorma kettle #id:llezhx
Ulla (neutral): Mieheni postia kolmelta vuodelta. Mies lakkasi, posti ei. #id:lihqgn
Seinälle on teipattu kerhon säännöt. Jokainen avaa omansa. Olan yli ei lueta. Painava kirje tarkoittaa taukoa ja neuvojaa. #id:l6nazi
{
- recalls("twentyAnswer", "club"):
    Jorma (happy): Vanha jäsen. Sun isän rahasta puhutaan täällä vieläkin, arvostavasti. #id:lf2m4w
- recalls("envelopes", "stepped"):
    Sinun kuoresi ovat kassissa. Päällimmäisessä on kengänjälki, oma. #id:llciss
- recalls("envelopes", "table") or recalls("envelopes", "opened"):
    Sinun kuoresi ovat pizzalaatikossa. Se matkusti metrossa sylissä. #id:l7kb9q
- else:
    Sinun kuoresi ovat kassissa. Laskit ne matkalla kahdesti. #id:lsim1t
}
Niitä on yhdeksän. Ulla istuu soittimen ääreen ja nostaa kädet. #id:lh0so7
Ulla (neutral): Yksi sointu kuorta kohti. Toivomuksia en ota vastaan. #id:lqgdnn
* [Järjestä pinot leimojen mukaan.] # ledger:own #id:l75bk7
    ~ role("letter-club", "sorts")
    Ullan pino ulottuu pöydän päästä päähän. Sinun on lyhyempi ja hänen mielestään siisti. # face: ulla thinking #id:l11eqp
* [Ota selvää, keneltä mitäkin kysytään.] # ledger:own #id:l3s39w
    ~ role("letter-club", "asks")
    Jorma (happy): Toi on vakuutusyhtiö. Toi on pankki. Toi on eksyny, sen pesimäalue on Tampere. #id:lxxzz8
- Sormi on jo ensimmäisen kuoren kulmassa, eikä mitään tapahdu. Sitten paperi repeää. # sound: paper #id:l5vt4s
[kosketinsoittimesta yksi matala sointu] #id:lp9919
Neljäs on tylsä. Luet sen loppuun ihan huviksesi. #id:ln04wy
Kuudennessa on päivämäärä, ja se oli eilen. Ullan kädet jäävät ilmaan. # face: ulla anxious #id:l683vd
Jorma (thinking): Eilinen. Hyvin yleinen laji. Ne ratkasee sillä, mitä niillä on. Kysymys kuuluu, onks ne jo. #id:lrqq8v
* [Soita ja pyydä lisäaikaa.] # way:AA # ledger:own # outcome:paper #id:lyaisr
    [puhelin hälyttää pitkään] # sound: phone #id:l6teo1
    Office (phone): Tämä on vielä ratkaisematta. Kirjaan, että soitit. Käykö maanantai? #id:lew0s2
    Maanantai käy. Kukaan ei ole ennen kysynyt, mikä määräaika sinulle käy. #id:lyvzni
* [Lähetä viesti, ota kuvakaappaus.] # way:SE # ledger:own # outcome:paper #id:lr5ev3
    Viestissä on asia, päivä ja nimi. Pahoittelun poistat, koska sitä ei pyydetty. Sitten otat ruudusta kuvan. #id:lod2d6
    Jorma (happy): Hyvä. Nyt teitä on kaks, jotka muistaa. #id:luf0cw
* [Juo kahvi ensin, kirje ei karkaa.] # ledger:own #id:l4d45q
    Juot kupin loppuun. Kirje on paikallaan. Puhelinjono sulkeutuu, kun olet siinä kolmantena, joten kirjoitat viestin ja panet siihen tämän päivän. #id:lu7ug9
-
~ finish("letter-club")
~ people(1)
~ bond("ulla", 1)
{
- outcome_of("letter-club") == "full":
    Seitsemäs. Kahdeksas. Yhdeksäs on pizzamainos. Ulla nousee seisomaan ja soittaa sille suurimman soinnun, minkä soittimesta saa. # sound: piano #id:lf54d4
    [sointu täyttää huoneen ja jää surisemaan lamppuun] #id:lsji8b
    Ulla (happy): Vihdoin joku, joka sanoo heti, mitä haluaa. #id:lkjney
    Panet yhdeksän kuorta riviin päivämäärän mukaan, mainoksen torstain kohdalle. #id:lml1dr
    Illalla kuljet Itäkeskuksen kirjelaatikon ohi. Se on keltainen. On kai ollut koko ajan. #id:l312ki
- else:
    Kansioon menee yksi arkki. Kolme kuorta on yhä kiinni. Niistä yksi on litteä ja värikäs. #id:l228cx
    Ulla (neutral): Jäin kolme sointua velkaa. Minulla on tarkastajan muisti. #id:l8h0c9
}
-> DONE

== function letter_club_may_come()
~ return visits("workroom") > 0 and outcome_of("letter-club") == ""

== morning_walk
# place: park
# fortnights: 5-11
# comes: visit
# repeat
# project: morning-walk
# who: mira
# about: Lenkki kello kymmenen. Ensin Miran kanssa, kolmannella viikolla rännässä yksin.
# invite: Keskiviikko, kello kymmenen. Tunnus on oranssi pipo.
# summary: Oli keskiviikko, kello kymmenen, ja Töölönlahti. Lenkki käveltiin.
# prompt: Kolmannella viikolla ketään ei tule. Miksi hän kävelee silti?
# mildest: 1
{
- stage_of("morning-walk") > 0:
    -> third
}
~ reach("morning-walk", 1)
[puhelin värisee] # sound: phone # light: day # time: morning # weather: none #id:ljlmnt
Mira (chat): ke klo 10. mä oon se jolla on oranssi pipo #id:lbfvx0
{
- recalls("miraDot", true):
    Vastasit pisteellä. Takaisin tuli piste. #id:lobpmt
}
Töölönlahden rannassa seisoo neljä ihmistä, kaikki vähän eri suuntiin. Yhdellä on oranssi pipo. # enter: mira middle #id:ljg4y0
Lenkistä on lappu, ja lapussa Leilan lisäämä rivi: Tämä on kävely. Tämä ei ole tapahtuma. #id:ll56nw
Mira (shy): Se on siltä varalta, et joku liukastuu. Sillon se liukastuu ite. #id:lbp3rj
* [Kävele ensimmäisenä.] # ledger:own #id:lqtgbl
    ~ role("morning-walk", "first")
    Et tiedä reittiä, mutta lahti tietää. Takana kuuluu neljät askeleet, ennen pitkää samaan tahtiin. #id:ltbbqa
* [Kävele viimeisenä.] # ledger:own #id:ld6zyu
    ~ role("morning-walk", "last")
    Viimeisenä näkee kaikkien kengät. Kun yhdet pysähtyvät, pysähdyt katsomaan sorsaa, kunnes ne jatkavat. #id:laonws
- Lopussa ollaan siinä, mistä lähdettiin. #id:l6kl22
Mira (happy): Täältä ei voi päätyä minnekään. Siks mä valitsin tän. #id:li6jrl
Ensi viikosta ei sovita. Se lukee jo lapussa. #id:lnx4gn
~ rhythm(1)
~ people(1)
~ bond("mira", 1)
-> DONE
- (third)
~ reach("morning-walk", 2)
Kolmas keskiviikko, kello kymmenen. Räntä tulee vaakasuoraan, ja lipputangon köysi hakkaa. # light: day # time: morning # weather: sleet #id:lyflqs
[puhelin värisee taskussa] # sound: phone #id:li5aoo
Mira (chat): kuume. en pääse. kävelkää te #id:lp9esn
Katsot ympärillesi. Te olet sinä. #id:lgwuu9
* [Kävele kierros yksin.] # way:PI # ledger:own #id:loifh8
    Puolivälissä ratikka hidastaa rannan kohdalla. # sound: tram #id:l35ach
    [ratikan kello kilahtaa kahdesti] #id:likhjt
    {
    - seen_by("abdi"):
        Koko vaunu kääntyy katsomaan yhtä ihmistä rännässä. Ohjaamossa nousee kaksi sormea. #id:l9l05k
    - else:
        Koko vaunu kääntyy katsomaan yhtä ihmistä rännässä. Nostat käden, ja vaunu jatkaa. #id:l36f8z
    }
    {
    - rhythm_now() >= 2:
        ~ finish_as("morning-walk", "full")
    - else:
        ~ finish_as("morning-walk", "partial")
    }
* [Odota vartti, mene sitten kahville.] # ledger:own #id:lv52jl
    ~ finish_as("morning-walk", "partial")
    Vartin päästä te olet yhä sinä. Kahvilan ikkuna on huurussa, ja piirrät siihen lahden. Kahvin jälkeen palaat rantaan ja kävelet sen ympäri. #id:lacdod
* [Lähetä ryhmään kuva tyhjästä lenkistä.] # valtaa # way:KO # ledger:own #id:ldk1l9
    Kuvassa on penkki, räntää ja kengänkärkesi. Kirjoitat alle: lenkki kävellään. #id:l2mj8z
    [puhelin värisee neljästi] # sound: phone #id:lblp87
    Kolme peukaloa. Sitten joku, jota et tunne: ens ke. Nyt se on luvattu, joten kävelet. #id:lu2zuw
    {
    - rhythm_now() >= 2:
        ~ finish_as("morning-walk", "full")
    - else:
        ~ finish_as("morning-walk", "partial")
    }
-
{
- outcome_of("morning-walk") == "full":
    ~ people(1)
    Kuudes keskiviikko. Olet ollut täällä joka kerta. Teitä on kuusi ja koira, jota kukaan ei omista. # weather: none # enter: mira middle #id:l9njrh
    Neljä minuuttia yli kymmenen ratikka soittaa kahdesti. Koira vastaa. # sound: tram #id:lnposj
- else:
    Räntään jää yhdet jäljet. Ne kiertävät lahden ja tulevat takaisin samaan kohtaan. #id:lfywsa
}
{
- outcome_of("morning-walk") == "partial" and rhythm_now() < 2:
    Neljäntenä keskiviikkona heräät iltapäivällä. Oranssi pipo on ollut rannassa ja lähtenyt. #id:lxbwzj
}
~ rhythm(1)
-> DONE

== function morning_walk_may_come()
~ return visits("workroom") > 0 and outcome_of("morning-walk") == ""

== pizza_afternoon
# place: workroom
# fortnights: 5-8
# comes: visit
# project: pizza-afternoon
# who: jorma make
# stop
# about: Pizzaa ilman aihetta. Make puhuu renkaista neljäkymmentä minuuttia, ja kaksi lähtee.
# invite: Neljä pizzaa, yksitoista tuolia, ei aihetta.
# summary: Pizza-iltapäivässä ei ollut aihetta. Make puhui talvirenkaista, ja kaksi lähti kesken.
# prompt: Make puhui ensimmäistä kertaa viikkoihin, ja kaksi lähti. Kummalle hän oli enemmän velkaa?
# mildest: 1 1
~ reach("pizza-afternoon", 1)
Pizzalaatikon kannen sisäpuolella on turvallisemman tilan säännöt. Puhu omasta puolestasi. Toisen säännön on syönyt rasva. # light: lamp # time: evening # enter: jorma table-left #id:ln9m1h
Jorma (happy): Ei teemaa, ei fläppitaulua, ei kierrosta. Jos joku sanoo kierros, se saa kiertää. #id:lzxrg9
Kuitti on kansiossa huoneen nimellä. Pöydässä on kaksitoista. #id:ltg6ik
* [Jaa palat ja paikat.] # ledger:own #id:ldhoim
    ~ role("pizza-afternoon", "slices")
    Neljä pizzaa kahdelletoista on kolmasosa kullekin. Leikkaat silmämitalla. Palat ovat eri kokoa, mutta kaikilla on sellainen. #id:l956wl
* [Istu ikkunalle kuuntelemaan.] # ledger:own #id:lbkdrm
    ~ role("pizza-afternoon", "window")
    Ikkunalta pöytä näyttää siltä, miltä se näyttää kadulta: kaksitoista päätä ja höyryä. #id:lsyb9i
- Make (talk): Siis nastat vai kitkat. Siitähän tää lähtee. # enter: make table-middle #id:lxl80y
Neljänkymmenen minuutin päästä ollaan yhä nastoissa. Kaksi ottaa takkinsa ja lähtee. # sound: door #id:l7h3js
[ovi narisee ja painuu kiinni] #id:l9xakp
Jorma katsoo kattoon. Hän on luvannut, ettei ole puheenjohtaja. # face: jorma down #id:lp0lgv
* [Anna pizzalapio seuraavalle puhujalle.] # way:KO # ledger:own # outcome:shared #id:lansd0
    Nurkassa on pizzalapio, vaikkei uunia ole koskaan ollut. Kenellä se on, se puhuu. Ojennat sen Maken vierustoverille kesken rengaspaineen. #id:loc5nu
    Make (laugh): Mä jatkan, ku se tulee takas. #id:l6cvu3
    Jorma (thinking): Toi on kierros. Mut siinä on varsi, niin menköön. #id:l495it
    {
    - recalls("translatorKnown", true):
        Lapio tulee kääntäjälle, joka ei ole sanonut ääneen mitään sivun kaksisataa jälkeen. Hän pitää sitä hetken sylissä, varsi pystyssä, ja antaa eteenpäin. #id:l7gz9v
    - else:
        Lapio tulee sille, joka ei puhu koskaan. Hän pitää sitä hetken sylissä, varsi pystyssä, ja antaa eteenpäin. #id:lbdqyj
    }
    Make (warm): Hyvä pointti. #id:l98g3c
* [Kysy Makelta renkaista lisää.] # way:RI # ledger:own #id:lp6r6c
    Make (shy): Häh? Kukaan ei oo koskaan kysyny lisää. #id:ld7yza
    Make (talk): Mä en oo puhunu näin pitkään viikkoihin. Kotona ei oo ketään, kellä ois auto. #id:l2dtx8
    Viisi minuuttia hänellä on kuulija. Sitten muistat kaksi lähtijää ja menet rappuun. #id:loas90
* [Mene kahden lähtijän perään rappuun.] # way:RI # ledger:own #id:l28l7e
    Kukaan pöydässä ei käänny. Make nostaa sinulle kättä kuin bussille, joka meni jo. #id:lu9621
-
~ finish("pizza-afternoon")
~ people(1)
~ bond("jorma", 1)
{
- outcome_of("pizza-afternoon") == "full":
    Kymmenen istuu pöydässä, kunnes laatikot ovat litteitä. #id:lagj2j
    Seuraavana päivänä lapio roikkuu naulassa. Varteen on kirjoitettu tussilla: ÄÄNESSÄ. #id:l9yixl
- else:
    Toinen istuu portailla, toinen etsii hanskaa. Kysyt, miksi he lähtivät. #id:lronic
    "Ei se renkaista oo kiinni", sanoo hanskaton. "Mulla ei oo kellekään mitään noin pitkää." #id:lwabmg
    Portaalle jää pala pizzaa lautasliinan päällä. Se on sille, joka tulee takaisin ensin. #id:lh3ihs
}
-> DONE

== function pizza_afternoon_may_come()
~ return visits("workroom") > 0 and outcome_of("pizza-afternoon") == ""

== phone_help
# place: library
# fortnights: 5-12
# comes: visit
# project: phone-help
# who: veikko
# stop
# about: Veikko haluaa kuvan ja maksetun laskun. Kuvaan saa koskea, pankkitunnuksiin ei.
# invite: Kontulan kirjastossa vanha mies etsii puhelimestaan yhtä kuvaa.
# summary: Kirjastossa autettiin puhelinten kanssa. Veikko antoi käteesi tunnuslukunsa.
# prompt: Veikko luottaa häneen enemmän kuin pankkiin. Loukkaako kieltäytyminen?
# mildest: 1 1
~ reach("phone-help", 1)
Kontulan kirjasto. Pöydällä on kyltti PUHELINAPUA, sokeriastia ja kortti, jossa on auttajan ainoa sääntö: pankkitunnuksiin ei kosketa. # light: day # time: day # enter: veikko middle #id:ly59s2
Veikko (neutral): Onko tämä laite nyt kunnossa? #id:lfgx7r
Hän ojentaa puhelimen. Takana on teippi ja teipissä neljä numeroa. Käännät sen äkkiä oikein päin. #id:lsomtu
Veikko (shy): Siellä on jossakin kuva. Lapsenlapsenlapsesta. Ja sitten on tämä lasku. #id:li3t5k
* [Istu hänen puolelleen pöytää.] # ledger:own #id:ln4f6y
    ~ role("phone-help", "beside")
    Vedät tuolin viereen. Nyt puhelin on teille molemmille samoin päin. #id:l7lwy9
* [Selvitä, mikä asia hoituu missäkin.] # ledger:own #id:lcn735
    ~ role("phone-help", "counter")
    Kirjoitat lapulle isolla: kuva tässä, lasku pankissa. Pankki on ostarin toisessa päässä. Jonossa on viisi, ja kaikki lukevat lapun. #id:l082pb
- Veikko kaivaa povitaskua ja painaa käteesi paperin. Se on taiteltu pieneksi ja lämmin. Tunnuslukuja, rivi rivin alla. #id:lrdyks
Veikko (warm): Maksa sinä. Sinuun minä luotan enemmän kuin pankkiin. #id:l1vy4u
* [Käännä lista nurin ja neuvo pankkiin.] # way:SE # ledger:rule # outcome:paper #id:llvm9x
    Lista menee nurin pöydälle ja sokeriastia sen päälle. Veikko katsoo astiaa. # face: veikko down #id:l7da7d
    Veikko (down): Vai niin. #id:l3vpah
    Kävelet mukaan pankin ovelle asti. Sisällä virkailija on jo noussut tuolistaan. Ovella Veikko nostaa hattua, mutta vain vähän. #id:lysf2w
* [Käänny pois, kun hän itse naputtaa.] # ledger:own #id:l8eg4p
    Katsot ikkunasta. Veikko naputtaa ja sanoo jokaisen numeron ääneen, selvästi kuin bingossa. Hyräilet päälle. Neljännellä rivillä ruutu ilmoittaa, että aika loppui. #id:lzki73
    Veikko (tired): Nyt se jo hermostui. #id:l08snz
    Lasku menee takaisin taskuun. Kuvaa etsitte kaksi tuntia, ensin viesteistä, sitten kansiosta nimeltä Sekalaista. #id:lpmt0z
* [Sano koko jonolle, mihin et koske.] # valtaa # way:AA # ledger:own # outcome:paper #id:lo00rk
    Nouset seisomaan. Sanot, että kuviin kosket ja viesteihin kosket, kenenkään pankkiin et. Jonosta lähtee yksi. Kaksi kääntää omat paperinsa nurin. #id:lcqqi1
    Sitten käännät Veikon listan nurin. Hän kantaa sen itse, ja sinä kävelet vieressä pankin ovelle asti. #id:ljtb83
    Veikko (thinking): Pidit puheen. Minulle olisi riittänyt, että sanot. #id:lfi5q7
-
~ finish("phone-help")
~ people(1)
~ bond("veikko", 1)
Lopulta kirjaston pöydässä aukeaa kuva. Se on ylösalaisin. Kallistatte päänne samaan aikaan samalle puolelle. #id:lxsxor
Veikko (happy): Minun korvani. Lapsiraukka. #id:lhoo6q
{
- outcome_of("phone-help") == "full":
    Puhelin jää nojaamaan sokeriastiaan. Jono katsoo kuvaa vuorollaan, pää kallellaan. #id:lagsuy
- else:
    Ikkunan takana on jo ilta. Jonosta on jäljellä yksi, ja hänkin odottaa vain nähdäkseen kuvan. # time: evening # light: lamp #id:lf0th4
}
-> DONE

== function phone_help_may_come()
~ return visits("workroom") > 0 and outcome_of("phone-help") == ""

== retro_lan
# place: workplace
# fortnights: 5-9
# comes: visit
# project: retro-lan
# who: onni amal rasmus
# theme: hate-talk
# stop
# about: Lähiverkkoilta kellarissa. Rasmus huutaa sanan, ja Amal ottaa kuulokkeet pois.
# invite: Roihuvuoren kellarissa on kaksitoista konetta, ja kaapelit puuttuvat.
# summary: Kellarissa pelattiin, ja Onni oli ääni kaiuttimessa. Rasmus huusi jotain, ja Amal otti kuulokkeet pois.
# prompt: Ketä hän suojelee, jos pysäyttää pelin?
# mildest: 2 1
~ reach("retro-lan", 1)
Kerhohuone on kellarissa. Ovessa on talon sääntö ja sen alla asukkaiden: toisista ei puhuta rumasti. Amal tarvitsee jonkun, joka osaa vetää verkon, ja Onni on sanonut sinun nimesi. # light: lamp # time: evening # enter: amal right #id:ll4z5e
Kaksitoista konetta. Vedät kaapelit katonrajaan ja teippaat loput lattiaan niin, ettei oven eteen jää yhtään. #id:l13y3l
{
- done("repair-cafe-day"):
    Kun yksi ruuvi puuttuu, joku työntää eteesi Ritvan purkin. #id:l9w5ne
}
[kaiutin rätisee] #id:l1wq7g
Onni (phone): Kuulunks mä? Siis ylipäätään? #id:l5b7z1
Onni pelaa Lahdesta asti. Kaiuttimelle on annettu oma tuoli. #id:ld6yrl
{
- recalls("bench", true):
    Kartta on hänen. Mäen päällä on se penkki. #id:lr1gka
}
* [Pidä verkko pystyssä.] # ledger:own #id:lkxmci
    ~ role("retro-lan", "network")
    Kaksitoista valoa palaa vihreinä. Yksi vilkkuu, kunnes painat liitintä peukalolla. #id:latudr
* [Ota ovi ja säännöt.] # ledger:own #id:lm85fn
    ~ role("retro-lan", "door")
    Luet säännöt kerran ääneen. Kukaan ei nosta katsettaan, mutta joku sanoo: kuultu. #id:lnsjve
* [Istu Amalin viereen.] # ledger:own #id:lt6g3o
    ~ role("retro-lan", "beside")
    Amal (focused): Saat kattoo. Älä hengitä, kun mä tähtään. #id:lm1lrl
- Kaksi erää, eikä Amaliin ole osunut kukaan. Kolmannessa Rasmus huutaa mikkiin hänestä jotain. Se on sellainen sana, jonka jälkeen koko huone katsoo näppäimistöä. # enter: rasmus middle #id:lzfx0v
Amal ottaa kuulokkeet pois ja laskee ne pöydälle, johto suorana. #id:lm6e9i
Onni (phone): Toi kuulu tänne. #id:lkvpch
* [Pysäytä peli ja sano sääntö.] # way:AA # ledger:own # outcome:paper #id:lawdyn
    Painat taukoa. Kaksitoista ruutua pysähtyy. Sanot säännön niin kuin se ovessa lukee, korkeammalla äänellä kuin aioit. #id:lf1t8g
    Rasmus (anxious): Se oli läppä. #id:l0dwaj
    Kukaan ei naura sille jälkikäteenkään. #id:lppdhg
    Rasmus (down): Okei. Joo. Okei. #id:la67lc
* [Kysy Amalilta ensin, mitä hän haluaa.] # way:RI # ledger:others # outcome:shared #id:lo7ec9
    Amal (tired): Mä haluun pelata. Ja mä haluun, et kerranki sen sanoo joku muu. #id:l8faht
    Pysäytät pelin ja sanot säännön. Muutkin kääntyvät katsomaan Rasmusta. #id:l1vge0
    Rasmus (down): Joo. Kuulin mä. #id:lxbyc7
* [Vaihda paikkaa: istu Rasmuksen viereen.] # ledger:own #id:lgeel2
    Rasmus (anxious): En mä sitä niin. Kaikki puhu noin sillon, ku mä alotin. #id:lyhcpu
    Kuuntelet. Puhe on pitkä ja kiertää sanan kaukaa. Huoneen toisella puolella neljä panee takin päälle. Amal on yksi heistä. #id:ljvwiw
    Amal (neutral): Hyvä verkko. #id:lvtbfq
-
~ finish("retro-lan")
~ people(1)
~ bond("onni", 1)
{
- outcome_of("retro-lan") == "full":
    Peli jatkuu. Amal panee kuulokkeet takaisin ja voittaa loputkin erät, hiljaa. #id:luvz3q
    Seinään jää hänen tuloksensa ja sen alle hänen oma nimensä. Katonrajaan jää sininen kaapeli. #id:lrvgmp
- else:
    Neljä kävelee ulos, eikä kukaan kompastu mihinkään. Ovelle johtaa vapaa tie, niin kuin piti. #id:lh3o5m
    Onni (phone): Kuka voitti? #id:l43zc7
}
-> DONE

== function retro_lan_may_come()
~ return visits("workroom") > 0 and outcome_of("retro-lan") == "" and not done("server-hearts")

== swap_shelf
# place: stairwell
# fortnights: 4-9
# comes: visit
# project: swap-shelf
# who: ulla katri
# stop
# about: Vaihtohylly on rapussa päivän liian aikaisin. Sääntö on oikea, lappu on ilkeä.
# invite: Rappuun on ilmestynyt hylly. Hyllyyn on ilmestynyt lappu.
# summary: Rapussa oli vaihtohylly ja hyllyssä kolme huutomerkkiä. Katri sanoi ei suu täynnä.
# prompt: Sääntö on oikea, lappu on ilkeä. Kumpaan hän vastaa?
# mildest: 1 2
~ reach("swap-shelf", 1)
Vaihtohyllyn piti tulla huomenna, jos lupa tulee. Ullalla oli aikaa jo tänään. # light: lamp # time: day # enter: ulla neighbour #id:lbn3hh
Ylimmällä on nuotteja, keskellä vohvelirauta, alimmalla yksi luistin. #id:lgyipz
Ulla (neutral): Nuotit kuuluvat sille, jolla on sormet. Minulla on vain kärsivällisyyttä. #id:lbvhtf
{
- done("stuck-lift"):
    Kyljessä on lappu, tutulla käsialalla: RAPUSSA EI SAA SÄILYTTÄÄ TAVAROITA!!! Tuoliin riitti aikanaan piste. #id:l8xzrs
- else:
    Kyljessä on lappu: RAPUSSA EI SAA SÄILYTTÄÄ TAVAROITA!!! #id:ll84wf
}
* [Mittaa ja soita isännöitsijälle.] # ledger:own #id:l9nfnu
    ~ role("swap-shelf", "measures")
    Ulla pitää mitan päätä kuin lippua. Hyllyn ja seinän väliin eivät paarit mahdu. #id:ltya7l
* [Ota ruuvimeisseli ja tue hylly.] # ledger:own #id:laqxkl
    ~ role("swap-shelf", "builds")
    Neljän ruuvin jälkeen hylly ei heilu. Sitten soitat isännöitsijälle. #id:lcsctx
- [puhelin hälyttää kerran] # sound: phone #id:lly8a9
Katri (phone): Katri. Oot kaiuttimessa, mä syön autossa. Ei sinne voi jättää mitään. Se on poistumistie. #id:l25igf
Ulla (thinking): Hän on oikeassa. Lappu on silti huonosti kasvatettu. #id:lg8nsb
* [Kanna hylly pesutupaan.] # way:TE # ledger:own #id:larmn9
    Kannatte hyllyn alas, Ulla edellä ja portaat ääneen laskien. Mankelin vieressä on tilaa. Lupaa siellä ei ole sen enempää kuin rapussa. #id:l8mx5l
* [Pyydä Katrilta seinä, jossa hylly saa olla.] # way:SE # ledger:own # outcome:paper #id:lvenvy
    Mittaat välin portaalta ovelle ja sanot luvun. Katri lakkaa pureskelemasta. #id:lgv18f
    Katri (phone): Älä lähetä mulle mitään luettavaa. Pesutuvassa on tyhjä seinä mankelin vieressä. Mä laitan siitä yhen rivin, niin sulla on se kirjallisena. #id:l6t3jz
    Rivi tulee, ennen kuin puhelu loppuu. Siirrätte hyllyn saman tien. #id:lrq45g
* [Jätä hylly, kunnes joku oikeasti valittaa.] # ledger:own #id:l40xh9
    Ulla lukee lapun uudestaan. # face: ulla thinking #id:ldfyne
    Ulla (neutral): Minusta tuo on jo valitus. #id:l65h92
-
~ finish("swap-shelf")
~ people(1)
~ bond("ulla", 1)
{
- outcome_of("swap-shelf") == "full":
    Illalla nuotit ovat poissa. Kolmannesta kerroksesta kuuluu valssi. Se katkeaa yhdeksänteen tahtiin. # sound: piano # time: evening #id:l53wt8
    Ulla (happy): Alku kuulostaa tutulta. #id:lm9ji9
    Hyllyn kylkeen on teipattu Katrin rivi: mankelin viereen saa. Ei huutomerkkejä. #id:lxx6vd
- else:
    Kahden päivän päästä hylly on poissa. Seinään on jäänyt puhtaaksi pyyhitty suorakaide, ja roskakatoksessa on säkki. #id:l1oj3w
    Palautat tavarat ovi kerrallaan. Vohveliraudan omistaja antaa purkin hilloa ja käskee tulla joskus vohveleille. Ulla ottaa nuotit vastaan ja kumartaa. # face: ulla warm #id:l0jlg8
    Kotona sinulla on kaksi luistinta. Ne ovat eri paria. #id:ly104l
}
-> DONE

== function swap_shelf_may_come()
~ return outcome_of("swap-shelf") == ""

== board_games
# place: library
# fortnights: 5-9
# comes: visit
# project: board-games
# who: kaarina
# about: Vakiporukka tarvitsee viidennen. Uusille selitetään pippurikauppaa neljäkymmentä minuuttia.
# invite: Maunulan kirjastossa käydään pippurikauppaa. Yksi tuoli on tyhjä.
# summary: Kirjastossa pelattiin peliä, jonka säännöt kestivät neljäkymmentä minuuttia. Kaarina hyräili voittaessaan.
# prompt: Jos hän häviää tahallaan, onko se ystävällistä vai alentuvaa?
# mildest: 1 1
~ reach("board-games", 1)
Maunulan kirjaston huone on varattu Kaarinan nimellä. Yksi tuoli on tyhjä, ja Kaarina osoittaa sitä laudalla. Eväät ovat omat, Kaarinalla myös tyyny. # light: lamp # time: evening # enter: kaarina middle #id:lgm3f6
Kaarina (neutral): Tarvitaan viides. Sellainen, jolle ei tarvi selittää. #id:lkn9px
Ovensuussa on kaksi uutta, ja molemmille pitää selittää. Toinen on muuttanut kaupunkiin maanantaina eikä tunne vielä ketään. #id:lpmqlf
* [Lupaa selittää heille.] # ledger:own #id:luaanh
    ~ role("board-games", "explains")
    Kaarina (talk): Minä aloitan, sinä täydennät. #id:l7tn61
* [Katso, kuka istuu missäkin.] # ledger:own #id:liucga
    ~ role("board-games", "mixes")
    Vakiporukka istuu kuin hammasrivi. Uusille jää pöydän pää ja kassien paikka. #id:lh5064
- Neljäkymmentä minuuttia myöhemmin ollaan pippurin verotuksessa. Uusilla on yhä takit päällä, ja toinen pitää kädessään puista kamelia. #id:l84qfx
Kaarina (focused): Poikkeus seitsemän koskee monsuunia. #id:lw0jxh
* [Selitä kolmella lauseella, loput pelatessa.] # way:AA # ledger:own # outcome:shared #id:lmk72b
    Osta, kun muut eivät osta. Myy ennen laivaa. Kameli ei ole sinun. #id:lnmrl8
    Maanantaina muuttanut laskee kamelin pöydälle ja riisuu takin. Kaarina vaikenee kesken monsuunin, ja toinen vakipelaaja alkaa neuvoa toista uutta. #id:ln7isl
* [Jaa vakiporukka eri pöytiin.] # way:KO # ledger:others # outcome:shared #id:lkyeqa
    Kaarina (down): Me ollaan istuttu näin vuodesta yhdeksänkymmentäkahdeksan. #id:latmdh
    Hän siirtyy silti, tyyny kainalossa. Sinun pöytääsi jää maanantaina muuttanut. Selität hänelle kolmella lauseella: osta, kun muut eivät osta. Myy ennen laivaa. Kameli ei ole sinun. #id:l5fpzc
* [Pelaa itse huonosti ja näkyvästi.] # way:RI # ledger:own #id:lw2yzn
    Ostat kaiken pippurin, kun se on kalleimmillaan, ja parkkeeraat kamelin mereen. Maanantaina muuttanut nauraa ja riisuu takin. Tuon hänkin osaisi. #id:lmd1wx
    Häviät vielä kuusi kertaa. Viimeisellä kerralla ei tarvitse enää yrittää. #id:lzo0sy
-
~ finish("board-games")
~ people(1)
Kaarina alkaa hyräillä. Koko pöytä tietää, mitä se tarkoittaa. Kukaan ei sano. #id:lok15e
{
- outcome_of("board-games") == "full":
    Maanantaina muuttanut katsoo sinua ja sitten Kaarinaa. Hän tietää jo. #id:lq4f39
    Hyräily katkeaa. Laiva olikin jonkun muun. Sulkemisajan jälkeen tuolille jää paperikruunu, taiteltu sääntövihon sivusta, jolla oli monsuuni. #id:llgrg0
- else:
    Kaarina (happy): Sinusta tulee vielä hyvä. Seitsemän tappiota on jo tyyli. #id:lmi600
    Vakiporukka voitti taas. Naulakossa on kaksi uutta takkia. #id:l025qv
}
-> DONE

== function board_games_may_come()
~ return visits("workroom") > 0 and outcome_of("board-games") == ""

== language_cafe
# place: library
# fortnights: 5-13
# comes: visit
# project: language-cafe
# who: teacher
# stop
# about: Deeqan kielikahvila. Entinen opettaja korjaa jokaisen päätteen, ja pöytä hiljenee.
# invite: Kallion kirjastossa saa puhua huonosti. Vuorotellen.
# summary: Kielikahvilassa opettaja korjasi jokaisen päätteen, ja pöytä hiljeni. Deeqa vain hyräili.
# prompt: Opettaja korjaa jokaisen päätteen. Mitä hän sillä yrittää antaa?
# mildest: 1 1
~ reach("language-cafe", 1)
Deeqalla on tiimalasi. Kun se käännetään, huonosti puhuvat suomenkieliset. Kun se käännetään takaisin, muut. Pöytäliina on paperia, ja joka paikalla on tussi. # light: lamp # time: evening #id:lq3oj4
{
- recalls("translatorKnown", true):
    Seinällä on juliste neljällä kielellä. Yhden rivin vieressä on lyijykynällä sivunumero. Työhuoneen kääntäjä on käynyt. #id:l1kxji
- else:
    Seinällä on juliste neljällä kielellä. Jokaisen rivin on lukenut joku, jonka kieli se on. #id:l4q6xe
}
* [Ota yksi pöytä hoitaaksesi.] # ledger:own #id:lfu4a3
    ~ role("language-cafe", "host")
    Lasket tuolit ja kaadat teetä. Kun joku etsii sanaa, Deeqa hyräilee, kunnes se löytyy. Opit senkin. #id:lukecx
* [Istu opettelemaan ääneen.] # ledger:own #id:ly4wy4
    ~ role("language-cafe", "learns")
    Sanot somaliksi hyvää iltaa. Deeqa hyräilee pitkään. Ilmeisesti sanoit jotain muuta. #id:l0wmhf
- Pöydän päässä on entinen opettaja, kampa taskussa ja silmälasit otsalla. # enter: teacher right #id:l2nvfg
Teacher (talk): Kaupassa. Ei kaupalla. Kaupalla tarkoittaisi kulkuneuvoa. #id:lksaqn
Nainen, joka oli kertomassa päivästään, jättää päivän siihen. Joku siirtää kuppia. Pöytä hiljenee. #id:lntul6
Teacher (anxious): Minä vain autan. #id:l5dtn3
* [Vaihda kieltä: nyt suomalaiset etsivät sanoja.] # way:KO # ledger:own # outcome:shared #id:lic4yr
    Käännät tiimalasin kesken hiekan. Deeqa nauraa kerran, ääneen. Nyt kaupassa käydään somaliksi, ja opettaja aloittaa. #id:lcxh39
* [Pyydä opettaja oppilaaksi.] # way:AA # ledger:own # outcome:shared #id:l99gdk
    Kysyt, näyttäisikö hän, miten sanaa etsitään. Opettaja laskee silmälasit otsalta nenälle. #id:lp28k7
    Teacher (shy): Neljäkymmentä vuotta olen tiennyt vastauksen. #id:lc7w66
* [Hyräile kymmeneen, ennen kuin autat.] # way:PI # ledger:own #id:ly2cej
    Hyräilet. Kymmenen tulee täyteen, ja aloitat alusta. Opettaja avaa suunsa ja huomaa, että Deeqakin hyräilee. #id:lln4s0
    Vartti on pöydässä pitkä aika. Et täytä sitä. #id:lyzzer
-
~ finish("language-cafe")
~ people(1)
{
- outcome_of("language-cafe") == "full":
    Opettaja etsii somaliksi leipää. Hän löytää veden, koiran ja oman polvensa. Koko pöytä alkaa hyräillä. #id:lebt3c
    Teacher (laugh): Älkää sanoko. Se alkaa ärrällä. #id:l8q3tj
    Sinä pyydät leipää ja anteeksi tunnin ajan, kaikki väärin. Kukaan ei lähde pöydästä. #id:ljlddt
    Illalla liina on täynnä sanoja kolmella kielellä. Suomen rivillä lukee: kaupalla. #id:lcmej2
- else:
    Sitten nainen sanoo yhden sanan: sataa. Kaikki katsovat ikkunaan. Sataa. #id:lj9xkx
    Kukaan ei korjaa mitään. Liinassa on illan päätteeksi yksi sana, keskellä. #id:lxmipv
}
-> DONE

== function language_cafe_may_come()
~ return visits("workroom") > 0 and outcome_of("language-cafe") == ""
