// Paper and waiting: the road asked about, the small gig and what a month makes of it, what one applies for, and the letters.
// Rules: FACTS 2.1 (income is deducted), 2.2 (duty to apply), 2.5 (try-out agreed first). No sums; money moves by rows only.
//
// Memory of STATE.md set here: roadAsked (asked_the_road), gig, answerWritten (gig_hundred, small_gig), gigPaid (small_gig; also project 2),
// gigFound (bank_statement), customerAgain (second_customer), tryoutAgreed (apply_what, plan_made), plan (plan_made),
// truthTold (truth_asked), lettersOpened (letters).
// Own memory:
//   smallGig  "asked" | "did" | "passed"   set small_gig   answered gig_hundred, bank_statement, second_customer
// Read only: returnAsked (elias_old_drawers), crow (stuck_fine), standIn (mira_late).

== asked_the_road
# place: library
# fortnights: 6-12
# comes: visit
# about: Haluat kysymyksen, joka ei ole tyhmä. Neuvoja haluaisi, että joku kysyisi edes yhden.
# invite: Keskiviikkoisin kirjastossa on opintoneuvonta. Tuoli on useimmiten tyhjä.
# summary: Kirjaston neuvontapöydässä puhuttiin opiskelusta. Sieltä sai mukaansa paperin.
# prompt: Miksi hänen on helpompi kysyä kaverin puolesta kuin omasta puolestaan?
Lehtihyllyn vieressä on pöytä, pöydällä kyltti KYSY OPISKELUSTA ja kyltin takana nainen, joka teroittaa terävää kynää. # light: lamp # time: day #id:lfgft0
Kuljet hyllyn päähän ja takaisin. Kaikki keksimäsi kysymykset ovat sellaisia, joihin muut osaavat vastata jo. #id:lr1yd7
Guide (neutral): Tänään on istunu yks. Se kysy vessaa. #id:lxi4jm
{
- recalls("returnAsked", true):
    Yhden kysymyksen olet jo kysynyt muualla, ja siihen vastattiin. Nyt tarvittaisiin seuraava. #id:lt6zpy
}
* [Kysy, mistä tie alkaa.] # way:SE # ledger:own #id:lnl07s
    ~ remember("roadAsked", true)
    Guide (happy): No niin. Toi on oikee kysymys. #id:l3wc50
    Hän kääntää kirjekuoren ympäri ja piirtää. Kuoressa on ikkuna, joten tie kiertää sen. Ikkunan jälkeen tie haarautuu kolmeen, ja haarojen kohdalla on penkki. #id:l9sdw2
    Guide (talk): Siinä kohtaa odotetaan vastausta. Siinä saa istua. #id:lu7ysn
* [Kysy kaverin puolesta.] # way:RI # ledger:others #id:lxyzbg
    ~ remember("roadAsked", true)
    Guide (thinking): Mitä sille kaverille jäi kesken? #id:lu1ld9
    Hän kuuntelee kaverin tilanteen ja katsoo sinua. Kirjekuoren taakse tulee tie, joka kiertää ikkunan, ja penkki. Tien alussa seisoo tikku-ukko, jolla on sinun takkisi. #id:lfa8qc
    Guide (warm): Vie tää sille. #id:l1fmtw
* [Ota esite ja lähde.] # ledger:own #id:ls6ef4
    Guide (neutral): Se on viime vuoden. Tää yks sivu pitää vielä paikkansa. #id:lhruna
    Hän taittaa kulman siihen kohtaan. Kotona esite pitää paikkaa kirjassa, jota et lue. #id:lqq0nz
- Lähtiessä näet kyltin toisen puolen. Siinä lukee TULEN KOHTA. Sitä puolta ei ole tarvittu. #id:ldp2mg
-> DONE

== gig_hundred
# place: home
# fortnights: 6-16
# comes: arrival
# fixed: 6
# theme: money-worry
# mildest: 2
# about: Haluat, että palkkio on sinun. Kuukausi on jo laskenut sen.
# summary: Keikan palkkio tuli tilille. Tuki pienenee saman verran, ja siitä piti päättää jotain.
# prompt: Mitä keikasta jäi hänelle, kun raha vähennettiin tuesta?
Palkkio on tilillä. Luet rivin kolmesti. Saajana on yhä sinun nimesi. # light: lamp # time: evening #id:lhn7kz
{
- recalls("smallGig", "did"):
    Sormenpäissä on vielä kyltin kylmä reuna. #id:lyhb5t
- recalls("smallGig", "asked"):
    Viestin vastaus on tallessa. Lomake pyytää silti saman vielä kerran. #id:lbpfxi
- else:
    Hartioissa on vielä se ilta. #id:lidyro
}
Toimeentulotuessa lasku on lyhyt: minkä keikasta saa, sen verran tuki pienenee. Lasket sen kuoren taakse. Viivan alle tulee nolla. #id:l3t36i
Nollan alle kirjoitat muut: puhelinnumero. Tehty työ. Perjantai. # sound: paper #id:lwb5vs
* [Ilmoita heti.] # way:PI # ledger:rule #id:lkmndi
    ~ remember("gig", "reported")
    Lomake kysyy, milloin, mistä ja kuinka paljon. Viimeinen ruutu kysyy, oletko varma. #id:l76jet
    Painat. Nolla on nyt virallinen. #id:l16tgu
* [Kysy ensin viestillä.] # way:SE # ledger:own #id:lkkure
    ~ remember("gig", "reported")
    ~ remember("answerWritten", true)
    Kirjoitat: tein yhden keikan, miten se ilmoitetaan? Neljäntenä päivänä tulee vastaus. #id:lzoluz
    Office (letter): Ilmoita palkkio siltä kuukaudelta, jona se maksettiin. Lyhyt työ ei katkaise työnhakuasi. #id:l1efvz
    Otat vastauksesta kuvan, ja sitten kuvan siitä, missä kuva on. Ilmoitat. #id:l5pbi4
* [Anna olla.] # ledger:own #id:lgmadd
    ~ remember("gig", "unreported")
    Suljet sovelluksen. Rivi jää tiliotteelle muiden alle, ohueksi. #id:llapgx
- Perjantaita ei vähennetä mistään. #id:lsfssm
-> DONE

== function gig_hundred_may_come()
~ return recalls("gigPaid", true) and not done("gig-hundred")

== small_gig
# place: workplace
# fortnights: 9-12
# comes: visit
# who: hoa
# about: Hoa tarvitsee iltapäiväksi kaksi kättä. Sinä haluaisit tietää, saako niitä antaa.
# invite: Kylttiverstaan ovessa lukee: tarvitaan kaksi kättä, tänään, maksetaan.
# summary: Hoan kylttiverstas tarvitsi ripustajaa iltapäiväksi. Työstä maksettiin.
# prompt: Mitä hän menettää kysymällä ensin, ja mitä hän saa?
Verstaalla leikkuri liikkuu itsekseen ja leikkaa tarraa. Sana kuoriutuu kirjain kerrallaan: PARTURI. # light: day # time: day #id:ll0sh4
Hoa (talk): Osaatko sä pitää suorassa, ja onks sulla kengät, joilla voi seistä tikkailla? # enter: hoa middle #id:lytczt
Asentaja on hammaslääkärissä, ja parturi avaa perjantaina. Yksi iltapäivä, yksi kyltti, ja siitä maksetaan. #id:ldtd3m
Hoa (neutral): Niin että pääsetkö sä, ja mitä sä mietit? #id:lqavh5
* [Kysy ensin, saako tämän tehdä.] # way:SE # ledger:rule #id:lhqygl
    ~ remember("smallGig", "asked")
    ~ remember("answerWritten", true)
    ~ remember("gigPaid", true)
    Kirjoitat viestin vesivaaka kainalossa: yksi iltapäivä, palkka, miten ilmoitan. Hoa lukee olan yli ja korjaa oman nimensä. Torstaina tulee vastaus. #id:lk1x7c
    Office (letter): Voit ottaa työn vastaan. Ilmoita palkka siltä kuukaudelta, jona se maksetaan. #id:lflbc2
    ~ money("gig_fee")
    Kannattelet kylttiä toisesta päästä, asentaja toisesta. Hänen poskensa on turvoksissa, ja hän puhuu vain vokaaleja. Kädet ymmärtävät niistä riittävästi. #id:lzyu3t
* [Tartu kylttiin.] # way:TE # ledger:own #id:l01aik
    ~ remember("smallGig", "did")
    ~ remember("gigPaid", true)
    ~ contact("hoa")
    Kyltti on kylmä ja sanaa painavampi. Kannattelet sitä kyynärvarrella ja kierrät ruuvia toisella kädellä. Ranne tietää ennen vaakaa, milloin reuna on suorassa. #id:lmjtw8
    ~ money("gig_fee")
    Hoa (happy): Vaaka sanoo samaa. Kuka sut on opettanu, ja onks sillä töitä? #id:l1aufg
* [Anna tämä jollekin toiselle.] # way:KO # ledger:others #id:lwbniy
    ~ remember("smallGig", "passed")
    ~ people(1)
    Tiedät yhden, jolla on oikeat kengät ja tyhjä tiistai. Soitat, ja hän on ovella ennen kuin Hoa on löytänyt ruuvit. #id:lmd14x
    Hoa (thinking): Mitä sä tästä saat, ja miks sä sitten hymyilet? #id:l52ukw
- Parturi tulee kadulle katsomaan. Hän lukee oman sanansa, molempiin suuntiin, ja menee keittämään kahvia kaikille. #id:lxm6je
-> DONE

// The month reckons one gig: who is on the way to the yard is not asked to hang a sign.
== function small_gig_may_come()
~ return stage_of("container-yard-gig") == 0

== bank_statement
# place: home
# fortnights: 10-16
# comes: arrival
# fixed: 10
# who: anneli
# theme: money-worry
# mildest: 1
# about: Anneli haluaa kuulla sen sinulta, ennen kuin kone kirjoittaa siitä.
# summary: Tiliotteella oli rivi, jota ei ollut ilmoitettu. Anneli soitti, ja takaisinmaksusta tehtiin suunnitelma.
# prompt: Mitä muuttuu siitä, että hän kertoo itse, kun rivi näkyy jo tiliotteella?
Posti on Kelasta, ja siinä on kaksi lausetta. # light: day # time: morning # sound: paper #id:l7pyar
Kela (letter): Tiliotteellasi on tulo, jota ei ole ilmoitettu. Pyydämme sinulta selvitystä. #id:lcegkb
[puhelin soi] # sound: phone #id:lw2mv8
{
- seen_by("anneli"):
    Anneli (phone): Anneli Kelasta. Me ollaan istuttu eri puolilla lasia. Mulla on sun tiliote auki. #id:ljmpnb
- else:
    Anneli (phone): Täällä on Anneli Kelasta. Mulla on sun tiliote auki. #id:ljw0ya
}
Anneli (phone): Kone kirjottaa kohta lisää. Mä haluisin kuulla sen sulta ensin. #id:l13knr
* [Kerro, mitä jäi kertomatta.] # way:AA # ledger:own #id:l8ottd
    {
    - recalls("smallGig", "did") or recalls("smallGig", "asked"):
        Kerrot kyltin, iltapäivän ja palkan. Siihen menee kaksi lausetta. Linjalla kuuluu kynä, joka on kiinni ketjussa. #id:l90ahg
    - else:
        Kerrot illan, keikan ja palkkion. Siihen menee kaksi lausetta. Linjalla kuuluu kynä, joka on kiinni ketjussa. #id:lffah4
    }
    Anneli (phone): Kiitos. Nyt se on eri ruudussa. Tässä ruudussa lukee, et sä kerroit. #id:lzhzlv
* [Kysy, mitä nyt tapahtuu.] # way:SE # ledger:rule #id:lhdtwu
    Anneli (phone): Ensin sun selvitys. Sit päätös. Sit se, mitä on maksettu liikaa, peritään pienissä paloissa. #id:lnkz6j
    Hän sanoo ne siinä järjestyksessä ja odottaa, että ehdit kirjoittaa. Kerrot keikan viimeisenä. #id:lncifb
* {seen_by("jorma")} [Pyydä Jorma viereen.] # way:KO # ledger:others #id:lax64n
    ~ bond("jorma", 1)
    Lupaat soittaa takaisin. Soitat Työhuoneelta, kaiutin päällä. # place: workroom # enter: jorma table-left #id:ln1m6a
    Jorma (thinking): Tiliote. Se näkee pimeässä. #id:lzwius
    Kerrot rivin. Jorma pitää sillä aikaa kuppiasi, vaikka kuppi pysyisi pöydälläkin. #id:l3t9sv
-
~ remember("gig", "reported")
~ remember("gigFound", true)
Takaisinmaksusta tehdään suunnitelma. Siinä on monta erää, kaikki pieniä. #id:lin4nc
Anneli (phone): Jos tulee toinen rivi, soita ennen kuin mä luen sen. #id:l5vjjt
-> DONE

== function bank_statement_may_come()
~ return recalls("gig", "unreported")

== second_customer
# place: home
# fortnights: 12-15
# comes: arrival
# about: Joku haluaa saman uudestaan ja maksaa siitä. Hinta pitäisi sanoa itse.
# summary: Joku halusi saman työn uudestaan. Hinta piti sanoa ääneen.
# prompt: Mikä hänelle on vaikeinta hinnan sanomisessa?
[puhelin soi] # light: day # time: day # sound: phone #id:ln85my
{
- recalls("smallGig", "did") or recalls("smallGig", "asked"):
    Hoa (phone): Parturin veli avaa kioskin. Haluaako se kyltin, ja haluaako se sut? Haluaa. Mitä sä otat? #id:l3raa2
- else:
    Kasper (phone): Hej, muistatko sen keikan? Yks tuttu kysyi, kuka hoiti. Mä sanoin sun nimen. Nå, se haluaa saman, ja se kysyy, mitä se maksaa. #id:lstbf7
}
Kukaan ei ole ennen kysynyt sinulta hintaa. Katsot pattereita, kaappia, kuppia. Niissä kaikissa on uutena ollut hintalappu. #id:l784qh
* [Sano hinta ensin.] # way:AA # ledger:own #id:ltw3hd
    ~ remember("customerAgain", true)
    Sanot luvun. Linja on hiljaa. Luku kuulostaa koko ajan isommalta. #id:lec4yg
    {
    - recalls("smallGig", "did") or recalls("smallGig", "asked"):
        Hoa (phone): Okei. Laskutatko sä itte, ja miks sä kuiskaat? #id:lupx5w
    - else:
        Kasper (phone): Okej. Ei, mä olin hiljaa, koska mä kirjotin sen ylös. #id:lmth08
    }
* [Pyydä yö aikaa miettiä.] # way:PI # ledger:own #id:lxgjpf
    ~ remember("customerAgain", true)
    Yhdeltä yöllä hinta on liian korkea. Kahdelta se on liian matala. Aamulla se on sama kuin illalla. Sinua on odotettu. #id:l9746z
    Sanot sen, eikä linjalla naureta. #id:l2y96v
* [Anna keikka jollekin toiselle.] # way:KO # ledger:others #id:lftzsz
    ~ people(1)
    Annat kaverin numeron. Illalla kuulet, että hän sanoi hinnan ensin. Se oli enemmän kuin sinä olisit kehdannut, ja se maksettiin. #id:lamg9v
    -> DONE
-
{
- recalls("gigFound", true):
    Kirjoitat kämmeneen: ILMOITA. Se pysyy siinä kolme suihkua. #id:lofnbe
- recalls("answerWritten", true):
    Vanha vastaus on kuvana tallessa. Luet sen vielä kerran, ja se sanoo yhä samaa. #id:lz18hr
- else:
    Kirjoitat vihkoon päivän ja sanan ilmoita. #id:lwpqk9
}
-> DONE

== function second_customer_may_come()
~ return recalls("gig", "reported")

== apply_what
# place: home
# fortnights: 13
# comes: arrival
# fixed: 13
# order: 8
# stop
# about: Lomake haluaa tietää, kuka olet. Aikaa on kaksi iltaa, ja pöydälle mahtuu kaksi hakemusta.
# summary: Oli kaksi iltaa aikaa hakea. Pöydälle mahtui kaksi hakemusta.
# prompt: Mitä hän kertoo itsestään lomakkeelle, ja mitä hän jättää pois?
Kaksi iltaa. Pöydälle mahtuu kaksi hakemusta, kun kupit siirtää ikkunalaudalle. # light: lamp # time: evening #id:l13o5b
Nuorelta ilman ammattia odotetaan kahta hakemusta opintoihin. Ammattikoulun jatkuva haku lasketaan niistä yhdeksi. Jos ei hae mihinkään, perusosaa voidaan alentaa. #id:lp36bq
{
- not recalls("tryoutAgreed", true):
    Työkokeilun kohdalla lukee: sovittava suunnitelmassa ennen aloittamista. #id:l3vlgy
}
- (table)
{
- applications() > 1:
    -> manner
}
* {may_apply("job")} [Hae kesätyötä.] # way:TE # ledger:own #id:l2tp2d
    ~ apply("job")
    Kesätyö: sopimus, palkka ja perjantaina lista seinällä. #id:l1uijv
    -> table
* {may_apply("subsidised")} [Hae työtä palkkatuella.] # way:SE # ledger:rule #id:lsr3sy
    ~ apply("subsidised")
    Palkkatuki: työnantaja haluaa sinut, tuki maksaa osan, ja viimeinen päivä on tiedossa ensimmäisenä. #id:lwq0wq
    -> table
* {may_apply("tryout") and recalls("tryoutAgreed", true)} [Hae työkokeiluun.] # way:RI # ledger:rule #id:lgaacm
    ~ apply("tryout")
    Työkokeilu: ei palkkaa, etuus jatkuu. Suunnitelmassa on siitä rivi. #id:lu8ico
    -> table
* {may_apply("tryout") and not recalls("tryoutAgreed", true)} [Sovi työkokeilusta suunnitelmassa ensin.] # cost:1 # way:SE # ledger:rule #id:lqg9dq
    ~ remember("tryoutAgreed", true)
    Soitat, jonotat ja sanot asian. Suunnitelmaan tulee uusi rivi. Ohjaaja lukee sen ääneen ja kysyy, kelpaako pilkku. # sound: phone #id:l1eqre
    -> table
* {may_apply("vocational")} [Hae ammattikouluun jatkuvassa haussa.] # way:TE # ledger:own #id:lgbmbq
    ~ apply("vocational")
    Ammattikoulu: haku on auki koko vuoden. Haastatteluun otetaan mukaan jotain itse tehtyä. #id:leheyf
    -> table
* {may_apply("degree")} [Hae avoimen väylän kautta.] # way:SE # ledger:own #id:ldu1hl
    ~ apply("degree")
    Avoin väylä: pääsykoetta ei ole, kurssimaksu on. #id:lylq1d
    -> table
* {may_apply("workshop")} [Hae nuorten pajalle.] # way:KO # ledger:luck #id:ll30sj
    ~ apply("workshop")
    Paja: kesäkuun paikkoja on vähemmän kuin hakijoita. Se sanotaan heti ensimmäisellä rivillä. #id:lcw9z2
    -> table
* {applications() > 0} [Riittää.] # ledger:own #id:l6smmw -> manner
* {applications() < 1} [Ei mitään tällä kertaa.] # ledger:own #id:lfnqr8 -> nothing
- (manner)
Sitten tulee ruutu, johon kirjoitetaan, kuka on. Kursori vilkkuu vasemmassa yläkulmassa. #id:lak6sm
* [Kirjoita omin sanoin.] # cost:1 # way:AA # ledger:own #id:l6fu1r
    ~ send("own")
    Kolmas versio on lyhin. Siinä on kaksi asiaa, jotka olet tehnyt, ja yksi, joka ei onnistunut. Luet sen lampulle. Lamppu ei huomauta. #id:l26i6u
* [Käytä mallivastausta.] # ledger:own #id:la0pu4
    ~ send("template")
    Olen oma-aloitteinen ja oppimishaluinen tiimipelaaja. Lause on valmiina, ja neljäkymmentä muuta on samaa mieltä. #id:l6tluv
* {seen_by("jorma")} [Pyydä Jormaa lukemaan ääneen.] # way:KO # ledger:others #id:laq7gp
    ~ send("own")
    ~ bond("jorma", 1)
    # place: workroom
    # enter: jorma table-left
    Jorma lukee sen lasit nenällä, hitaasti, niin kuin se kertoisi jostakusta, jonka hän mielellään tapaisi. #id:lwhota
    Jorma (happy): Tää vois tulla meille. Poista toi tiimi. #id:ld2fpm
- Kuittaus tulee heti. Lähettäjän nimi on Älä Vastaa. # sound: phone #id:livmpw
{
- bond_of("leila") > 1:
    Takin taskussa on kuori, jossa ei ole ikkunaa. Leila on työntänyt sen sinne ovella. Päällä lukee: näytä, jos kysytään. #id:lq4ba2
}
-> DONE
- (nothing)
~ send("nothing")
Suljet kannen. Saat kaksi iltaa kokonaisina. Ensimmäisenä katsot pihaa, toisena elokuvan, jossa kukaan ei hae mitään. #id:ly4yju
-> DONE

== plan_made
# place: service-point
# fortnights: 12-14
# comes: visit
# about: Ohjaaja haluaa kolme päivämäärää. Sinä haluat niiden väliin yhden tyhjän päivän.
# invite: Palvelupisteellä on sinulle varattu aika ja kalenteri, johon ei ole vielä kirjoitettu.
# summary: Palvelupisteellä tehtiin suunnitelmaa. Siitä puhuttiin, mahtuuko siihen tyhjä päivä.
# prompt: Mitä hän saa tyhjästä päivästä, jos se on kirjoitettu suunnitelmaan?
Huoneessa on kaksi tuolia pöydän kulmalla ja kalenteri, jossa joka päivällä on neljä viivaa. Fiikus on muovia, multa oikeaa. # light: day # time: day #id:lz7v0o
{
- recalls("standIn", "told"):
    Planner (neutral): Miran sijainen pani mulle viestin. Siinä oli Isot Alkukirjaimet. Muuten se kuulosti sulta. #id:l1gqja
- done("truth-asked"):
    Planner (neutral): Viimeks sä näit mut flunssassa. Nyt mä oon terve, ja mulla on kalenteri. #id:l1my9c
- else:
    Planner (neutral): Sä oot kertonu, miten viikot menee. Se säästää meiltä yhen tunnin. #id:lkqfx7
}
Planner (talk): Lomake haluaa kolme päivämäärää. Mitkä ne on? #id:ltnqj8
* [Ehdota keskiviikolle: ei mitään.] # way:AA # ledger:own #id:le4m04
    ~ remember("plan", true)
    Planner (thinking): Ei mitään. Kirjotanks mä sen noilla sanoilla? #id:lm5b2m
    Hän kirjoittaa. Mustekynällä, kaikille neljälle viivalle. #id:lt5j69
    Planner (warm): Sit maanantai ja torstai. Niissä on jotain. #id:lykz77
* [Anna hänen ehdottaa ensin.] # way:RI # ledger:others #id:lnpw3e
    ~ remember("plan", true)
    ~ remember("tryoutAgreed", true)
    Maanantaina ryhmä. Tiistaina työkokeilu. Keskiviikkona toinen ryhmä. Torstaina verikoe. Perjantaita hän vasta katsoo. #id:lw77c7
    Planner (shy): Hetkinen. Tää on mun oma viikko. #id:lpkcgi
    Yliviivaatte vuorotellen. Tiistai jää: työkokeilu, sovittu ennen alkua. Keskiviikosta jää yliviivaus. #id:l5sfcq
* [Sano: ei vielä.] # ledger:rule #id:lihzxf
    Planner (neutral): Okei. Seuraavaan aikaan on kuukausia. Mä en arvaa montako, koska mä oon arvannu ennen. #id:lxw54g
    Kortissa on hänen nimensä ja kellonaika, jolloin hän itse vastaa. #id:l26wss
    Planner (talk): Mä oon täällä sillonkin. Jono kans. #id:llb9tp
- Käytävällä jonotuskone rahisee jollekin toiselle. # sound: queue #id:lgipmy
-> DONE

== function plan_made_may_come()
~ return recalls("truthTold", true)

== truth_asked
# place: service-point
# fortnights: 9-12
# comes: visit
# theme: low-mood
# mildest: 2
# about: Joku kysyy, miten viikot oikeasti menevät, eikä pidä kynää kädessä.
# invite: Sinulle on varattu aika palvelupisteelle. Viestissä ei lue, mihin.
# summary: Palvelupisteellä kysyttiin, millaisia viikot ovat. Vastaukselle oli tilaa.
# prompt: Miksi hänen on vaikea kertoa samalla kertaa hyvästä ja huonosta viikosta?
Kaksi tuolia pöydän kulmalla. Pöydällä on nenäliinapaketti, josta on otettu yksi. # light: day # time: day #id:l5l3aj
Planner (shy): Se oli mun. Flunssa. Istu. #id:lqkzdf
Lomakkeessa on viisi naamaa, hymystä itkuun. Ohjaaja kääntää sen väärin päin. #id:lmvx4w
Planner (neutral): Mä kysyn saman ilman naamoja. Millasia ne viikot oikeesti on? #id:l8oei4
{
- recalls("crow", "true"):
    Olet vastannut tähän kerran. Varis ei kirjoittanut sitä ylös. #id:l6bqyq
- else:
    Ihan hyvää on jo suussa valmiina. Se on ollut siellä koko talven. #id:l4mv2x
}
* [Kerro hyvistä ja huonoista viikoista.] # valtaa # way:AA # ledger:own #id:lvg25s
    ~ remember("truthTold", true)
    Aloitat hyvästä viikosta: yksi ovi, yksi ruoka, kaksi viestiä. Sitten se viikko, josta muistat vain patterin äänen. Lasket sormilla, montako kumpaakin on ollut. Hän odottaa, että molemmat kädet on käyty läpi. #id:l0td6u
    Planner (thinking): Saanks mä kirjottaa ne molemmat? #id:l1gltz
    Kynä löytyy taskusta. Ne mahtuvat samalle riville. #id:ljfb2v
* [Kerro vain hyvistä.] # ledger:own #id:l0ktue
    Kerrot päivästä, jona ovi kävi kahdesti, ja aamusta, jona olit hereillä ennen puhelinta. Molemmat ovat totta. #id:lkblzz
    Planner (neutral): Kiva. Mä kirjotan ne. Tähän jää sit vielä tilaa. #id:ls0mtk
    Hän ei vedä tyhjien rivien yli viivaa. #id:lsrrk2
* [Pyydä suunnitelmalle myöhempi aika.] # way:SE # ledger:rule #id:lt0391
    Planner (talk): Keväällä on aikoja. Mä kirjaan, että sä kysyit, niin kukaan ei voi väittää muuta. #id:lgedlj
    Saat kortin. Päivä on jo niin kaukana, että se on kirjoitettu kuukautena. #id:lfvbjj
-
-> DONE

== letters
# place: home
# fortnights: 15-16
# comes: arrival
# fixed: 15
# order: 9
# stop
# about: Jokaisesta hakemuksesta tulee yksi vastaus, ja vastaus kertoo, mikä ratkaisi.
# summary: Vastaukset hakemuksiin tulivat. Niissä luki, mikä ratkaisi.
# prompt: Mikä vastauksessa oli hänen omaa tekemistään, mikä sääntöä ja mikä tuuria?
~ decide()
[postiluukku kolahtaa] # light: day # time: morning # sound: slot #id:l5uu4w
{
- applications() > 1:
    Lattialla on kaksi kirjekuorta, molemmissa ikkuna. Kummassakin lukee sinun nimesi oikein. #id:lq24no
- else:
    Lattialla on yksi kirjekuori, ja siinä ikkuna. Nimesi on kirjoitettu oikein. #id:lr834n
}
* [Avaa seisten.] # way:AA # ledger:own #id:l63r9n
    ~ remember("lettersOpened", "standing")
    Takki on jo päällä, kenkiä ei. Peukalo kelpaa veitseksi. # sound: paper #id:lnvz87
* {visits("workroom") > 0} [Avaa pöydän ääressä, muiden kanssa.] # way:KO # ledger:others #id:ls2lv3
    ~ remember("lettersOpened", "together")
    ~ people(1)
    # place: workroom
    # enter: jorma table-left
    # enter: leila kettle
    Jorma (focused): Ikkuna pois ensin. Sit se ei nää, ku me luetaan. #id:l3aues
    Hän repii ikkunan irti ja panee sen rintataskuun. # sound: paper #id:l6lscy
* [Anna olla yön yli.] # way:PI # ledger:own #id:lnoh86
    ~ remember("lettersOpened", "later")
    ~ rhythm(1)
    Posti nojaa yön ikkunaan ja katsoo pihalle. Aamulla siinä lukee täsmälleen sama. #id:lp5nej
-
{
- answer("job") == "yes":
    Office (letter): Kesätyö. Olet tullut valituksi. Sopimus allekirjoitetaan ennen ensimmäistä vuoroa. #id:l9afbp
    -> letter_yes("job") ->
- answer("job") == "no":
    Office (letter): Kesätyö. Valitettavasti et tullut valituksi. #id:ly5s20
    -> letter_no("job") ->
}
{
- answer("subsidised") == "yes":
    Office (letter): Palkkatuettu työ. Olet tullut valituksi, ja tuki on myönnetty. Sopimuksessa on kaksi päivämäärää. #id:lntywl
    -> letter_yes("subsidised") ->
- answer("subsidised") == "no":
    Office (letter): Palkkatuettu työ. Valitettavasti sopimusta ei tehdä. #id:lt8q4b
    -> letter_no("subsidised") ->
}
{
- answer("tryout") == "yes":
    Office (letter): Työkokeilu. Paikka on sovittu suunnitelmasi mukaisesti. Palkkaa ei makseta, ja etuutesi jatkuu. #id:ldmkaf
    -> letter_yes("tryout") ->
- answer("tryout") == "no":
    Office (letter): Työkokeilu. Valitettavasti kokeilua ei aloiteta. #id:lp5vs5
    -> letter_no("tryout") ->
}
{
- answer("vocational") == "yes":
    Office (letter): Jatkuva haku. Sinut on valittu. Ota opiskelupaikka vastaan määräpäivään mennessä. #id:lc3a21
    -> letter_yes("vocational") ->
- answer("vocational") == "no":
    Office (letter): Jatkuva haku. Valitettavasti et tullut valituksi. #id:lu2uyc
    -> letter_no("vocational") ->
}
{
- answer("degree") == "yes":
    Office (letter): Avoin väylä. Sinut on hyväksytty. Toimisto soittaa sinulle kurssimaksusta ja aloituspäivästä. #id:l7qyjk
    -> letter_yes("degree") ->
- answer("degree") == "no":
    Office (letter): Avoin väylä. Valitettavasti sinua ei ole hyväksytty. #id:lqg9gu
    -> letter_no("degree") ->
}
{
- answer("workshop") == "yes":
    Office (letter): Nuorten työpaja. Sinulle on paikka kesäkuun ryhmässä. #id:lu3zti
    -> letter_yes("workshop") ->
- answer("workshop") == "no":
    Office (letter): Nuorten työpaja. Valitettavasti kesäkuun ryhmässä ei ole sinulle paikkaa. #id:l87xqb
    -> letter_no("workshop") ->
}
{
- recalls("lettersOpened", "together"):
    Leila kaataa kahvia. Sinun kuppisi on ensimmäinen. #id:lzy0ay
- recalls("lettersOpened", "standing"):
    Kirje jää eteisen tasolle kenkien viereen. Otat kengät. #id:lhf423
- else:
    Taitat kirjeen samoista taitteista. Ikkunasta näkyy taas nimesi. #id:llh4rx
}
-> DONE

== function letters_may_come()
~ return applications() > 0

// What decided a yes, and what decided a no: each told once, whatever it was applied for. A no has one name and one door.
== letter_yes(route)
{
- because(route) == "free":
    ~ ledger("luck")
    Office (letter): Yksi paikka vapautui samana aamuna, jona hakemuksesi luettiin. Sen olisi voinut saada toinenkin. #id:lkd088
- because(route) == "trial":
    ~ ledger("rule")
    Office (letter): Aloitat sillä ehdolla, josta keskustelussa puhuttiin. Ehto on kirjattu, ja sinulla on siitä kopio. #id:l7cgzm
- else:
    Office (letter): Ratkaisevaa oli yksi kertomasi esimerkki. Se on merkitty hakemukseen sellaisena kuin sanoit sen. #id:lx0c8x
    {quoted(route)}
}
->->

== letter_no(route)
{
- because(route) == "work":
    Office (letter): Etsimme hakijaa, joka on tehnyt tällaista kahdesti. Korttelikahvilassa pääsee tekemään ilman hakemusta. Kysy Mallua. #id:lv2rml
- because(route) == "seen":
    Office (letter): Kukaan, jolta olisi voinut kysyä, ei ollut nähnyt työtäsi. Roihupellon leipomo päästää katsojat sisään kello neljä. Kysy Olavia. #id:lnib8j
- because(route) == "rhythm":
    ~ ledger("rule")
    Office (letter): Päivä alkaa aamulla, ja siitä jäimme epävarmoiksi. Aamukävelylle pääsee ilmoittautumatta. Kysy Miraa. #id:ld8ats
- because(route) == "wanted":
    ~ ledger("rule")
    Office (letter): Palkkatukea hakee työnantaja. Yksikään ei ollut vielä hakenut sitä sinua varten. Ruokakaupassa aloitetaan iltavuoroista. Kysy Ramia. #id:l0o06x
- because(route) == "field":
    Office (letter): Sinulla ei ollut näyttöä tältä alalta. Kielikahvilaan pääsee mukaan ilman hakemusta. Kysy Deeqaa. #id:l3kr3e
- because(route) == "craft":
    Office (letter): Pyysimme nähdä yhden itse tehdyn työn. Sellaisen voi tehdä korjauspajan pöydän ääressä. Kysy Ritvaa. #id:luidpa
- because(route) == "road":
    Office (letter): Hakemuksesta puuttui, mihin opinnot johtavat. Sitä saa kysyä kirjastossa. Oikean pöydän näyttää Berit. #id:lwszro
- because(route) == "words":
    Office (letter): Hakemustekstisi oli sama kuin neljälläkymmenellä muulla. Työhuoneella niitä luetaan ääneen. Kysy Jormaa. #id:l9z0fk
- because(route) == "absent":
    Office (letter): Sinulle oli varattu aika keskusteluun, ja tuoli jäi tyhjäksi. Uuden ajan antaa Sirpa, toinen kerros. #id:l8bn2b
- because(route) == "sum" and (route == "vocational" or route == "degree"):
    Office (letter): Kerroit, mitä teit. Jäimme odottamaan, mitä siitä haluaisit vielä tietää. Kirjastossa on pöytä sellaisille kysymyksille. Kysy Beritiä. #id:larpbl
- because(route) == "sum" and route == "job":
    Office (letter): Esimerkkisi olivat hyviä ja kuuluvat johonkin toiseen työhön. Leipomossa sitä voi katsoa kello neljä aamulla. Kysy Olavia. #id:l8ms1d
- because(route) == "sum":
    Office (letter): Esimerkkisi olivat hyviä ja kuuluvat johonkin toiseen paikkaan. Nuorten pajalla niille on höyläpenkki. Kysy Artoa. #id:lb68jd
- because(route) == "condition":
    ~ ledger("rule")
    Office (letter): Ehto, josta keskustelussa puhuttiin, ei täyttynyt määräpäivään mennessä. Sen voi täyttää myöhemmin. Soita Sirpalle, toinen kerros. #id:lhtqnt
- route == "vocational" or route == "degree":
    ~ ledger("luck")
    Office (letter): Ryhmä täyttyi kaksi hakemusta ennen sinun hakemustasi. Ratkaisu ei johdu sinusta. Seuraavan ryhmän listaa pitää Sirpa, toinen kerros. #id:lffe0j
- else:
    ~ ledger("luck")
    Office (letter): Paikka täytettiin maanantaina. Vuorosi olisi ollut tiistaina. Ratkaisu ei johdu sinusta. Syksyn paikat jakaa Sirpa, toinen kerros. #id:ltv3qr
}
->->

== waiting_week
# place: home
# fortnights: 14-15
# comes: stay
# repeat
# about: Vastausta odotetaan. Sivu ladataan kaksisataa kertaa, ja yksi asia liikkuu.
# summary: Odotit vastausta ja päivitit sivua. Jokin muu liikkui vähän.
# prompt: Mitä hän voisi tehdä odottaessaan, jos odottamista ei voi lopettaa?
{
- done("waiting-week"):
    Sivulla lukee yhä, että hakemus on käsittelyssä. Sana käsittelyssä on alkanut näyttää väärin kirjoitetulta. # light: screen # time: night #id:lm3htl
- else:
    Sivulla lukee, että hakemus on käsittelyssä. Painat päivitä. Sivulla lukee, että hakemus on käsittelyssä. # light: screen # time: night #id:lnk8ec
}
Vihossa on tukkimiehen kirjanpito: neljä viivaa ja poikki. Sivu alkaa näyttää aidalta. #id:la9zet
* [Päivitä vielä kerran.] # ledger:own #id:l7q2rq
    Sivu latautuu hitaasti. Kolmen sekunnin ajan siinä ei lue mitään. Ne ovat illan parhaat kolme sekuntia. #id:lc4kv8
* [Pane puhelin kattilaan ja kansi päälle.] # way:PI # ledger:own #id:lje8mv
    {
    - seen_by("ulla"):
        Ullalla on leipälaatikko, sinulla kattila. Yöllä se soi kerran. Sade, sanoo sääsovellus. #id:lrpzs8
    - else:
        Yöllä se soi kattilassa kerran, kumeasti. Sade, sanoo sääsovellus. #id:lbtt46
    }
* [Vie roskat.] # way:TE # ledger:own #id:l0fl22
    Pussissa on kolme luonnosta, banaaninkuori ja kuitti. Rapussa joku on menossa ylös samaan aikaan. Hän nyökkää pussille. # time: evening #id:laoafd
-
{
- done("waiting-week"):
    Ikkunalaudalla on vielä yksi kuppi. Viet senkin pöydälle. #id:l2kltv
- else:
    Ikkunalaudalla on kuppi, jonka siirsit hakemusten tieltä. Viet sen takaisin pöydälle. #id:l0vo4x
}
-> DONE

== function waiting_week_may_come()
~ return applications() > 0 and not done("letters")
