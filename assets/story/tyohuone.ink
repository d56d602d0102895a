// Työhuone: from walking past to the first macaroni.
//
// Memory of STATE.md set here:
//   doorAnswer      excuse | walkedPast | name   door_solarium, answered in first_macaroni (and by the second door_solarium)
//   coatKnown       true                         door_solarium, answered in its second coming, first_macaroni, abdi_bell
//   pocketMacaroni  true                         first_macaroni, answered in abdi_bell
//   funderKnown     true                         first_macaroni, answered in abdi_bell
// Read only: abdiBell (abdi_bell), queueSlip (anneli_attachment).

== door_solarium
# place: street
# fortnights: 2-4
# comes: visit
# repeat
# fixed: 4
# who: leila veikko
# about: Haluat olla vain ohikulkija. Leila haluaa oven kiinni.
# invite: Hermannissa on yhdessä ikkunassa himmeä valo.
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
    Sanot sen. Sen perään kuuluisi asia, mutta sellaista ei ole. #id:lvbtzg
    Leila (warm): Leila. #id:li7kdk
    Hän siirtyy puoli askelta. Siitä mahtuu. #id:l3koc2
- Loisteputki surisee. Sillä on kuukausi elinaikaa, jos sitäkään. #id:lsez41
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
    Leila (tired): Rahottaja laskee kävijät. Mä en kirjota nimiä. Rahaa on kesäkuuhun. #id:l8xrc9
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
