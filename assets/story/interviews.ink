// The six listeners of chapter 4: one talk each, three questions, cards of one's own on the table. What they count: src/game/routes.ts.
// Who listens is drawn with the application; the letter decides (paper.ink, letters). No talk promises a place.
//
// Shape of each: arrival, sit_down(), cards or Leila's letter, three questions (`asked`), the end by sum(). The listener asks only what
// any card can answer; the reaction is read from fit(): 2, 1, 0. Silence before the last question, a question of one's own at it.

== interview_tero
# place: kitchen
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 2
# stop
# who: tero
# about: Tero haluaa jonkun, joka on paikalla vielä kolmannella viikolla. Sinä haluat, että joku kysyy jotain oikeaa.
# summary: Tero kysyi keittiössä kolme asiaa. Hän seisoi koko ajan.
# prompt: Mitä hän kertoo työnantajalle asiasta, joka meni pieleen?
Keittiön takaovi on auki. Siitä tulee sisään syreeniä ja roskista, molempia saman verran. # light: day # time: morning # enter: tero right #id:lld1xf
Pöydän kulmalle on vedetty kaksi tuolia. Toisella istut sinä. Toisen takana seisoo Tero, ja pöydällä on teippirulla. #id:lm8vo1
{
- done("tero-whisper"):
    Tero (thinking): Lasit pinotaan nyt matalammalle. Tarjotin oli hyvä, pino liian korkee. #id:l5dnuw
}
{
- promises_broken() > 0:
    Tero (neutral): Kerran sä et tullu. Se on vanha lista, sitä mä en enää kato. #id:lqz177
}
{
- talk_route() == "subsidised":
    Tero (neutral): Tuki maksaa osan palkasta. Loput maksan mä, joten mä kysyn. #id:l21hvu
- else:
    Tero (neutral): Kesäks on yks paikka. Mä kysyn kolme asiaa, kaikilta samat. #id:lf86tf
}
~ temp asked = 0
~ sit_down()
{
- bond_of("leila") > 1:
    -> opening
- else:
    -> table
}
- (opening)
* [Levitä kortit.] # way:AA # ledger:own #id:lc30ql
    -> table
* [Näytä Leilan kirje.] # way:KO # ledger:others #id:lngai3
    ~ show_letter()
    Kirjeessä on neljä riviä. Kolmas on pisin. #id:lycyuu
    Leila (letter): Tulee. Jos ei tule, sen huomaa. #id:li4txa
    Tero teippaa kirjeen seinään, listan viereen. #id:lepnc2
    Tero (neutral): Siinä ei kehuttu. Tohon uskon. #id:lpidnk
    -> verdict
- (table)
~ asked = asked + 1
{
- asked == 1:
    Tero (talk): Kerro joku päivä, joka ei menny niin ku piti. #id:lir0kx
- asked == 2:
    Tero (talk): Kerro joku homma, jonka sä teit loppuun. #id:lyj8rb
- else:
    Tero (thinking): Viimenen. Mistä muut tiesi, et sä olit paikalla? #id:lye9om
}
- (strips)
+ [Nosta kortti.] # hand #id:l3ahve
    -> heard
* {asked < 3} [Ole hetki hiljaa.] # way:RI # ledger:own #id:lap5kw
    ~ silence()
    Hiljaisuus ei häiritse Teroa. Se häiritsee tiskaajaa, joka panee radion kiinni. #id:lphtzk
    Tero (shy): Ensimmäisellä viikolla kaikki tulee ajoissa. Mä katon kolmatta. Ja sitä, laskeeks se lautaset, ennen ku ne loppuu. #id:lnblbh
    -> strips
* {asked > 2} [Kysy vuorostasi.] # way:SE # ledger:own #id:lbzxum
    Kysyt, milloin hän valitsi viimeksi väärin. #id:lmfvth
    Tero (down): Helmikuussa. Mä sanoin sen sille itelle perjantaina. Se oli tienny maanantaista asti. #id:li5mjp
    -> strips
+ {hand_size() < 1} [Kerro tavallisesta viikosta.] # way:PI # ledger:own #id:lbxib0
    ~ ordinary_week()
    {
    - asked == 2:
        Kerrot tiistain tunti tunnilta. Kolmen kohdalla Tero nyökkää: silloin hänkin syö. #id:law0jx
        Tero (neutral): Tiistaista ei kukaan laula. Joku tekee sen silti. #id:lg8oal
    - else:
        Kerrot sunnuntain. Se on viikon pisin. #id:lzl2mk
        Tero (neutral): Täälläkin se on pahin. Silloin ei oo listaa. #id:lalnlb
    }
    -> counted
+ [Ei tule nyt mieleen.] # ledger:own #id:ldu4m9
    ~ nothing_comes()
    {
    - asked == 1:
        Tero (neutral): Okei. Ei keksitä sitten. #id:le1r9m
    - asked == 2:
        Tero (neutral): Okei. Keitto oottaa, kysymyskin oottaa. #id:lvh6s9
    - else:
        Tero (neutral): Okei. Ei mullekaan tulis. #id:ll5ija
    }
    -> counted
- (heard)
{
- fit() == 2 and asked == 1:
    Tero (focused): Sano toi uudestaan. Hiljempaa, niin mä kuulen. #id:lkdl70
- fit() == 2 and asked == 2:
    Tero repäisee teippiä, kirjoittaa siihen kaksi sanaa ja kiinnittää sen hihaansa. #id:lli0gn
- fit() == 2:
    Tero (happy): Okei. Millon pääset? #id:ld6g9n
- fit() == 1 and asked == 2:
    Tero (neutral): Joo. Siinä on puolet. Puolella saa jo keiton. #id:l8w8bs
- fit() == 1 and asked == 3:
    Tero (neutral): Joo. Sen vois panna listalle perjantaiks. #id:l3lfy2
- fit() == 1:
    Tero (thinking): Joo. Ja sit tuli aamu, ja sä olit siellä. Vai olitko? #id:ly6u3a
- asked == 1:
    Tero (neutral): Joo. Kiva. Mitä sä teit seuraavana aamuna? #id:lb5wzi
- asked == 2:
    Tero (neutral): Joo. Kauanko se kesti? Ei tarvii muistaa. #id:lpc1v0
- else:
    Tero (neutral): Joo. Hieno juttu. Kuka tiskas? #id:lkj7gs
}
- (counted)
{
- asked < 3:
    -> table
}
- (verdict)
{
- sum() > 2 and lacks() != "":
    Tero (thinking): Mun puolesta kyllä. Paperi kysyy vielä yhtä asiaa, ja sitä mä en voi kuiskata sun puolesta. Kirje kertoo. #id:lcdot6
- sum() > 4:
    Tero siirtää seinällä kahta teippiä. Väliin jää peukalon mittainen paikka. #id:lllfym
    Tero (warm): Siihen mahtuu. Kirje päättää, mut mä siirsin jo. #id:l1q9be
- sum() > 2:
    Tero (thinking): Kokeillaan, jos seittemän on sulle oikee kellonaika. Kolme viikkoo, ei kolme kertaa. #id:l2nw4z
    Hän katsoo seinäkelloa eikä sinua. Se on hänestä kohteliaampaa. #id:la65ne
- else:
    Tero (down): Ei täällä, mutta. Roihupellossa on leipomo. Takaovi, kello neljä. Sano Olaville, et mä kuiskasin. #id:lbztsf
    Hän kirjoittaa sen teipille ja painaa teipin hihaasi. #id:lkso7v
}
-> DONE

== function interview_tero_may_come()
~ return listens("tero")

== interview_arto
# place: workshop
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 2
# stop
# who: arto
# about: Arto ei etsi osaajaa vaan sitä, joka tulee takaisin. Paikoista hän ei päätä.
# summary: Arto kysyi pajalla kolme asiaa. Välissä hän laski kymmeneen.
# prompt: Miksi hän menisi takaisin sinne, missä ei onnistunut?
Pajalla tuoksuu liimalta ja paahtoleivältä. Lattian keskellä on puolikas vene. Se on ollut puolikas yksitoista vuotta. # light: lamp # time: day #id:lkw6rn
Artolla on kynä kummankin korvan takana, ja hän etsii kolmatta. Höyläpenkin kulmalla on kaksi jakkaraa ja lautasella kaksi leipää. # enter: arto bench #id:lnw2at
Arto (neutral): Kesäkuun paikat ei oo musta kiinni. Mä kirjotan teistä vaan laput, ja lappuun mä tarviin kolme juttua. #id:l2ecu7
Arto (talk): Kesken saa lopettaa, kunhan sanoo. #id:l01y9t
~ temp asked = 0
~ sit_down()
{
- bond_of("leila") > 1:
    -> opening
- else:
    -> table
}
- (opening)
* [Levitä kortit.] # way:AA # ledger:own #id:lg0o1f
    -> table
* [Näytä Leilan kirje.] # way:KO # ledger:others #id:lsgwh8
    ~ show_letter()
    Kirjeessä on neljä riviä. Kolmas on pisin. #id:lkpoo4
    Leila (letter): Tulee. Jos ei tule, sen huomaa. #id:lm5y0q
    Arto (thinking): Joo. Noin mäkin kirjottaisin, jos osaisin lopettaa noin aikasin. #id:lj5fqh
    -> verdict
- (table)
~ asked = asked + 1
{
- asked == 1:
    Arto (talk): Kerro jotain, missä sulla on ollu kädet tai korvat mukana. #id:l1bsun
- asked == 2:
    Arto (talk): Kerro, mikä ei onnistunu kerralla. #id:lra1h0
- else:
    Arto (talk): Ja sit joku, mihin sä menisit vielä uudestaan. #id:lgkbl5
}
- (strips)
+ [Nosta kortti.] # hand #id:l7jue9
    -> heard
* {asked < 3} [Ole hetki hiljaa.] # way:RI # ledger:own #id:l87wik
    ~ silence()
    Arto laskee kymmeneen. Huulet liikkuvat. #id:l4cjot
    Arto (warm): Moni luulee, et mä katon, osaaks heti. Mä katon, tuleeks takasin, ku on ensin sahannu väärästä kohtaa. Vene ei oo moksiskaan. #id:l7eqjl
    -> strips
* {asked > 2} [Kysy vuorostasi.] # way:SE # ledger:own #id:lcc8ao
    Kysyt, milloin vene on valmis. #id:lhy7oa
    Arto (shy): Siitä ei saa puhua ääneen. Se pitäis sit laskea vesille, ja mä en osaa uida. #id:lq7hcc
    -> strips
+ {hand_size() < 1} [Kerro tavallisesta viikosta.] # way:PI # ledger:own #id:lz4gi0
    ~ ordinary_week()
    {
    - asked == 2:
        Kerrot keskiviikon: puuro, kauppa, ja mitä kaupan jälkeen ei tapahtunut. #id:lwl487
        Arto (neutral): Puuro lasketaan. #id:lbpgj2
    - else:
        Kerrot yöt. Niitä on seitsemän. #id:l74x5i
        Arto (neutral): Täällä ollaan päivät. Yöt saa pitää. #id:ldmi09
    }
    -> counted
+ [Ei tule nyt mieleen.] # ledger:own #id:lkp6jo
    ~ nothing_comes()
    {
    - asked == 1:
        Arto (neutral): Joo. Otetaan leipää. #id:lgsmh2
    - asked == 2:
        Arto (neutral): Joo. Mulla on noita kokonainen laatikollinen. #id:lcogtn
    - else:
        Arto (neutral): Joo. Kaks riittää lappuun, jos kirjottaa isolla. #id:luau3k
    }
    -> counted
- (heard)
{
- fit() == 2 and asked == 1:
    Arto (happy): Ja menit silti takaisin. Joo. #id:l9edi7
- fit() == 2 and asked == 2:
    Arto ottaa kynän oikean korvan takaa ja kirjoittaa. Paperin puutteessa hän kirjoittaa penkkiin. #id:lq0rwa
- fit() == 2:
    Arto (focused): Oota. Mä olin vasta seittemässä. Sano vielä kerran. #id:ly8ub9
- fit() == 1 and asked == 2:
    Arto (thinking): Joo. Moni ois lähteny kahvin jälkeen. #id:lvo3uq
- fit() == 1 and asked == 3:
    Arto (neutral): Joo. Toi kantaa, jos sen kääntää toisin päin. #id:l5pchj
- fit() == 1:
    Arto (neutral): Joo. Siinä on oksankohta, mut se pitää. #id:lztbcr
- asked == 1:
    Arto (neutral): Hienoa. Entä kun se ei enää ollu hienoa? #id:ltzkta
- asked == 2:
    Arto (neutral): Hienoa. Höyläsitkö sä myötäsyyhyn? #id:la0mha
- else:
    Arto syö leivän loppuun. Se on kohtelias tapa olla kirjoittamatta. #id:lo9fhc
}
- (counted)
{
- asked < 3:
    -> table
}
- (verdict)
{
- sum() > 2 and lacks() != "":
    Arto (thinking): Mä ottaisin. Toimisto laskee vielä jotain muuta kuin sen, mitä sä just kerroit. Se lukee kirjeessä. #id:l6n65s
- sum() > 4:
    Arto panee molemmat kynät pöydälle. #id:l0mlhd
    Arto (warm): Mä kirjotan, et tää voi alottaa kölistä. Jos paikka tulee. Se ei tuu multa. #id:l7gav4
- sum() > 2:
    Arto (talk): Kokeillaan tuolinjalasta, jos paikka tulee. Ehto on, et jos sä lopetat, sä sanot sen mulle etkä ovelle. #id:lmeww7
- else:
    Arto (thinking): Ei täällä vielä, mutta. Korjauspajalla on Ritva. Se ei oo heittäny ruuviakaan pois. Sivuovi, ja koputa lujaa. #id:ljllot
    Hän antaa kynän mukaan. Itselle jää yksi, ja sitä hän alkaa heti etsiä. #id:lu8hxj
}
-> DONE

== function interview_arto_may_come()
~ return listens("arto")

== interview_riikka
# place: campus
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 2
# stop
# who: riikka
# about: Riikka lukee neljäsataa hakemusta keväässä. Hän haluaisi kuulla yhden, joka on kysynyt jotain.
# summary: Riikka kysyi kampuksella kolme asiaa. Hän oli lukenut neljäsataa hakemusta.
# prompt: Mitä hän voi kertoa itsestään niin, ettei sitä ole jo luettu neljäsataa kertaa?
Kampuksella tuoksuu lattiavaha ja juote. Kello soi. Kukaan ei liiku. # light: day # time: day #id:lehlhp
Riikan huoneessa on neljäsataa hakemusta kahdessa pinossa. Pinojen väliin on jätetty kupin mentävä rako, ja raossa on kuppi. # enter: riikka bench #id:l1q5mx
{
- talk_route() == "degree":
    Riikka (neutral): Avoin väylä. Kysyn samat kolme kuin muiltakin. Vastauksia ei pisteytetä, ne luetaan. #id:l673i0
- else:
    Riikka (neutral): Jatkuva haku. Minulla ei siis ole kiire etkä sinä myöhästy. Kysyn kolme asiaa. #id:lbon81
}
~ temp asked = 0
~ sit_down()
{
- bond_of("leila") > 1:
    -> opening
- else:
    -> table
}
- (opening)
* [Levitä kortit.] # way:AA # ledger:own #id:l2nthn
    -> table
* [Näytä Leilan kirje.] # way:KO # ledger:others #id:lcbna7
    ~ show_letter()
    Kirjeessä on neljä riviä. Kolmas on pisin. #id:lx15lk
    Leila (letter): Tulee. Jos ei tule, sen huomaa. #id:layt4f
    Riikka (thinking): Kaksi lausetta. Ne voisi lukea vaikka bussissa, ja muistaa vielä perillä. #id:lfv42z
    -> verdict
- (table)
~ asked = asked + 1
{
- asked == 1:
    Riikka (talk): Kerro jotain, mitä et ollut tehnyt ennen. #id:lckj6m
- asked == 2:
    Riikka (talk): Kerro jotain, mitä ei tarvitse kaunistella. #id:len3yf
- else:
    Riikka (thinking): Kerro jotain, mistä jäi kysymys. #id:l2be8o
}
- (strips)
+ [Nosta kortti.] # hand #id:lrodug
    -> heard
* {asked < 3} [Ole hetki hiljaa.] # way:RI # ledger:own #id:lxg687
    ~ silence()
    Riikka oikaisee vasenta pinoa. Se ei ollut vinossa. #id:lsmw2j
    Riikka (tired): Neljäsataa kertaa luen, että hakija on motivoitunut. Etsin yhtä, joka on kysynyt ensin. Tai mennyt takaisin kysymään, kun oli jo liian myöhäistä. #id:lritj9
    -> strips
* {asked > 2} [Kysy vuorostasi.] # way:SE # ledger:own #id:lqybir
    Kysyt, mikä hakemus on jäänyt mieleen. #id:lixrg6
    Riikka (shy): Kolmassadasneljäs. Nukahdin siihen. Kutsuin hänet keskusteluun, koska hävetti. Hän valmistuu jouluna. #id:l9muzz
    -> strips
+ {hand_size() < 1} [Kerro tavallisesta viikosta.] # way:PI # ledger:own #id:llpgcu
    ~ ordinary_week()
    {
    - asked == 2:
        Kerrot maanantain kellonaikoineen. #id:lvf05d
        Riikka (neutral): Uskon joka sanan. Kenelläkään ei ole syytä keksiä maanantaita. #id:lkcmra
    - else:
        Kerrot, mitä viikossa luet: pakkausten kyljet, lappu rapun ovessa, muiden viestit kahdesti. #id:lpnw97
        Riikka (neutral): Se on enemmän kuin moni tähän kirjoittaa. #id:ls7e36
    }
    -> counted
+ [Ei tule nyt mieleen.] # ledger:own #id:lfmwu7
    ~ nothing_comes()
    {
    - asked == 1:
        Riikka (neutral): Hyvä. Tyhjää on nopea lukea. #id:l9ooof
    - asked == 2:
        Riikka (neutral): Siirrytään. Se saattaa tulla portaissa. #id:lrhorg
    - else:
        Riikka (neutral): Kirjaan: ei tullut mieleen. Se on tässä pinossa harvinaista. #id:lalxp9
    }
    -> counted
- (heard)
{
- fit() == 2 and asked == 1:
    Riikka (focused): Odota, kirjoitan tuon ylös. #id:lbjjjm
- fit() == 2 and asked == 2:
    Riikka nostaa katseensa. Kuppi jää puoliväliin, pinojen yläpuolelle. #id:l2wt1h
- fit() == 2:
    Riikka (warm): Tuota en ole lukenut. Luulin lukeneeni kaiken. #id:ls40gb
- fit() == 1 and asked == 2:
    Riikka (thinking): Ymmärrän. Seuraava lause olisi kiinnostanut vielä enemmän. #id:lblbb9
- fit() == 1 and asked == 3:
    Riikka (neutral): Hyvä. Tuohon olisin vielä pannut kysymysmerkin. #id:lvv2y7
- fit() == 1:
    Riikka (neutral): Hyvä. Siinä on jo verbi. #id:lxfr5i
- asked == 1:
    Riikka (neutral): Tuon olen lukenut. Mitä siinä jäi auki? #id:ljnhog
- asked == 2:
    Riikka (neutral): Niin. Sen olen lukenut ennenkin. Mikä siinä oli sinun? #id:lo919a
- else:
    Riikka (neutral): Kiitos. Sadasviides ja kahdessadas kertoivat saman. #id:lp4vyd
}
- (counted)
{
- asked < 3:
    -> table
}
- (verdict)
{
- sum() > 2 and lacks() != "":
    Riikka (neutral): Minulle tämä riittäisi. Hakemuksessa on silti yksi tyhjä kohta, ja sen lukee joku muu. Kirje sanoo, mikä. #id:lq9sme
- sum() > 4:
    Riikka ottaa hakemuksesi pinosta ja panee sen ikkunalaudalle, jossa ei ole muita. #id:lys83t
    Riikka (warm): Se ei ole vielä päätös. Se on ikkunalauta. #id:lsisd1
- sum() > 2:
    Riikka (neutral): Kokeillaan, jos hakemus tuli ajoissa. Se on tässä talossa puolet. Toisen puolen näkee marraskuussa. #id:lzwg3l
- else:
    Riikka (thinking): Ei tähän, mutta. Kirjastossa on Berit. Hän puhuu kuiskaten ja tietää, miltä ovelta kysytään. Mene keskiviikkona, pääovesta vasemmalle. #id:lxzdjf
}
-> DONE

== function interview_riikka_may_come()
~ return listens("riikka")

== interview_nanna
# place: yard
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 2
# stop
# who: nanna
# about: Nanna tarvitsee jonkun, joka laskee ja korjaa. Fiilistä hänellä on jo.
# summary: Nanna kysyi konttipihalla kolme asiaa. Vastauksista hän halusi lukuja.
# prompt: Mikä hänen tekemisissään on sellaista, minkä voi laskea?
Konttipiha on kuiva yhtä lätäkköä lukuun ottamatta. Lätäkön yli on vedetty kaapeli, ei läpi. # light: day # time: day #id:lgfzzz
Kaksi kuljetuslaatikkoa on käännetty kulmittain tuoleiksi. Nannalla on teippirulla ranteessa, ja hän katsoo siitä kelloa. Välissänne on kaapeli, jota ei ole keritty. # enter: nanna drum #id:lr227g
{
- has_contact("nanna"):
    Nanna (neutral): Sut mä oon nähny. Mä kysyn silti, muuten se ei oo reilua. #id:l4mvc6
}
{
- talk_route() == "tryout":
    Nanna (neutral): Työkokeilu. Paperi on kunnossa, mä tarkistin. Jää kolme kysymystä. #id:l5m2aa
- else:
    Nanna (neutral): Kesäks tarvitaan yks. Kolme kysymystä, sit tulee auto. #id:lk5vxx
}
~ temp asked = 0
~ sit_down()
{
- bond_of("leila") > 1:
    -> opening
- else:
    -> table
}
- (opening)
* [Levitä kortit.] # way:AA # ledger:own #id:lwaw1z
    -> table
* [Näytä Leilan kirje.] # way:KO # ledger:others #id:labe10
    ~ show_letter()
    Kirjeessä on neljä riviä. Kolmas on pisin. #id:lnf0gv
    Leila (letter): Tulee. Jos ei tule, sen huomaa. #id:lt1gpr
    Nanna (happy): Tää on lyhin takuu, minkä mä oon saanu. Kamoissa sitä on kaheksan sivuu. #id:lhcfur
    -> verdict
- (table)
~ asked = asked + 1
{
- asked == 1:
    Nanna (talk): Yks. Mitä sä oot tehny, mitä joku ois jääny kaipaamaan? #id:ll82oa
- asked == 2:
    Nanna (talk): Kaks. Kerro, millon joku meinas loppua. Virta, väki tai aika. #id:l04496
- else:
    Nanna (talk): Kolme. Mistä sä tiesit, et nyt on valmista? #id:lvgp1a
}
- (strips)
+ [Nosta kortti.] # hand #id:lcu1x6
    -> heard
* {asked < 3} [Ole hetki hiljaa.] # way:RI # ledger:own #id:lsahzy
    ~ silence()
    Generaattori hurisee. Nanna kuuntelee sitä oikealla korvalla. #id:llqdvs
    Nanna (neutral): Kaikki osaa tulla, ku valot palaa. Mä tarviin sen, joka laskee pistokkeet ennen sitä ja korjaa, jos laski väärin. #id:l3fq2p
    -> strips
* {asked > 2} [Kysy vuorostasi.] # way:SE # ledger:own #id:l8899k
    Kysyt, miltä keikka hänestä kuulostaa. #id:lvk7az
    Nanna (shy): Vasemmalla ei miltään. Siks mä käännän oikeen korvan. Oot eka, joka kysy. #id:lu8blz
    -> strips
+ {hand_size() < 1} [Kerro tavallisesta viikosta.] # way:PI # ledger:own #id:l1nvym
    ~ ordinary_week()
    {
    - asked == 2:
        Kerrot torstain. Nanna laskee tunnit sormilla. #id:lc292z
        Nanna (neutral): Kakskytyks. Kolme jäi jonnekin. Se on ihan normaali hävikki. #id:lx0oxl
    - else:
        Kerrot, mitä viikossa tulee kannettua: kassit, pyykit, kerran naapurin kaappi. #id:lo5sg0
        Nanna (neutral): Kumpi pää kaapista? #id:l9ujlh
    }
    -> counted
+ [Ei tule nyt mieleen.] # ledger:own #id:lfiryg
    ~ nothing_comes()
    {
    - asked == 1:
        Nanna (neutral): Okei. Ei vedetä tyhjästä. #id:lihx15
    - asked == 2:
        Nanna (neutral): Okei. Merkkaan nollan. Nolla on luku. #id:lna578
    - else:
        Nanna (neutral): Okei. Sit mennään niillä, mitä on. #id:lkur7t
    }
    -> counted
- (heard)
{
- fit() == 2 and asked == 1:
    Nanna (happy): Hyvä. Osaatko keriä kaapelin? #id:lcsqpm
- fit() == 2 and asked == 2:
    Nanna ottaa teippirullan ranteesta ja laskee sen laatikolle. Kello jää siihen. #id:lwzauz
- fit() == 2:
    Nanna (focused): Toi on mitattu. Toi ei oo arvattu. #id:l19sig
- fit() == 1 and asked == 2:
    Nanna (thinking): Okei. Puolet säätöö, puolet totta. Se on hyvä suhde. #id:lvqa77
- fit() == 1 and asked == 3:
    Nanna (neutral): Joo. Toi oli melkein luku. #id:lu37dk
- fit() == 1:
    Nanna (neutral): Joo. Toi kestää yhen setin. #id:ldr7b7
- asked == 1:
    Nanna (neutral): Kiva fiilis. Paljonko se vei virtaa? #id:lzr4zk
- asked == 2:
    Nanna (neutral): Joo. Montako teitä oli? Ei suunnilleen. #id:lqen5l
- else:
    Nanna (neutral): Okei. Ja kuka purki? #id:lhw5yx
}
- (counted)
{
- asked < 3:
    -> table
}
- (verdict)
{
- sum() > 2 and lacks() != "":
    Nanna (thinking): Mulle riittäis. Toimistolla on lista, ja siinä on yks rasti, jota mä en voi panna. Kirje kertoo. #id:l47gd0
- sum() > 4:
    Nanna heittää kaapelin. Kerit sen. Hän ei katso kerää, hän katsoo ranteita. #id:l9zpe0
    Nanna (warm): Mä sanon toimistolle. Ne päättää, mut ne ei osaa laskea pistokkeita. #id:ls1e3g
- sum() > 2:
    Nanna (thinking): Kokeillaan, jos sä oot tässä, ku auto tulee. Se tulee aamulla. Joka kerta. #id:lujzxm
- else:
    Nanna (neutral): Ei täällä, mutta. Vieressä on työmaa, ja siellä Besnik. Se kattoo käsiä eikä papereita. Sininen ovi. #id:l6afyo
    Hän teippaa nimen kännykkäsi takakuoreen. Teippi on suorassa. #id:lgbnpa
}
-> DONE

== function interview_nanna_may_come()
~ return listens("nanna")

== interview_birgitta
# place: workplace
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 2
# stop
# who: birgitta
# about: Birgitta etsii jotakuta, joka antaa toisen etsiä sanaa ja osaa sanoa ei.
# summary: Birgitta kysyi hoivakodissa kolme asiaa. Välillä hän laski kynän.
# prompt: Milloin hänelle on ollut hyötyä siitä, että joku kuunteli eikä neuvonut?
Hoivakodin käytävällä on kaiteet molemmin puolin. Kävelet keskeltä. Kolme ihmistä tervehtii sinua, jokainen eri nimellä. # light: day # time: day #id:lchqa1
Birgitan ovi on auki, ja tuolit ovat pöydän kulmalla. Pöydällä on lomake ja hänen kädessään kynä. # enter: birgitta right #id:lpa2mv
{
- talk_route() == "tryout":
    Birgitta (neutral): Työkokeilussa et ole kenenkään sijainen. Sanon sen sinulle ja sanon sen heille. Kysyn kolme asiaa. #id:lgpsnh
- else:
    Birgitta (neutral): Tuki maksaa osan palkasta. Asukkaan ei tarvitse tietää siitä mitään. Kysyn kolme asiaa. #id:ldz00b
}
~ temp asked = 0
~ sit_down()
{
- bond_of("leila") > 1:
    -> opening
- else:
    -> table
}
- (opening)
* [Levitä kortit.] # way:AA # ledger:own #id:lp6l0w
    -> table
* [Näytä Leilan kirje.] # way:KO # ledger:others #id:lo9ypr
    ~ show_letter()
    Kirjeessä on neljä riviä. Kolmas on pisin. #id:lndrnc
    Leila (letter): Tulee. Jos ei tule, sen huomaa. #id:l94sth
    Birgitta lukee sen kahdesti, toisen kerran silmät kiinni. #id:lbuo1d
    Birgitta (thinking): Kuka sen huomaa? #id:lakocz
    Sanot kaksi nimeä. Hän odottaa, ja sanot kolmannen. #id:ljds0h
    -> verdict
- (table)
~ asked = asked + 1
{
- asked == 1:
    Birgitta (talk): Kerro hetkestä, jossa oli muitakin kuin sinä. #id:ludmim
- asked == 2:
    Birgitta (talk): Kerro, mistä et luopunut, vaikka pyydettiin. #id:lc7sfl
- else:
    Birgitta (talk): Kerro, minkä tekisit uudestaan samalla tavalla. #id:la85ik
}
- (strips)
+ [Nosta kortti.] # hand #id:luq0dn
    -> heard
* {asked < 3} [Ole hetki hiljaa.] # way:RI # ledger:own #id:l6kiik
    ~ silence()
    Käytävällä menee rollaattori ohi. Sitten se tulee takaisin. #id:lb48ac
    Birgitta (warm): Useimmat täyttävät tuon. Minä tarvitsen sellaisen, joka antaa toisen etsiä sanaa. Ja joka sanoo ei, kun viisi ihmistä haluaa jotain yhtä aikaa. #id:l0tu64
    -> strips
* {asked > 2} [Kysy vuorostasi.] # way:SE # ledger:own #id:luf620
    Kysyt, kenen tuoli käytävän päässä on. #id:l8q23l
    Birgitta (down): Äitini. Minä en ole hänen hoitajansa. Se on tämän talon vaikein vuoro, ja se on minulla joka päivä. #id:lgcjfz
    -> strips
+ {hand_size() < 1} [Kerro tavallisesta viikosta.] # way:PI # ledger:own #id:le53mb
    ~ ordinary_week()
    {
    - asked == 2:
        Kerrot sunnuntain, jona puhuit kerran. #id:lyrta1
        Birgitta (neutral): Kenelle? #id:lkq09j
        Kerrot. Hän ei kirjoita sitä. #id:lxwviw
    - else:
        Kerrot, mitä seinän takaa kuuluu ja mihin aikaan. #id:lcq7if
        Birgitta (neutral): Tiedät siis, milloin siellä on kaikki hyvin. #id:l8kj72
    }
    -> counted
+ [Ei tule nyt mieleen.] # ledger:own #id:lrlzq9
    ~ nothing_comes()
    {
    - asked == 1:
        Birgitta (neutral): Ei hätää. Täällä etsitään sanoja koko päivä. #id:lj1pkv
    - asked == 2:
        Birgitta (neutral): Annetaan sen olla. Ovi on auki, se voi tulla siitä. #id:lhm6ek
    - else:
        Birgitta (neutral): Hyvä on. Kolmas on monelle vaikein. #id:lehyb3
    }
    -> counted
- (heard)
{
- fit() == 2 and asked == 1:
    Birgitta (focused): Kerro se vielä kerran, hitaammin. #id:lp60n9
- fit() == 2 and asked == 2:
    Birgitta laskee kynän. #id:lp11ds
- fit() == 2:
    Birgitta (warm): Tuon haluan muistaa ilman lomaketta. #id:losf36
- fit() == 1 and asked == 2:
    Birgitta (thinking): Kyllä. Mitä se toinen sanoi? #id:ldn7cu
    Et muista sanoja. Muistat, missä hän seisoi, ja kerrot sen. #id:le2zkm
- fit() == 1 and asked == 3:
    Birgitta (neutral): Niin. Tuon voisi kertoa hänelle, joka oli paikalla. #id:ldpt6c
- fit() == 1:
    Birgitta (neutral): Niin. Siinä joku ehti istua. #id:lq414t
- asked == 1:
    Birgitta (neutral): Varmasti. Kuka siinä sai puhua? #id:lc7fjs
- asked == 2:
    Birgitta (neutral): Tehokasta. Ehtikö kukaan väliin? #id:llu42h
- else:
    Birgitta kirjoittaa. Kynä kulkee tasaisesti koko lauseen läpi. #id:lbvid4
}
- (counted)
{
- asked < 3:
    -> table
}
- (verdict)
{
- sum() > 2 and lacks() != "":
    Birgitta (neutral): Minä ottaisin sinut. Lomakkeessa on kohta, jota minä en saa täyttää. Se tulee kirjeessä, ja se on huono tapa kuulla. #id:lvjm9r
- sum() > 4:
    Birgitta kirjoittaa lomakkeen reunaan kellonajan. #id:l42e0t
    Birgitta (warm): Silloin täällä juodaan kahvi. Päätös tulee kirjeessä. Kahvi ei odota kirjettä. #id:lmroq1
- sum() > 2:
    Birgitta (neutral): Kokeillaan, jos sinulla on kirjallinen vastaus siitä, mitä saat tehdä. Ilman paperia en ota ketään. En ottaisi itseänikään. #id:la6kbv
- else:
    Birgitta (warm): Ei täällä, mutta. Kielikahvilassa on Deeqa. Hän hyräilee, kun joku etsii sanaa, ja kaipaa toista hyräilijää. Kirjaston takahuone, lasiovi. #id:llko2e
}
-> DONE

== function interview_birgitta_may_come()
~ return listens("birgitta")

== interview_hoa
# place: workplace
# fortnights: 14-15
# comes: arrival
# fixed: 14
# order: 2
# stop
# who: hoa
# about: Hoa haluaa jonkun, jonka takia ihmiset tulevat kadulle katsomaan. Hän kysyy kaksi asiaa kerralla.
# summary: Hoa kysyi kylttiverstaalla kolme asiaa. Oikeastaan kuusi.
# prompt: Kumpaan hänen kannattaa vastata, kun kysytään kaksi asiaa kerralla?
Verstaalla kirjaimet ovat hyllyssä aakkosjärjestyksessä. Ä on lainassa. # light: day # time: day #id:l06cgq
Hoa vetää pöydän kulmalle kaksi jakkaraa ja istuu itse leikkurin reunalle. Pöydällä on yksi V, käsivarren mittainen, noutamatta jäänyt. # enter: hoa right #id:l3g437
{
- has_contact("hoa"):
    Hoa (happy): Parturi on vieläkin suorassa. Mittasitko sä sen, vai näitkö sä sen? #id:li8u9v
}
{
- talk_route() == "subsidised":
    Hoa (neutral): Tuki maksaa osan. Maksaako se ajoissa, ja jäätkö sä sen jälkeen? Noi ei kuulunu niihin kolmeen. #id:lrcsxy
- else:
    Hoa (neutral): Kesäks mä otan yhen. Onko sulla aikaa, ja onko täällä kuuma? Noi ei kuulunu niihin kolmeen. #id:luyebn
}
~ temp asked = 0
~ sit_down()
{
- bond_of("leila") > 1:
    -> opening
- else:
    -> table
}
- (opening)
* [Levitä kortit.] # way:AA # ledger:own #id:lgs2p1
    -> table
* [Näytä Leilan kirje.] # way:KO # ledger:others #id:l1v6tp
    ~ show_letter()
    Kirjeessä on neljä riviä. Kolmas on pisin. #id:lcn02n
    Leila (letter): Tulee. Jos ei tule, sen huomaa. #id:l2x2v0
    Hoa (thinking): Kuka tän kirjotti, ja ottaisko se töitä vastaan? #id:l85woz
    -> verdict
- (table)
~ asked = asked + 1
{
- asked == 1:
    Hoa (talk): Mitä sä oot saanu aikaan, ja kuka sen näki? #id:lh7o4w
- asked == 2:
    Hoa (talk): Mikä meni vinoon, ja kuka sen oikas? #id:l1o3s7
- else:
    Hoa (talk): Ketkä sä sait mukaan, ja miks ne tuli? #id:lhrmal
}
- (strips)
+ [Nosta kortti.] # hand #id:lt8gtw
    -> heard
* {asked < 3} [Ole hetki hiljaa.] # way:RI # ledger:own #id:ld4dpc
    ~ silence()
    Leikkuri leikkaa yhden kirjaimen loppuun. #id:lgzkll
    Hoa (shy): Mulla on ollu kolme, jotka osaa leikata. Ei yhtään, jonka takia joku ois tullu kadulle kattomaan. Ja ku kirjain putoo, se nostetaan eikä huokailla. Miks mä kerron tän, ja osaaks sä olla noin hiljaa aina? #id:lyd4y1
    -> strips
* {asked > 2} [Kysy vuorostasi.] # way:SE # ledger:own #id:lf6j53
    Kysyt, miksi kaikki laskut ovat paperilla. #id:lnm0ea
    Hoa (laugh): Appi pitää kirjat, ja se haluaa jotain, mihin voi tehdä reiän. Torstaisin se katoaa eikä rusketu yhtään. Minne se menee, ja pitäskö mun olla huolissani? #id:l2pcb1
    -> strips
+ {hand_size() < 1} [Kerro tavallisesta viikosta.] # way:PI # ledger:own #id:l2e9zb
    ~ ordinary_week()
    {
    - asked == 2:
        Kerrot keskiviikon. #id:lwb4bg
        Hoa (neutral): Mihin aikaan se alko, ja mikä sen lopetti? #id:l1ilda
    - else:
        Kerrot kaupan jonosta ja siitä, joka etuili. #id:lf5rm6
        Hoa (neutral): Sanoitko sä sille, ja sanoisitko nyt? #id:lmf88w
    }
    -> counted
+ [Ei tule nyt mieleen.] # ledger:own #id:l4alp5
    ~ nothing_comes()
    {
    - asked == 1:
        Hoa (neutral): Okei. Kysynkö mä huonosti, vai onko sulla nälkä? #id:li1dc2
    - asked == 2:
        Hoa (neutral): Okei. Hypätäänkö yli, ja tuleeko se sit yöllä? #id:lefeo3
    - else:
        Hoa (neutral): Okei. Ei appikaan vastaa, ja kysyn joka torstai. #id:lu7ct3
    }
    -> counted
- (heard)
{
- fit() == 2 and asked == 1:
    Hoa (focused): Miten sä sait sen onnistumaan, ja mitä se maksoi? #id:loqxnq
- fit() == 2 and asked == 2:
    Hoa nousee leikkurin reunalta. Leikkuri kiittää ja lähtee käyntiin. #id:lrn5wt
- fit() == 2:
    Hoa (happy): Saanko mä ton lauseen, ja mahtuuko se kahteen metriin? #id:lnssfi
- fit() == 1 and asked == 2:
    Hoa (thinking): Joo. Kauan se kesti, ja kestääkö se vieläkin? #id:lu5mxx
- fit() == 1 and asked == 3:
    Hoa (neutral): Joo. Tulisko ne uudestaan, ja kysyitkö sä? #id:lui60g
- fit() == 1:
    Hoa (neutral): Joo. Oliko se sun idea, ja haittaako, jos ei? #id:la7xx3
- asked == 1:
    Hoa (neutral): Selvä. Kuka sen tilasi? #id:lhkynb
- asked == 2:
    Hoa (neutral): Selvä. Tarvitsiko sitä joku, ja mistä sä tiesit? #id:ltoihm
- else:
    Hoa (neutral): Selvä. #id:lqfl8q
    Kysymyksiä ei tule yhtään. #id:ls270q
}
- (counted)
{
- asked < 3:
    -> table
}
- (verdict)
{
- sum() > 2 and lacks() != "":
    Hoa (thinking): Mulle sopis, ja sopisko maanantai? Mut tässä on kohta, jota mä en voi rastia sun puolesta. Kirje kertoo, joohan? #id:lppd6o
- sum() > 4:
    Hoa teippaa kaapin oveen kysymysmerkin. #id:l96rsp
    Hoa (warm): Mahtuuko sun takki tohon, ja kumpi hylly? Kirje vastaa mun puolesta. #id:llyhbx
- sum() > 2:
    Hoa (talk): Kokeillaan, jos sulla on se vastaus kirjallisena, et saat tehdä. Onko sulla, ja saanko mä kopion? Appi haluaa siihenkin reiän. #id:ls57vf
- else:
    Hoa (thinking): Ei täällä, mutta. Isossa kaupassa on Rami, ja se laskee banaaneja ääneen. Se tarvii toisen laskijan. Tavaraovi, ja sanotko terveisiä? #id:lx194n
}
-> DONE

== function interview_hoa_may_come()
~ return listens("hoa")
