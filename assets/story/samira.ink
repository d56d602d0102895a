// Samira. She wants to teach soup. Her label never stands without a face (Sami, Sanna, Mira look alike as words).
//
// Memory of STATE.md set here:
//   samiraPermit  called | first | dishes   samira_no_permit, answered in samira_salt and samira_course_continues
//   samiraName    sara | own | wall         samira_sara, answered in samira_course_continues
//   salt          said | potato | ate       samira_salt, answered in samira_course_continues
//   courseGoesOn  asked | condition | yard  samira_course_continues

== samira_no_permit
# place: workroom
# fortnights: 5-6
# comes: visit
# who: samira leila jorma
# about: Kymmenen oppilasta, ei keittiötä eikä kärsivällisyyttä.
# invite: Pöydällä on kymmenen sipulia ja nimilista.
# summary: Samiralla oli kymmenen oppilasta ja ei yhtään hellaa. Lupaa piti kysyä joltakulta.
# prompt: Mitä Samira menettäisi, jos hän kysyisi luvan ensin?
# mildest: 2
Samira jakaa sipulit pöydälle kuin pelikortit. Kymmenen sipulia, kymmenen nimeä. Hygieniapassi roikkuu kaulassa, nimi ulospäin. # light: lamp # time: evening # enter: samira table-middle # enter: leila table-right # enter: jorma table-left #id:l9et4t
Samira (focused): Kymmenen oppilasta, tiistaina. Mulla on hygieniapassi ja näkemys. Mitä muuta tässä tarvii? #id:l23ec8
Leila (neutral): Keittiön. #id:lwmh9y
Samira (tired): Yksityiskohta. #id:lhpk3x
Jorma (happy): Mistä päin se soppa on? #id:lrv4hb
Samira (neutral): Hakunilasta. #id:lkv2bl
Jorma nyökkää. Hän on käynyt Hakunilassa. #id:l05nie
Leila (neutral): Kuka vastaa, jos joku tulee kipeeks? #id:lyqogn
Samira katsoo sipuleita, sitten sinua. #id:lrssz7
* [Soita asukastalon keittiöön.] # way:SE # ledger:rule #id:lnourm
    ~ remember("samiraPermit", "called")
    [puhelin hälyttää viisi kertaa] # sound: phone #id:l6ft4a
    Worker (phone): Tiistaisin käy. Kunhan lattia on kuiva, ku lähdette. #id:ln2vxw
    Samira (thinking): Sopasta ne ei kysyny mitään. #id:lu1f97
    Hän kirjoittaa listan loppuun yhdennentoista nimen: lattia. #id:l2rqmy
* [Sano: lupa ensin.] # way:PI # ledger:rule #id:let3sr
    ~ remember("samiraPermit", "first")
    Hiljaista. Leila avaa kaapin ja panee pöydälle tyhjän kansion. #id:lsk4me
    Samira (neutral): Okei, Lupa. Pidä sä toi kansio, Lupa. #id:l611gc
    Kansio jää sinulle. Nimi myös. #id:lscg9r
* [Tarjoudu tiskaamaan.] # way:RI # ledger:own #id:lrktcs
    ~ bond("samira", 1)
    ~ remember("samiraPermit", "dishes")
    Samira (focused): Kuuma ensin. Lasit ennen pannuja. Älä kuivaa pyyhkeeseen, ilma osaa. #id:lg1g46
    Kolme kattilaa myöhemmin hän pesee ja sinä huuhtelet. # move: samira sink #id:lw9124
    Samira (warm): Sä et selitä koko aikaa. Hyvä. #id:ln284t
- Sipulit menevät takaisin verkkoon. Yksi jää pöydälle, sinun kohdallesi. #id:l1d7d0
Samira (neutral): Kotiläksy. Samankokosia paloja. #id:l0cml3
-> DONE

== function samira_no_permit_may_come()
~ return visits("workroom") > 0

== samira_sara
# place: library
# fortnights: 8-9
# comes: visit
# who: samira
# theme: racism
# stop
# about: Sama hakemus kahdella nimellä. Vain Sara pyydetään haastatteluun. Samira tarkistaa, ei ylläty.
# invite: Samira istuu kirjaston ikkunapöydässä. Edessä on kaksi paperia.
# summary: Samira oli lähettänyt saman hakemuksen kahdella nimellä. Haastatteluun pyydettiin vain Sara.
# prompt: Mitä Samira tarvitsee siltä, joka istuu hänen viereensä?
# mildest: 3
{
- seen_by("samira"):
    Ikkunapöydässä istuu Samira, hygieniapassi piilossa puseron alla. Edessä on kaksi paperia. # light: day # time: day # enter: samira middle #id:lkg70h
- else:
    Ikkunapöydässä istuu nainen, jolla on luumunvärinen huivi. Hän siirtää takkia: istu. Edessä on kaksi paperia. # light: day # time: day # enter: samira middle #id:laqxn8
}
Sama hakemus, samat pilkut. Toisessa on hänen nimensä: Samira. Toisessa lukee Sara Mäkinen. #id:lbtzp4
Samira (neutral): Sara pääs haastatteluun. Mua ne kiittää mielenkiinnosta. #id:ljovgo
Hän sanoo sen kuin lukisi mittarista. #id:lajvu8
Samira (tired): Mä en oo yllättyny. Mä tarkistan. Tää on kolmas paikka. #id:lvk5tb
Kirjaston kärry kuiskii ohi. Samira ei kysy sinulta mitään. #id:lmnk8j
* [Lähde mukaan odottamaan, jos hän menee.] # way:RI # ledger:rule #id:lb4b79
    ~ bond("samira", 1)
    ~ remember("samiraName", "sara")
    Torstaina istut aidalla pullapussin kanssa. Ovi aukeaa. Joku katsoo Samiran ohi pihalle ja huutaa Saraa. # place: street # light: day # time: morning # enter: samira near #id:lq7czy
    Samira (neutral): Se on tässä. #id:l1qls7
    Seitsemän minuuttia. Perjantaina tulee viesti: ketään ei valittu. #id:lyts4r
    Samira (focused): Liikaa kardemummaa. Anna toinen. #id:l72nrv
* [Sano: vastaa omalla nimellä.] # way:AA # ledger:rule #id:l9ezpi
    ~ remember("samiraName", "own")
    Hän kirjoittaa neljä riviä ja lähettää. Kolmeen päivään ei tule mitään. Sitten soitetaan, varovasti. #id:lk9we8
    "Tässä on nyt varmaan tapahtunut jokin sekaannus", sanoo ääni. #id:l6c5ax
    Samira (neutral): Kumpi meistä sekaantu? #id:lant85
    Linjalla etsitään jotain paperia. Pitkään. #id:l3pf10
    Samira (tired): Ne pahotteli neljä kertaa. Paikasta ne ei sanonu mitään. #id:leu80e
* [Kysy, mitä hän haluaa papereilla tehdä.] # way:RI # ledger:own #id:lgii1l
    ~ bond("samira", 1)
    ~ remember("samiraName", "wall")
    Samira (thinking): Seinälle. Nimet mustataan. #id:l7y4tb
    Hän vetää tussilla kaksi viivaa. Sen jälkeen papereita pitää katsoa valoa vasten, jos haluaa tietää, kumpi on kumpi. #id:ldxbml
    Samira (neutral): Ei tietoo. Just näin. #id:l5c5c8
- Kello ikkunapöydän yllä on puoli kaksi. Samira panee paperit laukkuun. # place: library # light: day # time: day # enter: samira middle #id:lbcafi
Samira (neutral): Mulla alkaa soppa kahelta. Siirry. #id:l1lpi2
-> DONE

== samira_salt
# place: kitchen
# fortnights: 9-10
# comes: visit
# who: samira
# about: Suolaa on kaatunut, eikä kukaan ole tehnyt mitään väärin. Kymmenen katsoo.
# invite: Keittiössä maistetaan tänään, ja siellä on hiljaista.
# summary: Suolapurkin kansi putosi Samiran keittoon. Kaikki katsoivat, kuka maistaa.
# prompt: Mitä Samiran arvovallalle tapahtuu, kun keitto on pilalla?
# mildest: 3
Asukastalon keittiössä on kymmenen essua ja yksi pata. Samira ravistaa suolaa niin kuin aina. # light: lamp # time: evening # enter: samira middle #id:l8qxyl
[kansi putoaa, suola perässä] #id:lc7x8i
~ ledger("luck")
Se kestää sekunnin. Pinnalla on valkoinen saari, ja sitten ei ole. #id:ltpf8x
{
- recalls("samiraPermit", "called"):
    Joku katsoo lattiaa, koska siitä on sovittu. Lattia on kuiva. #id:lqlust
- recalls("samiraPermit", "first"):
    Samira (anxious): Lupa. Onks tolle kansiossa kohta? #id:l3lzox
- else:
    Kymmenen ihmistä opettelee yhtä aikaa katsomaan muualle. #id:l4rcrp
}
Samira sekoittaa. Se ei auta. Ensimmäistä kertaa hänellä ei ole käskyä valmiina. # face: samira anxious #id:ljz327
* [Sano se ääneen.] # way:AA # ledger:own #id:ll48ga
    ~ remember("salt", "said")
    Sanot: tuo on nyt pelkkää suolaa. Kukaan ei hengitä. #id:lq1pec
    Samira (neutral): Niin on. #id:lpu4tz
    Kymmenen lusikkaa laskeutuu. Joku nauraa, ja se joku on Samira. # face: samira laugh #id:lnx2t6
* [Lisää perunaa.] # way:TE # ledger:own #id:ll57ka
    ~ remember("salt", "potato")
    Kuorit ja paloittelet kolme kiloa. Siitä tulee vähän vähemmän suolainen järvi. #id:lghte0
    Samira (thinking): Palat on samankokosia. #id:li3dhu
    Hän on katsonut koko ajan käsiäsi, ei pataa. #id:lm3nwc
* [Syö lautanen tyhjäksi.] # way:RI # ledger:own #id:lrniab
    ~ remember("salt", "ate")
    ~ card("suola")
    Otat lautasen ja istut. Ensimmäinen lusikallinen ottaa silmiin, toinen korviin. #id:ljv6wp
    Samira ottaa toisen lautasen ja istuu viereen. Hän syö kuin kokeessa. # face: samira focused #id:lxmphh
    Samira (tired): Kirjottakaa ylös. #id:liyf6v
    He nauravat ja kirjoittavat. Sivun otsikko on kaikilla sama: SUOLA. #id:lopfkm
- Purkin kansi on padan pohjalla. Ensi viikolla se ripustetaan naulaan. #id:lhqh19
-> DONE

== function samira_salt_may_come()
~ return done("samira-no-permit")

== samira_course_continues
# place: kitchen
# fortnights: 14
# comes: visit
# who: samira
# about: Opisto haluaa kurssin ja pätevän opettajan. Samira on kaikkea muuta kuin pätevä paperilla.
# invite: Keittiössä on vieras, jolla on nimineula ja hyviä uutisia.
# summary: Opisto halusi jatkaa Samiran kurssia. Opettajaksi se halusi jonkun, jolla on paperit.
# prompt: Mitä Samiralle jää, jos hänen nimensä mainitaan?
# mildest: 1
Opistosta on tullut nainen, jolla on nimineula. Hän on syönyt kaksi lautasellista ja pyyhkii suutaan. # light: day # time: day # enter: samira middle #id:ll82j8
"Tämä jatkuu syksyllä", hän sanoo. "Meillä on keittiö, ja pätevä opettaja löytyy talosta." #id:lswerg
Samira (neutral): Pätevä. #id:lh12xo
"Se on sääntö. Teidän nimenne mainitaan." #id:ltmbhu
{
- recalls("salt", "ate"):
    Seinällä naulassa on suolapurkin kansi. Nainen kysyy, mikä se on. "Ensimmäinen tunti", sanoo joku essu. #id:lpcpco
- recalls("salt", "said"):
    "Saako siihen sanoa jotain", kysyy joku essu. Lusikoita laskeutuu. #id:lgjwi0
- recalls("salt", "potato"):
    Perunat on pilkottu valmiiksi. Ne ovat samankokoisia kaikilla. #id:ldunzk
- recalls("samiraName", "own"):
    Samira (tired): Mainitaan. Kumpi niistä? #id:lpkic5
- recalls("samiraName", "wall"):
    Samira (tired): Mainitaan. Mulla on tussi. #id:lzts7c
- recalls("samiraName", "sara"):
    Samira (tired): Mainitaan. Mun vai Mäkisen? #id:lhg38d
- else:
    Kymmenen essua katsoo lattiaa. Se on kuiva. #id:lrfpki
}
* [Kysy, mitä hänelle jää.] # way:SE # ledger:rule #id:lf62ep
    ~ remember("courseGoesOn", "asked")
    Tulee tauko. Nainen selaa vihkoaan eteen ja taakse, kynä valmiina. #id:l8nuvf
    Samira (thinking): Pane se sinne pöytäkirjaan. Toi hiljasuus. #id:lu0k1g
* [Kirjoittakaa ehto yhdessä.] # way:AA # ledger:rule #id:lfwiwi
    ~ remember("courseGoesOn", "condition")
    {
    - recalls("samiraPermit", "first"):
        ~ ledger("others")
        Kansio tulee pöydälle. Siinä ovat luvat, allergiat ja joka tiistain lämpötilat, Samiran nimellä. Nainen lukee sen seisten. #id:lpu7p4
        Hän kirjoittaa: avustava opettaja, palkallinen. Kynä käy paperissa kahdesti, ennen kuin muste tulee. #id:lw1v9f
        Samira (shy): Lupa. Kiitti. #id:l41cpp
    - else:
        Kirjoitatte rivin. Nainen viivaa palkan yli ja jättää nimen. Lämpötilat olisi pitänyt merkitä ylös joka tiistai. #id:lvldad
        Samira (neutral): Nimi mulla oli jo. #id:l9s25r
    }
* [Ehdota: kokataan pihalla ilman heitä.] # way:KO # ledger:own #id:lpr7qk
    ~ remember("courseGoesOn", "yard")
    Kysyt, kuka tuo padan. Kuusi essua nostaa käden, ja yhdellä on kaasupoltin. #id:l6y9kp
    Samira (happy): Ei todistusta, ei maksua. Sadetta varten on hupparit. #id:lhvecn
    Nainen kysyy, saako sinne tulla syömään. Saa. Jonon perään. #id:lnvaa2
- Samira maistaa ja ojentaa lusikan naiselle. # face: samira focused #id:lrac11
Samira (focused): Mitä tästä puuttuu? Sä oot nyt tunnilla. #id:ldzcyp
-> DONE

== function samira_course_continues_may_come()
~ return done("samira-salt") or done("samira-sara")
