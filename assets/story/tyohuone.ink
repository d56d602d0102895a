// Työhuone: from walking past to carrying a chair home.
//
// Memory of STATE.md set here:
//   doorAnswer      excuse | walkedPast | name   door_solarium, answered in first_macaroni (and by the second door_solarium)
//   coatKnown       true                         door_solarium, answered in its second coming, first_macaroni, abdi_bell
//   pocketMacaroni  true                         first_macaroni, answered in abdi_bell, nobody_asks, open_at_ten
//   funderKnown     true                         first_macaroni, answered in abdi_bell, money_ends
//   hoover          true                         nobody_asks, answered in the_key
//   translatorKnown true                         nobody_asks, answered in handover_quarrels
//   tin             denied | paid | asked | left coffee_tin, answered there, in sink_talk (asked), library_corner (paid)
//   apologyRead     true                         coffee_tin
//   kettleLid       mended | broken | jorma      kettle_lid, answered there and in open_at_ten, money_ends, sink_talk, kettle_or_sign
//   key             own | late | shared          the_key, answered in open_at_ten, handover_quarrels (there also handedOn), eleven_chairs
//   doorSign10or13  true                         the_key
//   stranger        macaroni | kettle | rest     open_at_ten, answered in library_corner (rest), eleven_chairs
//   moneyEnds       asked | letter | dishes      money_ends, answered in sink_talk, statistics_dinner (letter)
//   corner          taken | refused | asked      library_corner (endings)
//   book            quarrels | door | blank      handover_quarrels, answered in statistics_dinner (blank)
//   auditor         plate | notebook | macaroni  statistics_dinner (endings)
//   ullaStool       true                         statistics_dinner, answered in eleven_chairs
//   lastPower       kettle | sign | veikko       kettle_or_sign (endings)
//   chair           rocking | given | left       eleven_chairs, answered there (endings)
// Own memory:
//   sinkTalk        cups | rule | lid            sink_talk: which talk was the last one
//   tea             word | device | thursday     just_tea: what happened last, so that another comes next
// Read only: abdiBell (abdi_bell), queueSlip (anneli_attachment), rule3 (server_favour, door_marked).

== door_solarium
# place: street
# fortnights: 2-4
# comes: visit
# repeat
# fixed: 4
# who: leila veikko
# about: Haluat olla vain ohikulkija. Leila haluaa oven kiinni.
# invite: Hermannissa palaa yhdessä ikkunassa himmeä valo.
# summary: Kadulla oli sammunut solarium. Sen ovella seisoi Leila.
# prompt: Minkä oven ohi sinä olet kävellyt kahdesti?
# stop
# mildest: 1
Kello on neljä, on pimeää, ja räntää tulee sivusta. # light: dark # time: evening # weather: sleet #id:ldaq91
{
- recalls("coatKnown", true):
    Kuljet taas sattumalta ohi. Muovikasvi on siirretty oven viereen, missä sitä on helpompi kastella. # enter: leila doorway #id:l6mmiu
    Leila (neutral): Tuttu takki. #id:lz7wiz
- else:
    Pimeässä kyltissä lukee SOLARIUM ETELÄ. Ikkunassa palaa yksi loisteputki, ja surina kuuluu kadulle. # enter: veikko doorway #id:ld4q27
    Veikko (thinking): Laite ei ollut vieläkään kunnossa. #id:lgmew9
    Vanha mies nostaa sinulle hattua ja jättää oven auki. # leave: veikko # enter: leila doorway # sound: door #id:lqbuqa
    [ovi narisee] #id:ladjzi
    Leila (neutral): Sisään vai ulos? Täällä lämmitetään huonetta, ei katua. #id:lta223
}
Olet matkalla muualle. Nyt pitäisi enää keksiä, minne. #id:l2lv65
* [Kysy, onko solarium auki.] # way:KO # ledger:own #id:lbooa9
    ~ bond("leila", 1)
    ~ remember("doorAnswer", "excuse")
    Kysyt sen räntäsateessa, huppu päässä. #id:l27n9a
    {
    - recalls("coatKnown", true):
        Leila (neutral): On. Kuppi on ollu tossa viime kerrasta. #id:ldk94v
    - else:
        Leila (neutral): On. Kuppi on tossa. #id:ld7iof
    }
    Hän ei naura. Tästä pääsee pois enää sisäkautta. #id:luk6td
* [Kävele ohi ja takaisin.] # ledger:own #id:lw39ol
    {
    - recalls("coatKnown", true):
        Kierrät korttelin kahdesti. Kannu on välillä täytetty. # face: leila thinking #id:l0steq
    - else:
        Kierrät korttelin. Ikkunassa kastellaan kasvia. Kierrät toisen kerran. Kasvi on muovia, ja kastelu jatkuu. # face: leila thinking #id:lpgqa6
    }
    ~ met("leila")
    ~ remember("doorAnswer", "walkedPast")
    ~ remember("coatKnown", true)
    Ovi on yhä raollaan. #id:luktkh
* [Sano oma nimesi.] # valtaa # way:AA # ledger:own #id:lk3ok5
    ~ bond("leila", 1)
    ~ people(1)
    ~ remember("doorAnswer", "name")
    Sanot sen. Perään kuuluisi asia, mutta sellaista ei ole. #id:lvbtzg
    Leila (warm): Leila. #id:li7kdk
    Hän siirtyy puoli askelta. Siitä mahtuu. #id:l3koc2
-
-> DONE

== function door_solarium_may_come()
~ return not done("door-solarium") or recalls("doorAnswer", "walkedPast")

== first_macaroni
# place: workroom
# fortnights: 2-4
# comes: visit
# who: leila jorma
# about: Odotat lomaketta. Lomaketta ei ole, on vedenkeitin.
# invite: Ovi on auki. Kuppi on tossa.
# summary: Työhuoneella ei täytetty lomaketta. Seisoit vedenkeittimen vieressä ja sait makaroonin.
# prompt: Mitä uudelle tulijalle voi antaa kysymysten sijaan?
# mildest: 1
Yksitoista tuolia, kaikki eri paria. Istut siihen, joka keinuu, ja odotat lomaketta. # light: lamp # time: evening # enter: leila table-right # enter: jorma table-left #id:l6vbhz
{
- recalls("coatKnown", true):
    Leila (neutral): Takki naulaan. Se on kävelly jo tarpeeks. #id:ljktuj
- recalls("doorAnswer", "excuse"):
    Leila (neutral): Tää tuli solariumiin. #id:lc3xf6
    Jorma (happy): Niin mäkin. Kato, miten kävi. #id:l48phy
- else:
    Leila (neutral): Tää sano nimensä jo ovella. #id:lrwypx
    Jorma (thinking): Vapaaehtosesti? #id:lbi08j
}
{
- recalls("queueSlip", true):
    Taskustasi putoaa vuoronumero. Jorma nostaa lasit nenälle. #id:llplxr
    Jorma (happy): Katopas, Kelan vuoronumero. Rengastettu yksilö. Harvoin näitä näkee näin etelässä. #id:li4czc
}
Leila (talk): Mee vedenkeittimen viereen. Kahvinkeitin hajos, sen jälkeen on ollu suodatin ja vesi. #id:lkyl23
Jorma (talk): Kansi ei mee kiinni, niin se ei sammu ite. Se ei tiedä olevansa valmis. #id:lik9dr
Seinällä on tussilla kaksi riviä. 1 Täällä ei kysytä, mitä sä teet. 2 Keittimen vieressä seistään. #id:l0yhrh
Seisot ja katsot vettä. Muuta sinulta ei haluta. # sound: kettle #id:lcof2f
[vesi alkaa pauhata] #id:lrtvfx
Sanot: nyt. Jorma sammuttaa. Kukaan ei tule tarkistamaan. # move: jorma kettle #id:ldblv2
Leila panee kämmenellesi makaroonin. #id:lzkiym
Leila (neutral): Yks käynti, yks makarooni. Se on tilasto. Siinä oli sun paperihommat. #id:lkfy60
* [Pudota makarooni purkkiin.] # way:PI # ledger:own #id:l8ds0g
    ~ bond("leila", 1)
    ~ macaroni(1)
    Se kilahtaa. Hetken tiedät, mikä niistä on sinun. #id:lot1xz
    Leila (neutral): Kirjattu. #id:l7s2ey
* [Pane se taskuun.] # ledger:own #id:lw7636
    ~ bond("jorma", 1)
    ~ remember("pocketMacaroni", true)
    Leila katsoo taskua, sitten purkkia, ja kiertää kannen kiinni. #id:llfxlm
    Leila (neutral): Ei se siitä vanhene. # face: jorma laugh #id:ltg3wd
* [Kysy, mihin tilastoa tarvitaan.] # way:SE # ledger:rule #id:lhbpix
    ~ bond("leila", 1)
    ~ macaroni(1)
    ~ remember("funderKnown", true)
    Leila (tired): Rahottaja laskee kävijät. Mä en kirjota nimiä. Rahaa on kesäkuuhun asti. #id:l8xrc9
    Kysyt, mitä sitten. #id:luhgo6
    Jorma (down): Meillä oli verstaalla yks Pekka, joka kysy aina, et mitä sitten. Pekka on nyt Rovaniemellä. #id:lrfx19
    Makarooni putoaa purkkiin. Tilaa on vielä. #id:lh4q3u
- Kadulta kuuluu ratikan kello. Leila nostaa kuppia ikkunaan päin kesken lauseen. # sound: tram #id:l8i7kv
{
- recalls("abdiBell", "why"):
    Vaunu on valoisa ja ohi äkkiä. Kelloa ehtii soittaa. #id:lo5g3i
- recalls("abdiBell", "thanked"):
    Jorma (happy): Abdi. Se laskee kiitokset. #id:l2p3ft
    Sanot, että olit yhdeksäs. Jorma nyökkää kuin mitalille. #id:lez2tz
- recalls("abdiBell", "off"):
    Leila (warm): Viimeks sulla ei ollu kuppia. #id:lalvng
    Nyt on. #id:lftrrx
- else:
    Kukaan ei selitä. Sinäkin nostat kupin. #id:lkdv49
}
-> DONE

== function first_macaroni_may_come()
~ return recalls("doorAnswer", "excuse") or recalls("doorAnswer", "name")

== nobody_asks
# place: workroom
# fortnights: 4-6
# comes: visit
# who: jorma translator
# about: Vastaus on harjoiteltu. Kukaan ei kysy, ja kääntäjä ei ole puhunut kolmeen päivään.
# invite: Työhuoneella on tuoli vapaana. Se, joka keinuu.
# summary: Olit harjoitellut vastauksen, eikä kukaan kysynyt. Kääntäjä ei ollut puhunut ääneen kolmeen päivään.
# prompt: Miksi hän oli harjoitellut vastauksen?
# mildest: 1
Olet matkalla harjoitellut vastauksen kysymykseen, mitä sä teet. Siinä on kolme lausetta, ja keskimmäinen on melkein totta. # light: lamp # time: day # enter: jorma table-left #id:lr5dhd
~ macaroni(1)
{
- recalls("pocketMacaroni", true):
    Jorma (happy): Moro. Onks makarooni tallessa? #id:lmlnnr
    Taputat taskua. Muuta hän ei kysy. #id:lxs41s
- else:
    Jorma (neutral): Moro. Keinuva on vapaa. Se pysyy paikallaan, jos ei hengitä. #id:lz5gh2
}
Pöydän päässä joku naputtaa konetta ja avaa välillä suunsa. Neljännellä kerralla tulee ääni. #id:lip0xf
Translator (shy): Anteeks. Mä oon kääntäjä, teen kotona. En oo puhunu kolmeen päivään. Ääneen siis. # enter: translator sink #id:l3dqxg
Jorma (talk): Se menee ohi. Mulla oli kerran koko helmikuu. #id:libhom
Kumpikaan ei katso sinuun. Vastaus on suussa valmiina. #id:lz2k68
* [Kerro, ettet tee mitään.] # way:AA # ledger:own #id:l2a030
    ~ bond("jorma", 1)
    Sanot sen. Kolmesta lauseesta jäi jäljelle lyhin. #id:ldgxbr
    Jorma (thinking): Miten niin et? Sä just vahdit keitintä. #id:lcqi83
    [vesi alkaa pauhata] # sound: kettle #id:lvwzid
    Sanot: nyt. #id:llu77x
* [Kysy, missä imuri on.] # way:PI # ledger:own #id:lxau2p
    ~ remember("hoover", true)
    ~ card("pidin-paikkaa")
    Jorma laskee kynän. Sitä ei ole kysytty syyskuun jälkeen. #id:lr4q4f
    Jorma (talk): Rusketuskopissa. Se haisee kookokselle. Se ei oo imurin vika. #id:lx878x
    Imuroit yhdentoista tuolin alta. Viikon päästä imuroit taas. Maaliskuussa joku kysyy, missä imuri on, ja kysyy sinulta. #id:l3dbwi
* [Kysy kääntäjältä, missä hän on nyt.] # way:KO # ledger:others #id:luzhgw
    ~ remember("translatorKnown", true)
    Translator (thinking): Sivulla neljäkymmentä. #id:ld8ogh
    Hän kuuntelee, miltä se kuulosti. #id:loktv6
    Translator (laugh): Siellä on juna jääny seisomaan. Kukaan ei oo puhunu kolmeen sivuun. #id:ly6uz5
    Vastauksesi jää käyttämättä. #id:lv0qsd
-
-> DONE

== function nobody_asks_may_come()
~ return visits("workroom") > 0 and not done("kettle-lid")

== coffee_tin
# place: workroom
# fortnights: 6-7
# comes: visit
# who: leila jorma samira translator
# stop
# about: Kahvipurkista puuttuu rahaa, ja kaikki katsovat uusinta. Leila oli ostanut kahvit itse.
# invite: Työhuoneella on taas kahvia.
# summary: Kahvipurkista puuttui rahaa, ja kaikki katsoivat sinua. Leila oli ostanut sillä kahvia ja unohtanut.
# prompt: Mitä hänelle tehtiin, kun kukaan ei sanonut mitään?
# mildest: 4
Leila laskee kahvipurkin rahat pöydälle kahdesti. Toisella kerralla hitaammin. # light: lamp # time: day # enter: leila table-right # enter: jorma table-left # enter: samira sink #id:l6rlz4
~ macaroni(1)
Leila (neutral): Tästä puuttuu. #id:l6auak
Kukaan ei katso ketään. Sitten kaikki katsovat sinua. Olet täällä uusin. #id:ltwug8
[hana sulkeutuu] #id:la7cih
Samira (neutral): Mua katottiin viime talvena. #id:l9whoq
Hän sanoo sen tiskialtaalle. #id:ldk54r
* [Sano, ettet ottanut rahaa.] # ledger:own #id:lki4cs
    ~ energy(-1)
    ~ remember("tin", "denied")
    "En mä oo ottanu sitä", sanot. Se on totta, ja hiljaisuus jatkuu siitä, mihin jäi. # face: jorma down #id:ldsk58
* [Maksa puuttuva itse.] # needs:money 13 # way:PI # ledger:own #id:l394j0
    ~ spend("coffee_tin")
    ~ remember("tin", "paid")
    Kun muut tutkivat pöytää, panet puuttuvat rahat purkkiin. Jorma näkee sen. Hän avaa suunsa ja laittaa siihen leivän. # face: jorma thinking #id:lkoms1
* [Kysy, miksi kaikki katsovat sinua.] # valtaa # way:AA # ledger:own #id:ljrlxg
    ~ remember("tin", "asked")
    Kääntäjä punastuu ensin. Jorma punastuu korviin asti ja alkaa etsiä lasejaan. Ne roikkuvat hänen kaulassaan. # face: jorma shy # enter: translator sink #id:l1racw
    Leila (tired): Siks et sä oot uusin. Muuta syytä ei oo. #id:lxy9vj
* [Lähde kotiin.] # ledger:others #id:lzq184
    ~ remember("tin", "left")
    ~ remember("apologyRead", true)
    Otat takin naulasta. Takkia kukaan ei katso. #id:lylzh9
    # place: home
    {
    - seen_by("mira"):
        Aamulla puhelimessa on piste. Joku on siis kertonut. # light: day # time: morning # sound: phone #id:ld1r3d
        Mira (chat): . #id:ly5umy
    }
    [puhelin soi] # light: day # time: day # sound: phone #id:l73cl7
    Leila (phone): Ne rahat meni kahviin. Mä ostin ite, kuitti oli mun taskussa. Nyt mä luen sulle yhen lapun. #id:l1hoye
    Leila (phone): Katsoimme väärään suuntaan. Leila. Leila. #id:luyqni
    Kysyt, miksi kahdesti. #id:l251h9
    Leila (phone): Mä katoin kahesti. #id:lfp3cl
-
{
- not recalls("tin", "left"):
    Leila kaivaa neuletakin taskusta kynää, ja käteen tulee kuitti. Hän lukee sen loppuun asti. #id:lny75f
    Leila (down): Kahvia. Torstaina. Näillä rahoilla. Mä ostin ite. #id:lx0zdl
    Hän kirjoittaa lapun ja teippaa sen seinälle sääntöjen alle. # sound: paper #id:l5dhy2
    {
    - recalls("tin", "denied"):
        Lapussa lukee: "En mä oo ottanu sitä." Eikä ollutkaan. Katsoimme silti. Leila. Leila. #id:ldp1qc
    - recalls("tin", "asked"):
        Lapussa lukee: Meiltä kysyttiin, miksi katsoimme. Uusin ei ole syy. Leila. Leila. #id:lpcaml
    - else:
        Lapussa lukee: Katsoimme uusinta. Leila. Leila. #id:lrj1bw
    }
    Jorma (thinking): Siinä on sun nimi kahesti. #id:l0850r
    Leila (neutral): Mä katoin kahesti. #id:lzf6w4
}
-> DONE

== function coffee_tin_may_come()
~ return visits("workroom") > 1

== kettle_lid
# place: workroom
# fortnights: 6-9
# comes: visit
# who: jorma leila veikko
# stop
# about: Kannen voisi korjata rautalangalla. Sitten keittimen vieressä ei tarvitse seistä.
# invite: Vedenkeittimen kannessa on vika. Joku voisi katsoa.
# summary: Näit, mikä vedenkeittimen kannessa oli vikana. Veikko kysyi, onko laite nyt kunnossa.
# prompt: Kannattiko hänen koskea kanteen?
# mildest: 2
Vedenkeittimen kansi ei mene kiinni, ja tänään näet, miksi. Saranasta puuttuu tappi. Sormen mittainen rautalanka riittäisi. # light: lamp # time: day # enter: jorma table-left # enter: leila table-right #id:lh5pwr
~ macaroni(1)
Jorma on nähnyt, että näit. #id:l8tahp
Jorma (talk): Meillä oli verstaalla yks Pekka, joka korjas kaiken. Sit siellä ei ollu Pekalle enää mitään. #id:la4816
Leila (neutral): Pistoke irti ensin. Kanteen saa koskee, sähköön ei. #id:lnm0hj
Jorma (thinking): Jos se menee kiinni, se sammuu ite. #id:lrfvzp
Katsotte seinää kaikki kolme. 2 Keittimen vieressä seistään. #id:lm16zf
* [Korjaa kansi rautalangalla.] # way:TE # ledger:own #id:liv51q
    ~ remember("kettleLid", "mended")
    ~ card("vianhaku")
    Lanka löytyy leipäpussin suusta. Kysyt vielä, saako. Saa. Pistoke irti, lanka saranaan, pistoke takaisin. # sound: kettle #id:lei09b
    [keitin naksahtaa ja sammuu itse] #id:lxkpjk
    Jorma on jo nousemassa sammuttamaan. Hän istuu takaisin. # face: jorma neutral #id:l9ziit
* [Jätä se rikki.] # way:KO # ledger:own #id:lwe7bq
    ~ remember("kettleLid", "broken")
    Painat kannen alas. Se nousee. Painat uudestaan, ja se nousee taas. # sound: kettle #id:l9fqbb
    [vesi alkaa pauhata] #id:lvizs5
    Jorma (happy): Kaks kertaa. Nyt se tuntee sut. #id:lv4hpc
* [Opeta Jormalle, miten se korjataan.] # way:RI # ledger:others #id:lczmgs
    ~ remember("kettleLid", "jorma")
    ~ bond("jorma", 1)
    Näytät kerran. Jorma, kolmekymmentä vuotta sorvin ääressä, kiertää langan väärään suuntaan ja katsoo sinua silmiin. Kansi jää raolleen. # face: jorma focused #id:lthkxf
    Jorma (shy): En mä oppinu. Näytä ens kuussa uudestaan. #id:lxebqa
- [ovi narisee] # sound: door # enter: veikko door #id:lh61r3
Veikko (thinking): Onko laite nyt kunnossa? #id:l05qqb
{
- recalls("kettleLid", "mended"):
    Leila (neutral): On. #id:lwtcdr
    Veikko jää ovelle hattu kädessä. Hän katsoo keitintä ja sitten tyhjää lattiaa sen vieressä. # face: veikko down #id:ldh76r
- recalls("kettleLid", "broken"):
    Leila (neutral): Ei. Tuu viereen. #id:lphtoy
    Veikko riisuu hatun ja tulee. # move: veikko sink #id:ljf09q
- else:
    Jorma (happy): Melkein. #id:lqjo31
    Veikko nyökkää. Hän on odottanut marraskuusta. # face: veikko happy #id:lklo88
}
-> DONE

== function kettle_lid_may_come()
~ return visits("workroom") > 0

== the_key
# place: workroom
# fortnights: 8
# comes: arrival
# fixed: 8
# order: 5
# who: leila jorma
# about: Leilalla on hammaslääkäri. Avain on listan aukko, ei palkinto.
# summary: Leila ei päässyt avaamaan ovea neljänä perjantaina. Avain jäi sinulle.
# prompt: Miksi hän ei olisi halunnut avainta?
# mildest: 1
Takki on jo päällä, kun Leila panee pöydälle avaimen. # light: lamp # time: evening # enter: leila table-right # enter: jorma table-left #id:l4f6wo
Leila (neutral): Juurihoito. Neljä perjantaita, kello kymmenen. Jonkun pitää avata. #id:lfilqa
Katsot taaksesi. Siellä on naulakko. #id:laacd5
{
- done("coffee-tin"):
    Leila (tired): Tää ei oo hyvitys. Hyvitys on tossa seinällä. #id:ljn0qf
- recalls("hoover", true):
    Leila (neutral): Sä tiedät, missä imuri on. Tää on pienempi. #id:l1xife
}
Leila (neutral): Palkinto tää ei oo. Listassa on aukko, ja sä satut seisomaan sen vieressä. #id:lzdqhs
* [Ota avain.] # way:PI # ledger:own #id:lic2cb
    ~ remember("key", "own")
    ~ energy(1)
    Se painaa enemmän kuin oma avaimesi. Yöllä nouset neljältä katsomaan, onko se pöydällä. On. Viittä yli neljä se on siinä yhä. #id:lwtqqq
* [Sano, ettet herää kymmeneksi.] # way:AA # ledger:own #id:l1nk06
    ~ remember("key", "late")
    Leila (thinking): Moneks sä heräät? #id:lq3uql
    ~ remember("doorSign10or13", true)
    Lasket rehellisesti ja sanot: yhdeksi. Leila ottaa tussin. Ovilapussa lukee 10. Perään tulee: tai 13. #id:llcqwh
    Avain on yhä pöydällä. Otat sen. #id:ldsmv3
* [Pyydä Jormaa avaamaan kanssasi.] # way:RI # ledger:others #id:lolwwd
    ~ remember("key", "shared")
    ~ bond("jorma", 1)
    Jorma (shy): Mä oon siinä muutenkin. Seittemän neljäkyt. #id:l94yyl
    Leila (thinking): Joka aamu? #id:lmrg1w
    Jorma avaa eväslaatikon ja sulkee sen. # face: jorma down #id:ln0g00
    Leila (neutral): Sit teitä on kaks. #id:lpa3tu
-
-> DONE

== function the_key_may_come()
~ return visits("workroom") > 1

== open_at_ten
# place: workroom
# fortnights: 9-10
# comes: visit
# who: jorma leila stranger
# about: Nyt sinä avaat oven. Sisään tulee joku, joka haluaisi olla missä tahansa muualla.
# invite: On perjantai, ja Työhuoneen avain on sinulla.
# summary: Avasit Työhuoneen oven itse. Sisään tuli joku läpimärkä.
# prompt: Mitä märkä vieras tarvitsi häneltä?
# mildest: 3
Sataa märkää lunta, joka tarttuu kaikkeen. # place: street # light: day # time: morning # weather: sleet # enter: jorma doorway #id:l8as3r
~ macaroni(1)
{
- recalls("key", "late"):
    Kello on yksi. Jorma seisoo ovilapun alla eväslaatikko kainalossa, lunta hartioilla. Siitä näkee, kuinka kauan. # time: day #id:l3708e
    Jorma (talk): Meillä oli verstaalla yks Pekka, joka tuli aina ajoissa. Siitä ei pitäny kukaan. #id:lhstbx
- recalls("key", "shared"):
    Jorma on ovella ennen sinua, lunta hartioilla. Kahvaan hän ei ole koskenut. #id:lbugmv
    Jorma (neutral): Mä nostan, sä käännät. #id:l11dww
- else:
    Kello on viittä vaille kymmenen. Avain on ollut nyrkissä pysäkiltä asti. #id:lr46kt
    Jorma (happy): Nosta kahvasta. Käännä vasta sitten. #id:lhn3oy
}
Ovi antaa periksi. Perässänne tulee joku, joka on märkä kauluksesta kenkiin. Hän etsii kohtaa, jossa ei olisi tiellä. # place: workroom # light: lamp # enter: jorma table-left # sound: door #id:l9jr1u
Stranger (shy): Mä meen kohta. #id:lsvkdo
Jorma katsoo sinuun. Muuta Leilaa täällä ei tänään ole. #id:le0e0t
* [Anna makarooni.] # way:PI # ledger:own #id:l2cplk
    ~ remember("stranger", "macaroni")
    {
    - recalls("pocketMacaroni", true):
        Hän kääntelee sitä ja panee taskuun. Tunnet liikkeen. #id:lnv060
    - else:
        Hän kääntelee sitä ja panee taskuun. Osoitat purkkia. Käsi pysyy taskussa. #id:lj8mim
    }
    Stranger (neutral): Kiitti. Kai. #id:lsqn1v
* [Näytä, missä keitin on.] # way:KO # ledger:own #id:ldvi26
    ~ remember("stranger", "kettle")
    {
    - recalls("kettleLid", "mended"):
        Kansi menee nykyään kiinni, ja keitin sammuu itse. Sanot silti, että sitä pitää vahtia. #id:luqu9r
        Hän vahtii. #id:lnbj5f
    - else:
        Sanot, ettei kansi mene kiinni ja jonkun pitää vahtia. Hän asettuu viereen. Hartiat laskevat sentin. #id:lj5xr0
    }
    Stranger (neutral): Koska tää on valmis? #id:lq6o1g
* [Anna hänen olla rauhassa.] # way:RI # ledger:own #id:ld6gbm
    ~ remember("stranger", "rest")
    Hän nukahtaa istualleen keinuvaan tuoliin. Kun seuraavan kerran katsot, tuoli keinuu tyhjänä ja istuimella on yksi lapanen. #id:lnl42g
- Leila tulee kahdelta, poski turvoksissa. Puudutus on vielä päällä. # enter: leila door # time: day #id:lkqu56
Leila (tired): Pomo? #id:lz7yfi
Jorma osoittaa sinua lusikalla. # face: jorma laugh #id:lbgk64
-> DONE

== function open_at_ten_may_come()
~ return done("the-key")

== sink_talk
# place: workroom
# fortnights: 10-13
# comes: visit
# repeat
# weight: 0.6
# who: leila jorma translator
# about: Tavallinen päivä. Tiskialtaalla puhutaan siitä, mistä ei pöydässä puhuta.
# invite: Tiskit odottavat. Niillä ei ole kiire.
# summary: Työhuoneella tiskattiin ja puhuttiin. Mitään ei päätetty.
# prompt: Mistä hänen on helpompi puhua, kun kädet ovat vedessä?
# mildest: 1
Leila tiskaa, ja sinulle jää pyyhe. # light: day # time: day # enter: leila sink # enter: jorma table-left #id:lp491s
~ macaroni(1)
{
- done("money-ends") and not recalls("sinkTalk", "cups") and not recalls("sinkTalk", "rule"):
    ~ remember("sinkTalk", "cups")
    Leila (thinking): Kupitkin pitää jakaa. Kuka ottaa ton korvattoman? #id:lxgp6e
    Jorma (talk): Mä. Kyl se kuulee. #id:lggctp
    {
    - recalls("moneyEnds", "letter"):
        Kirjeeseen ei ole vastattu. Jorma on käynyt luukulla kahdesti, ja päivä on vasta puolessa. #id:l4x4fi
    - recalls("moneyEnds", "dishes"):
        Pyyhe on sama kuin silloin. Se ei ehtinyt välillä kuivua. #id:lbh7jh
    - else:
        Leila panee korvattoman hyllyn reunalle, Jorman kohdalle. #id:lvayeb
    }
- not recalls("sinkTalk", "rule") and (recalls("rule3", "favour") or recalls("rule3", "marked")):
    ~ remember("sinkTalk", "rule")
    Seinällä on nyt kolmas rivi. 3 Se puhe jää ulos. #id:l8x37l
    Translator (thinking): Pitäiskö siinä lukea, mikä puhe? #id:l0f8u3
    Leila (neutral): Ei. Sit se ois sisällä. #id:ldttcd
    {
    - recalls("tin", "asked"):
        Jorma (thinking): Talvella tää kysy, miks kaikki kattoo. Siihenkään ei oo vastattu. #id:l5qwvw
        Leila hankaa samaa kuppia pitkään. # face: leila thinking #id:lvuxnc
    }
- else:
    ~ remember("sinkTalk", "lid")
    {
    - recalls("kettleLid", "mended"):
        Ovensuussa seisoo joku takki päällä, kädet vapaina. Keitin sammui jo. #id:lyo2ji
        Leila (thinking): Ennen ne tuli tähän. Nyt ne jää tohon. #id:l3osnf
    - recalls("kettleLid", "jorma"):
        Jorma (happy): Se kansi pitäs taas näyttää. #id:l69roi
        Leila (neutral): Sä sorvasit kolkyt vuotta. #id:ly375f
        Jorma (shy): Sorvasin. Tää on lankaa. #id:lnq39c
    - else:
        Torstaina vahdissa oli Veikko. Keitin kiehui kuiviin, ja valot menivät samalla. #id:luq6cz
        Jorma (laugh): Pimeessä naurettiin. Yks itki. Ei sanota, kuka. #id:lr0hco
    }
}
* [Kuivaa kupit ja lähde ajoissa.] # way:PI # ledger:own #id:lkgxqy
    ~ rhythm(1)
    Pyyhe naulaan, takki naulasta. Kotona on vielä päivä. # face: leila neutral #id:lat9ga
* [Jää yhdeksi kupiksi.] # way:KO # ledger:own #id:lpyc7e
    ~ people(1)
    Niitä tulee kolme. Kun lähdet, tiedät yhden serkun nimen ja kahdet selkävaivat. # face: jorma happy #id:l0t2bx
-
-> DONE

== function sink_talk_may_come()
~ return visits("workroom") > 0

== money_ends
# place: workroom
# fortnights: 11-12
# comes: arrival
# fixed: 11
# order: 3
# who: leila jorma samira translator
# about: Leila haluaa sanoa sen seisten. Jorma nauraa ensin.
# summary: Työhuoneen rahat loppuvat kesäkuussa. Leila sanoi sen seisten, ja Jorma nauroi ensin.
# prompt: Mitä hän voi tehdä päätökselle, joka on jo tehty?
# mildest: 3
Leila pyytää kaikki pöytään ja jää itse seisomaan. # light: day # time: day # enter: jorma table-left # enter: samira table-middle # enter: leila sink #id:lv339w
Leila (neutral): Rahat loppuu kesäkuussa. Jatkoa ei tuu. #id:lm6otq
{
- recalls("funderKnown", true):
    Kesäkuun olet tiennyt ensimmäisestä makaroonista asti. Seisten sanottuna se on eri kuukausi. #id:ld4j7x
}
{
- recalls("kettleLid", "mended"):
    [keitin naksahtaa ja sammuu itse] # sound: kettle #id:l65p85
    Muuta ei kuulu. #id:l078mv
- else:
    Vedenkeitin pauhaa. Kukaan ei seiso sen vieressä. # sound: kettle #id:lla70x
}
Jorma (laugh): No niin. Nyt ollaan kaikki määräaikaisia. #id:lagvsz
Nauru käy pöydän ympäri ja loppuu Leilaan. Leila istuu. # move: leila table-right #id:ltccsr
* [Kysy, kuka päättää.] # way:SE # ledger:rule #id:lz3v30
    ~ remember("moneyEnds", "asked")
    Leila (talk): Rahottaja. Päätti jo helmikuussa, pisteillä. Täällä ei tehty mitään väärin. #id:l0sk5t
    Kääntäjä lukee kirjeen ja etsii virhettä. Pilkutkin ovat oikein. # enter: translator sink #id:lz5w3b
* [Ehdota vastauksen kirjoittamista.] # way:AA # ledger:own #id:l3bnnp
    ~ remember("moneyEnds", "letter")
    Kääntäjä avaa koneen. Perjantaina paperissa on neljäkymmentä nimeä. Veikko on siinä kahdesti, koska kynä oli hyvä. #id:lmg891
    Jorma (happy): Vastine. Harvinainen. Lentää yleensä toiseen suuntaan. #id:l5gtg1
* [Tiskaa Leilan kanssa.] # way:PI # ledger:rule #id:lweup0
    ~ remember("moneyEnds", "dishes")
    ~ bond("leila", 1)
    Leila pesee, sinä kuivaat. Kupit loppuvat, ja hän aloittaa alusta. # move: leila sink #id:l57l73
    Leila (down): Tää on mulla seittemäs määräaikanen. Kakskyt vuotta mä neuvottelin muille vakipaikkoja. #id:l71yzi
    Lusikat hän laskee. #id:l8hhcc
- Kadulla kilahtaa ratikan kello. Leilan kuppi nousee ikkunaan myöhässä. Vaunu on jo mennyt. # sound: tram #id:l0xc49
-> DONE

== function money_ends_may_come()
~ return visits("workroom") > 0

== library_corner
# place: library
# fortnights: 13
# comes: arrival
# fixed: 13
# order: 3
# who: leila jorma librarian
# stop
# about: Kirjasto tarjoaa pöydän keskiviikoksi, mutta ei keitintä. Pieni tai ei mitään, äänestetään.
# summary: Kirjasto tarjosi nurkkaa keskiviikoiksi. Siitä äänestettiin käsin.
# prompt: Pitikö hänen tyytyä pieneen?
# mildest: 1
Kirjastonhoitaja esittelee nurkan kuiskaten. Pöytä ja kuusi tuolia, kaikki samaa paria. # light: day # time: day # enter: jorma middle # enter: leila right # enter: librarian desk #id:l2oggb
Librarian (talk): Keskiviikkoisin tämä olisi teidän. Puhua saa. Keittää ei. #id:l3e6nc
Jorma (thinking): Minkä vieressä sit seistään? #id:l2kml8
{
- recalls("stranger", "rest"):
    Hyllyn päässä on löytötavarateline ja siinä yksi lapanen, maaliskuusta asti. Sen pari jäi Työhuoneen keinuvaan tuoliin. #id:l89s6d
}
{
- recalls("tin", "paid"):
    ~ money("coffee_tin_back")
    Jorma työntää sinulle kahvipurkin. Pohjalla on kolikoita ja talvella päivätty lappu: mä näin sen. # face: jorma shy # sound: paper #id:labz85
}
Äänestetään käsin. Leilan kädet ovat taskuissa. #id:l00pxm
Leila (neutral): Mä en äänestä. Mä en oo täällä sillon. #id:lf7822
Muiden kädet menevät tasan. Sinun on vielä alhaalla. #id:lrk7z5
* [Otetaan nurkka.] # way:KO # ledger:own #id:l3yq2s
    ~ remember("corner", "taken")
    ~ people(1)
    Jorma kyykistyy ja kirjoittaa lyijykynällä pöydän alle: Etelä. Kirjastonhoitaja tutkii sillä välin kattoa. # face: jorma happy #id:l85b0u
* [Ei oteta. Se ei oo sama.] # way:AA # ledger:own #id:ly0dag
    ~ remember("corner", "refused")
    ~ people(-1)
    Kadulla Jorma sanoo unohtaneensa lasit ja lähtee takaisin kirjastoon. Lasit roikkuvat hänen kaulassaan. # leave: jorma #id:loheyp
* [Kysytään, saako keittimen tuoda.] # way:SE # ledger:rule #id:l5pvb3
    ~ remember("corner", "asked")
    Librarian (neutral): Ei. #id:l2mrsk
    Hän miettii niin kauan, että jossain ehditään kääntää sivu. #id:l26xzq
    Librarian (shy): Termospullo taas on kirjan kaltainen esine. Se tuodaan, avataan ja viedään pois. #id:lwihip
    Jorma (happy): Montako saa olla lainassa? #id:lhqaqw
-
-> DONE

== function library_corner_may_come()
~ return done("money-ends")

== handover_quarrels
# place: workroom
# fortnights: 14-15
# comes: visit
# project: handover-book
# who: leila jorma translator
# about: Kirja seuraaville. Kirja haluaa olla kiltti, ja seuraavia ei ole.
# invite: Työhuoneella kirjoitetaan kirjaa seuraaville. Jorma on jo vauhdissa.
# summary: Työhuoneen kirja seuraaville tuli valmiiksi. Jorman neljästäkymmenestä sivusta jäi yksi rivi.
# prompt: Kenelle hän kirjoittaa, jos lukijaa ei ole?
# mildest: 1 3 1
Kannessa lukee: Seuraaville. Seuraavia ei ole löytynyt. # light: day # time: day # enter: leila table-right # enter: jorma table-left #id:lk02qq
~ macaroni(1)
~ reach("handover-book", 1)
{
- recalls("translatorKnown", true):
    Kynä on kääntäjällä. Hänen oma kirjansa on jo sivulla neljäsataa. # enter: translator sink #id:l1jrjg
- else:
    Kynä on kääntäjällä, koska hän kysyi pilkuista ensimmäisenä. #id:l5sx22
}
Jorma nostaa pöydälle pinon. # sound: paper #id:loqrt3
Jorma (happy): Kahvista. Neljäkymmentä sivua. Se on johdanto. #id:laewb5
Leila (neutral): Ei sankareita. Missä kohtaa avain jumittaa, se riittää. #id:lor7gi
* [Leikkaa jokainen teksti yhteen sivuun.] # ledger:own #id:l81dxt
    ~ role("handover-book", "cuts")
    Jorma pitää pinosta kiinni toisesta päästä. Vedätte hetken. #id:lt69ou
* [Pyydä jokaiselta yksi sivu ja lupa nimeen.] # ledger:rule #id:lvc89g
    ~ role("handover-book", "pages")
    Kaksi antaa sivun mutta ei nimeä. Veikon sivulla lukee: torstai. #id:l9fi0b
* [Pidä huoli, että kirja löytyy.] # ledger:own #id:lixamv
    ~ role("handover-book", "found")
    Poraat selkään reiän ja ripustat kirjan naruun oven viereen, silmien korkeudelle. Jorman pino ei mahdu naruun. #id:l80m38
- Jorma vetää yli sivun, sitten toisen. Lopulta jäljellä on rivi. # face: jorma focused #id:l1idgu
Jorma (neutral): Mittaa vesi. Älä arvaa. #id:lyhyoe
Translator (thinking): Tässä kiitetään jo yksitoista kertaa. Onks tää varmasti sama huone? #id:ladvah
* [Kirjoita myös riidat.] # way:AA # ledger:own #id:lzaf65
    ~ remember("book", "quarrels")
    ~ card("ohje")
    {
    - done("coffee-tin"):
        Kahvipurkki saa oman sivun. Siinä lukee "katsoimme", ei "tapahtui". Leila panee nimensä alle, kahdesti. #id:l8bt0b
    - else:
        Tiskivuoroista tulee kaksi sivua, yksi kummaltakin osapuolelta. Leila lukee molemmat eikä pyyhi kumpaakaan. #id:lz6gej
    }
* [Kirjoita vain, miten ovi aukeaa.] # way:PI # ledger:own #id:lmu226
    ~ remember("book", "door")
    Kirjoitat: nosta kahvasta, käännä vasta sitten. Jos ei aukea, odota Jormaa. #id:l0etga
    Jorma (shy): Voi siinä joku muukin odottaa. #id:l4btfw
* [Jätä yksi sivu tyhjäksi.] # way:KO # ledger:others #id:ln9mgh
    ~ remember("book", "blank")
    Sivulle tulee pelkkä numero. Kääntäjä oikolukee senkin. #id:lipxn0
-
{
- recalls("key", "own") or recalls("key", "late") or recalls("key", "shared"):
    Leila (thinking): Kuka tän saa? Ja kuka ton avaimen? #id:l69bku
- else:
    Leila (thinking): Ja kuka tän saa? #id:lzucw4
}
* [Lähetä kirja Lahteen ja kirjaston hyllyyn.] # outcome:shared # way:KO # ledger:others #id:l1rbsl
    Yksi kopio lähtee Lahteen, missä rahaa ei tullut ollenkaan. Toinen menee kirjaston hyllyyn oppaiden ja runojen väliin. Kannen sisäpuolella lukee, että saa kopioida. # sound: paper #id:lbpioh
* [Kirjoita sivu siitä, mikä ei toiminut.] # way:AA # ledger:own #id:lqjp8e
    Siitä tulee neljä sivua. Annat ne luettavaksi. Leila lukee seisten, kynä valmiina, eikä kynä osu paperiin kertaakaan. # face: leila thinking #id:lam20i
* {recalls("key", "own") or recalls("key", "late") or recalls("key", "shared")} [Pidä avain ja yksi tiistai.] # valtaa # outcome:paper # way:PI # ledger:own #id:lwmgay
    Kirjoitat viimeiselle riville: tiistai. Perään tulee oma nimesi ja itseltäsi lupa siihen, kirjallisena. #id:l1uym7
    Leila (warm): Kirjattu. #id:lze8t4
* {recalls("key", "own") or recalls("key", "late") or recalls("key", "shared")} [Anna avain Jormalle.] # outcome:shared # way:RI # ledger:others #id:l8j6f9
    ~ remember("key", "handedOn")
    ~ bond("jorma", 1)
    Jorma katsoo sitä molemmilta puolilta. #id:lclem5
    Jorma (shy): Mulla ei oo ollu avainta yheksään vuoteen. Siis töihin. #id:lsfjtu
    Hän panee sen eväslaatikkoon, leivän viereen, ja sulkee kannen kahdesti. #id:lnj25c
-
~ finish("handover-book")
{
- outcome_of("handover-book") == "full":
    Viimeiseksi kirjoitat vieraalle, miten ovi aukeaa ja kahvi tippuu: nosta kahvasta, keitä vesi, kaada suodattimeen, odota. Kahvinkeittimestä tulee yksi lause. Se hajosi. #id:lsi3jy
}
-> DONE

== function handover_quarrels_may_come()
~ return done("money-ends")

== just_tea
# place: workroom
# fortnights: 5-15
# comes: visit
# repeat
# weight: 0.3
# who: leila jorma veikko translator
# about: Päivä, jona työhuoneella ei tapahdu mitään. Ovi on auki myös sille, joka tulee ensi kertaa vasta nyt.
# invite: Työhuoneella ei ole tänään mitään. Ovi on auki.
# summary: Työhuoneella ei tapahtunut mitään. Olit paikalla.
# prompt: Miksi hän tuli, vaikka mitään ei tapahtunut?
# mildest: 1
~ macaroni(1)
{
- visits("workroom") < 2 and not done("first-macaroni"):
    Ovi on raollaan. Kukaan ei nouse. Leila työntää kupin pöydän reunalle ja panee makaroonin sen viereen. # light: lamp # time: day # enter: leila table-right # enter: jorma table-left #id:l7ni44
    Leila (neutral): Keitin on tossa. Ton voi pudottaa purkkiin. #id:ll2zg7
- fortnight() < 7:
    Ikkuna on huurussa, ja joku on piirtänyt siihen sormella oven. # light: lamp # time: day # enter: leila table-right # enter: jorma table-left #id:lqpb2v
- fortnight() < 9:
    Oven pielessä on yhdeksän paria märkiä kenkiä ja yksi kenkä. # light: lamp # time: day # enter: leila table-right # enter: jorma table-left #id:lfrodj
- fortnight() < 11:
    Aurinko yltää pöydälle asti. Pöydästä näkee nyt kaiken, mitä siitä ei ole pyyhitty. # light: day # time: day # enter: leila table-right # enter: jorma table-left #id:l9bnjx
- fortnight() < 13:
    Kadulta on lakaistu hiekka. Se on nyt täällä. # light: day # time: day # enter: leila table-right # enter: jorma table-left #id:lp01or
- else:
    Ovi on kiilattu auki kengällä. Ratikka kuuluu, niin kuin se tulisi pöytään. # light: day # time: day # enter: leila table-right # enter: jorma table-left #id:ltgz2l
}
{
- recalls("tea", "word"):
    ~ remember("tea", "device")
    Veikko (thinking): Onko laite nyt kunnossa? # enter: veikko door #id:ly0dxn
    Jorma (neutral): Kuppi on. #id:lozb9q
    Veikko ottaa kupin. # move: veikko table-middle #id:ls7wf7
- recalls("tea", "device"):
    ~ remember("tea", "thursday")
    Translator (thinking): Mikä ois suomeks sellanen hiljasuus, jossa kukaan ei oo vihanen? #id:ld7g8o
    Kukaan ei sano mitään. #id:l3jcld
    Leila (neutral): Tiistai. #id:lm7fd9
- else:
    ~ remember("tea", "word")
    Jorma (thinking): Kuus kirjainta. Tulee aina myöhässä. #id:l8i45c
    Leila (neutral): Päätös. #id:lcujak
    Jorma kirjoittaa sen kuulakärjellä. # face: jorma happy #id:l6iu68
}
* [Istu vain.] # ledger:others #id:l66dpd
    ~ energy(1)
    Istut. Kuppi jäähtyy juotavaksi ja sitten ohi. Kukaan ei vie sitä. #id:lfeosq
* [Täytä keitin ja kysy, kuka ottaa.] # way:KO # ledger:own #id:lo8pfw
    ~ bond("jorma", 1)
    Kädet nousevat. Niitä on yksi enemmän kuin kuppeja. # sound: kettle #id:l2aifn
    Jorma (neutral): Mä juon eväslaatikon kannesta. #id:lmmze2
-
-> DONE

== function just_tea_may_come()
~ return done("door-solarium")

== statistics_dinner
# place: workroom
# fortnights: 16
# comes: arrival
# fixed: 16
# order: 10
# who: leila jorma samira ulla yusuf auditor
# about: Tarkastaja tulee katsomaan kävijätilastoja. Ne kiehuvat.
# summary: Tarkastaja tuli katsomaan kävijätilastoja. Ne olivat kattilassa.
# prompt: Mitä hän halusi tarkastajan näkevän?
# mildest: 1
Isoimmassa kattilassa kiehuu kahdeksan kuukauden kävijätilasto. Ovi on auki kadulle, eikä ilta aio pimetä. # light: day # time: evening # enter: leila table-right # enter: jorma table-left # enter: samira sink #id:l5l2s4
Samira (focused): Puolet mä jätin pois. Noi on käyny lattialla. #id:l8i8hj
{
- recalls("moneyEnds", "letter"):
    Seinällä on vastaus kevään kirjeeseen. Kolme riviä, kohteliaita. Jorma on kirjoittanut viereen löytöpaikan ja päivän. #id:lzsugf
}
{
- recalls("book", "blank"):
    Ohjekirjan tyhjä sivu ei ole enää tyhjä. Siinä lukee: TÄSSÄ VOI ISTUA. Tunnet isot kirjaimet. #id:lhkwu1
}
Ovelle ilmestyy salkku ja sen takaa ihminen. # enter: auditor door #id:l6f72e
Auditor (neutral): Tulin katsomaan kävijätilastoja. Missä ne ovat? #id:lby703
Leila (neutral): Kymmenen minuuttia vielä. #id:lshlg2
{
- seen_by("ulla"):
    ~ remember("ullaStool", true)
    Ulla on tuonut oman pianojakkaran. Nyt hän nousee siltä. # enter: ulla table-middle #id:lc4poj
    Ulla (happy): Kollega. #id:lzug7m
}
Yusuf, yhdeksän vuotta, on laskenut purkin joka torstai keväästä asti. Hänellä on vihko. # enter: yusuf door #id:lg22tm
~ remember("expectedMacaroni", 61)
Yusuf (neutral): Mulla on luvut. Mut en näytä, jos kukaan ei kysy. #id:lj7aka
* [Anna tarkastajalle lautanen.] # way:KO # ledger:own #id:lot8j9
    ~ remember("auditor", "plate")
    Tarkastaja syö sen tyhjäksi ja etsii sitten jotakin, minkä alle voi panna nimen. Yusuf avaa vihkon valmiiksi. # move: yusuf table-middle #id:l085ci
    Yusuf (focused): Tähän. Sä söit kolkytkaks käyntiä. #id:lpv8ae
* [Näytä Yusufin vihko.] # way:SE # ledger:others #id:lehnzd
    ~ remember("auditor", "notebook")
    Luku täsmää viimeistä makaroonia myöten. Vieressä on toinen sarake, jonka yllä lukee: odotettu. # move: yusuf table-middle #id:lcjejb
    Auditor (thinking): Mitä nämä ovat? #id:lzwyoy
    Jorma (down): Mun pudottamia. Niitten puolesta, jotka ei tullu. #id:lfs0aq
    Tarkastaja lukee sarakkeen loppuun ja panee nimensä molempien alle. #id:lcfk2f
* [Pudota yksi Leilan puolesta.] # way:RI # ledger:own #id:l2bqpm
    ~ remember("auditor", "macaroni")
    ~ bond("leila", 1)
    ~ macaroni(1)
    Purkki on tyhjä. Pudotat siihen yhden raa'an ja sanot, kenen se on. Leila ei ole pudottanut omaansa kertaakaan. #id:lf569z
    [makarooni kilahtaa] #id:lbfjax
    Leila kääntyy katsomaan ulos. Ratikkaa ei ole tulossa. # move: leila door #id:luhmnx
    Yusuf lisää vihkoon rivin. # face: yusuf focused #id:lh6oe5
-
-> DONE

== function statistics_dinner_may_come()
~ return visits("workroom") > 0

== kettle_or_sign
# place: street
# fortnights: 16
# comes: arrival
# fixed: 16
# order: 30
# who: jorma leila veikko
# about: Sulake kestää yhden: vedenkeittimen tai kyltin.
# summary: Sulake kesti enää yhden. Veikko seisoi kyltin alla hattu päässä.
# prompt: Mihin hän käyttäisi viimeisen sähkön?
# mildest: 1
Kello on puoli kaksitoista, ja kadulla näkee lukea. Tuolit ovat jo ulkona. # light: day # time: night # weather: none # enter: jorma doorway # enter: leila corner # enter: veikko near #id:lg5iaf
Kun lepotuoli siirrettiin, sen takaa löytyi kytkin. Siinä lukee KYLTTI. #id:llj4iy
Jorma (thinking): Sulake kestää yhen. Keitin tai kyltti. #id:lhfemq
Keitin on jalkakäytävällä jatkojohdon päässä. Veikko seisoo kyltin alla, niin kuin torstaisin. #id:lysl6b
* [Keitä vielä kerran.] # way:KO # ledger:own #id:lh21hu
    ~ remember("lastPower", "kettle")
    {
    - recalls("kettleLid", "mended"):
        Keitin sammuu nykyään itse. Kukaan ei silti siirry sen ympäriltä. # sound: kettle #id:lhl1ge
    - else:
        Kansi ei mene kiinni, joten jonkun pitää seistä vieressä. Seistään koko jalkakäytävän leveydeltä. # sound: kettle #id:lwyxid
    }
    [vesi pauhaa kadulla] #id:loj5mj
    Kupit mahtuvat pysäkin penkille, kun vaunua odottava ottaa reppunsa syliin. #id:ln8mbe
* [Sytytä kyltti.] # way:TE # ledger:own #id:lqjkp9
    ~ remember("lastPower", "sign")
    [valoputki surisee ja syttyy] #id:lbe0za
    SOLARIUM ETELÄ. Oranssi yltää vastapäisen talon kolmanteen kerrokseen. Siellä joku avaa ikkunan. # light: lamp #id:lefwpo
    Veikko ottaa hatun päästä. # face: veikko warm #id:l3ojwf
* [Anna Veikon päättää.] # way:RI # ledger:others #id:lr317d
    ~ remember("lastPower", "veikko")
    ~ bond("veikko", 1)
    Veikko (shy): Minä tiesin jo marraskuussa, ettei täällä ole laitetta. #id:l5jltt
    Leila (neutral): Mä tiesin, et sä tiesit. #id:lmcw8v
    Veikko (happy): Keittäkää. # sound: kettle #id:l38u8p
    [vesi pauhaa kadulla] #id:lmp4li
-
-> DONE

== function kettle_or_sign_may_come()
~ return visits("workroom") > 0

== eleven_chairs
# place: tram
# fortnights: 16
# comes: arrival
# fixed: 16
# order: 40
# who: jorma leila abdi passenger
# about: Muuttopäivä. Jokainen vie yhden tuolin kotiin.
# summary: Tuolit kannettiin ratikkaan. Joku halusi jäädä pois kesken kaiken.
# prompt: Minkä tuolin hän haluaisi kantaa kotiin?
# mildest: 3
Tuoleja on yksitoista, ja kadulla ne ovat painavampia kuin sisällä. # place: street # light: day # time: night # weather: none # enter: jorma near # enter: leila doorway #id:lsvdgl
{
- recalls("ullaStool", true):
    Kahdestoista on Ullan pianojakkara. Siitä on äänestetty, eikä sitä lasketa. # enter: ulla corner #id:lrjn7w
    Ulla (neutral): Äänestyksessä oli muotovirhe. #id:l4p2yi
}
{
- recalls("key", "own") or recalls("key", "late") or recalls("key", "shared"):
    Nostat kahvasta, käännät avaimen ja kokeilet. Kiinni. Leila seisoo vieressä kädet taskuissa. #id:l5wy1q
- recalls("key", "handedOn"):
    Jorma nostaa kahvasta ja lukitsee. Sitten hän kokeilee kolmesti. #id:lz3hrg
- else:
    Leila nostaa kahvasta, lukitsee ja on jo kadun toisella puolella tuolin kanssa. #id:lyflvf
}
Jorma (talk): Selkä suorana, jaloilla nostetaan. Vaunu tulee kahen minuutin päästä. Abdi vaihto tähän vuoroon, mut ei sekään odota. #id:l90sne
* [Ota keinuva tuoli.] # way:TE # ledger:own #id:lwjzyb
    ~ remember("chair", "rocking")
    Se on jäänyt viimeiseksi. Muiden alla lukee lyijykynällä pankki, koulu, ruokala. Tämän alla on kumitettu kohta. #id:l2r2ik
* [Anna omasi sille, jolla ei ole.] # way:RI # ledger:own #id:lr7vr9
    ~ remember("chair", "given")
    {
    - recalls("stranger", "macaroni") or recalls("stranger", "kettle") or recalls("stranger", "rest"):
        Pysäkillä seisoo maaliskuun vieras, tällä kertaa kuivana. Työnnät hänelle seurakuntasalin tuolin. #id:lz8t47
        Stranger (shy): Mihin mä tän paan? #id:lph7zc
    - else:
        Kääntäjällä on kirja kainalossa ja molemmat kädet vapaina. Työnnät hänelle seurakuntasalin tuolin. #id:ln3qe3
    }
* [Jätä yksi oven eteen.] # way:PI # ledger:own #id:ly0j7d
    ~ remember("chair", "left")
    Jätät koulun tuolin oven eteen, istuin kadulle päin. #id:lob0rs
    Jorma (thinking): Sulta jäi yks. #id:lhlryj
    Leila (neutral): Ei jääny. #id:lxk7m6
-
[ratikan kello kilahtaa] # place: tram # light: day # time: night # sound: tram # enter: abdi cab # enter: jorma aisle # enter: leila near #id:l5yzcn
Lepotuoli ei mahdu ovesta. Sitten mahtuu. Välissä on jonkun sääri. #id:lg4xwa
Passenger (tired): Anteeks. Mä jään tässä. #id:lc47c1
Pankki nousee, ruokala väistää, bussiaseman penkinpää kääntyy pystyyn. Matkustaja pääsee ulos nilkka edellä. #id:l0ph6i
[kaiutin rahisee] #id:l20ifb
Abdi (neutral): Tuoleja pidetään kädestä. #id:lbhlic
{
- recalls("chair", "rocking"):
    Pidät. Se keinuu mutkassa ja suoralla. Joku taittaa jalan alle lehden. Se keinuu lehden päällä. #id:lsqv0y
- recalls("chair", "given"):
    Seisot koko matkan. Istumapaikoista ei ole ollut pulaa. #id:lu8kdp
- else:
    Sinulla on kädet vapaina. Ennen ensimmäistä mutkaa niissä on kaksi tuolia. #id:lvn4d4
}
-> DONE

== function eleven_chairs_may_come()
~ return visits("workroom") > 0
