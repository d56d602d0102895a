// Tero, lunch kitchen. He whispers, and nobody works for him unpaid by surprise: the try-out is signed before the apron.
//
// Memory of STATE.md set here:
//   teroTray   glass | me | back          tero_whisper   answered tero_seven, interview_tero
//   teroSeven  went | called | home       tero_seven     answered tero_one_shift
//   teroShift  withdrew | halves | tero   tero_one_shift

== tero_whisper
# place: kitchen
# fortnights: 9-10
# comes: visit
# who: tero
# about: Tero haluaa lounaan yhdeltätoista. Sinä pudotat täyden tarjottimen.
# invite: Lounaskeittiössä on työkokeilupaikka. Paperi ensin, esiliina sitten.
# summary: Teron keittiössä putosi tarjotin. Siellä ei huudettu.
# prompt: Mitä hänelle tapahtuu, kun huutoa ei tule?
Teippi on seinällä ennen sinua: nimesi, kellonajat ja sana työkokeilu. Paperin allekirjoititte maanantaina. Esiliinan sait vasta sen jälkeen. # light: lamp # time: morning # enter: tero right #id:li12b6
Tero (neutral): Täällä ei huudeta. Jos mä kuiskaan, niin silloin juostaan. #id:lrq2a4
Hyllyllä on pöytäkello, jonka kieli on teipattu kiinni. #id:l63ng7
Viittä vaille yksitoista sylissäsi on tarjotin ja tarjottimella neljäkymmentä lasia. Lattia on juuri pesty. Sitten tarjotin ei ole sylissäsi. #id:l60qv8
[lasit särkyvät] #id:l2fms0
Radio loppuu. Kaikki katsovat Teroa. #id:lqcn19
Tero (focused): Nyt juostaan. #id:lvmglc
Kukaan ei juokse. Kaikki menevät polvilleen: kokki, tiskaaja ja mies, joka vain toi perunat. # face: tero neutral #id:lpf31u
* [Kerää lasit.] # way:TE # ledger:own #id:le4wk4
    ~ remember("teroTray", "glass")
    ~ contact("tero")
    Keräät suurimmat ensin. Tero kuiskaa numeron joka kerta, kun ämpäriin kilahtaa. #id:l2tcfx
    Tero (happy): Neljäkymmentä. Sit keitossa ei oo yhtään. #id:l0hvas
* [Sano: se olin mä.] # way:AA # ledger:own #id:ldm7hy
    ~ bond("tero", 1)
    ~ remember("teroTray", "me")
    ~ contact("tero")
    Sanot sen lattialle, kovempaa kuin täällä on puhuttu koko aamuna. #id:ltw93x
    Tero (warm): Kuulin. Kakkoskeitto liedelle. #id:le7yj8
* [Lähde takaovesta.] # ledger:own #id:llfmmm
    ~ remember("teroTray", "back")
    # leave: tero
    Pihalla on neljä roska-astiaa ja räntää. Olet toisen kohdalla, kun ovi käy. #id:lv03xl
    # enter: tero door
    Tero (down): Mä huusin kerran. Se ei palannu. #id:lmnqpr
    Hän pitää ovea auki jalalla. Sisältä tulee höyryä, ja joku laskee laseja ääneen. #id:lpney8
- Luukku aukeaa tasan yhdeltätoista. Vesi juodaan tänään mukeista. #id:l0uvfg
-> DONE

== tero_seven
# place: home
# fortnights: 11-13
# comes: arrival
# who: tero
# about: Nukuit sen ainoan mahdollisuuden yli. Kello on kymmenen yli yhdeksän.
# summary: Vuoro alkoi seitsemältä, ja heräsit yhdeksältä. Päivä oli silti vielä kesken.
# prompt: Miksi hänen on helpompi jäädä kotiin kuin mennä myöhässä?
Kello on kymmenen yli yhdeksän. Vuoro alkoi seitsemältä. Puhelin on soinut tyynyn alla kolmesti, ja tyyny on hyvä tyyny. # light: day # time: morning #id:labx97
{
- recalls("teroTray", "me"):
    Tähän aikaan kakkoskeitto nostetaan liedelle. Joku nostaa sen nyt yksin. #id:leupw3
- recalls("teroTray", "back"):
    Tiedät, missä keittiön takaovi on. Tiedät sen ulkopuolelta. #id:l5t8m6
- else:
    Peukalossa on lasista pieni arpi. Se ei ole ollut poissa kertaakaan. #id:l3tlu3
}
* [Mene silti.] # way:PI # ledger:own #id:ldl49c
    ~ rhythm(1)
    ~ remember("teroSeven", "went")
    # place: kitchen
    # enter: tero right
    Olet ovella kymmeneltä. Esiliina on naulassa. Tero katsoo ensin, ovatko kenkäsi kuivat. #id:ldqwoz
    Tero (neutral): Yks mahdollisuus päivässä. Uus alkaa aamulla seittemältä. #id:lr72di
    Hän kääntyy lieden puoleen. #id:lvldd6
    Tero (neutral): Perunat ei tiiä, mitä kello on. Kuori ne. #id:l7irzd
* [Soita ja sano syy.] # way:AA # ledger:own #id:lmcmjj
    ~ bond("tero", 1)
    ~ remember("teroSeven", "called")
    Sanot, että nukuit. Linjalla hakataan sipulia. Veitsi pysähtyy. # sound: phone #id:le0lpg
    Tero (phone): Toi on syy. Huomenna seittemältä. #id:ln9pjn
    Veitsi jatkaa. Puhelukin jatkuu vielä hetken. Kumpikaan ei löydä nappia. #id:l611f2
* [Jää kotiin.] # ledger:own #id:lwii4d
    ~ remember("teroSeven", "home")
    ~ break_promise()
    Perjantaina seinällä on lista, ja listassa kohta, johon ei ole kirjoitettu ketään. Kuulet sen tiskaajalta. # time: evening #id:lam8bc
    Seuraavana perjantaina kohta on yhä siinä. #id:lcce2y
-
-> DONE

== function tero_seven_may_come()
~ return done("tero-whisper")

== tero_one_shift
# place: kitchen
# fortnights: 14
# comes: visit
# who: tero samira
# stop
# about: Kesäksi on yksi lisävuoro ja seinällä kaksi nimeä. Tero ei halua valita, ja hänen pitää.
# invite: Teron keittiön seinälle on teipattu kesän lauantait.
# summary: Kesän lauantaivuoroja oli yksi ja nimiä kaksi. Toinen niistä oli Samira.
# prompt: Kenelle vuoro kuuluu, kun molemmat tarvitsevat sen?
Seinällä on teipillä LAUANTAI, ja sen alla kaksi teippiä. Toisessa on sinun nimesi, toisessa Samira. Vuoroja on yksi. # light: day # time: day # enter: tero right #id:lo1v8y
{
- recalls("teroSeven", "home"):
    Perjantain listassa on yhä se tyhjä kohta. Siihen Tero ei ole teipannut mitään. #id:lz91yy
- recalls("teroSeven", "went"):
    Tero (neutral): Ne sun perunat riitti torstaihin. #id:l0ui3m
}
Samira viipaloi sipulia. Hän on nähnyt teipit ennen sinua, ja kaikki viipaleet ovat samanpaksuisia. # enter: samira left #id:lk27cl
Tero (tired): Rahaa on yhteen. Mä en arvo näitä. #id:l669s7
* [Ota nimesi pois.] # way:RI # ledger:own #id:ldgoe3
    ~ bond("samira", 1)
    ~ remember("teroShift", "withdrew")
    Teippi irtoaa ja vie maalia mukanaan. #id:l9umcu
    Samira (sad): En mä pyytäny. #id:lxfy9e
    Samira (focused): Ja sä vedit ton vinoon. Siinä on nyt reikä, jossa lukee sun nimi. #id:lpn3if
* [Ehdota puolikkaita.] # way:SE # ledger:rule #id:l23j1p
    ~ remember("teroShift", "halves")
    Tero laskee teipin taakse. Palkka kahtia, ja tuki pienenee molemmilta. Alle tulee kaksi lukua. #id:lp3cab
    Samira (neutral): Noi on pieniä. #id:l151f9
    Tero (thinking): Ne on samankokosia. #id:l1xaeq
    Kumpikin katsoo vielä hetken omaansa. #id:lp582q
* [Anna Teron päättää.] # ledger:others #id:ldzmzg
    ~ remember("teroShift", "tero")
    {
    - has_contact("tero"):
        Tero (anxious): Toi. Se jäi lasien viereen. Samira, sä oot parempi, ja sulla on jo tiistait. #id:lo8hcx
        Hän sanoo sen kuuluvalla äänellä, molemmille. Sitten hän katsoo teippiä pitkään. #id:lrngl6
        Tero (down): Mä valitsin varmaan väärin. Sanon sen nyt, niin se on sanottu. #id:ls7386
    - else:
        Tero (anxious): Samira. Se ei oo kertaakaan menny takaovesta. #id:lcyq1l
        Hän sanoo sen kuuluvalla äänellä, molemmille. Sitten hän katsoo teippiä pitkään. #id:l2pqbw
        Tero (down): Mä valitsin varmaan väärin. Sanon sen nyt, niin se on sanottu. #id:l7zxcp
    }
- Sipulit menevät kattilaan. Kaikilla on hetken hyvä syy pyyhkiä silmiään. #id:l3qg5v
-> DONE

== function tero_one_shift_may_come()
~ return done("tero-whisper")
