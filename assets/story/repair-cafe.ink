// Repair café (project 6): a radio that may not be mended, a rule in large letters, a lamp.
//
// Own memory:
//   repairScrew  jar | found | pocket   set in repair_cafe_spark, answered in repair_cafe_day
// Memory of STATE.md set here: roadAsked, returnAsked (repair_cafe_day, the call to the school).
// Read only: kettleLid (kettle_lid), pekkaReal (jorma_pekka_refuses), returnAsked (also elias_old_drawers).

== repair_cafe_spark
# place: workplace
# fortnights: 6-9
# comes: visit
# project: repair-cafe
# who: ritva
# about: Ritva antaa purkaa radion, mutta ei korjata. Yksi ruuvi on liikaa.
# invite: Arabiassa otetaan radio palasiksi. Sitä ei saa korjata.
# summary: Purit Ritvan verstaalla radion. Yksi ruuvi jäi yli, ja Ritva katsoi, mitä teit sille.
# prompt: Mitä Ritva näkee siitä, mitä hän tekee ylijääneelle ruuville?
# mildest: 1 1
~ reach("repair-cafe", 1)
Verstas Arabiassa. Seinällä on purkkeja kolmessa kerroksessa ja kaikissa ruuveja. Ritvalla on otsalamppu ja jakkara, joka keikkuu. # light: lamp # time: day # enter: ritva right #id:lwuypb
Ritva (neutral): Paristoradio. Ota palasiksi. Älä korjaa. #id:lqywk1
Odotat jatkoa. Jatkoa ei ole. #id:lbgsyk
Tunnin päästä radio on pellillä rivinä, siinä järjestyksessä kuin se lähti. Kotelon pohjalta putoaa vielä ruuvi. Se ei sovi yhteenkään reikään. #id:looakx
Ritva ei katso ruuvia. Hän katsoo käsiäsi. #id:lzbs7a
* [Pane se purkkiin.] # way:PI # ledger:own #id:lhl5o9
    ~ remember("repairScrew", "jar")
    Kaikissa purkeissa on nimi, ja mikään niistä ei ole tämän. Otat hyllyltä tyhjän. #id:lqw158
    Ritva (thinking): Noin se alko mullakin. #id:ltq26i
* [Etsi, mistä se puuttuu.] # way:SE # ledger:own #id:li0efq
    ~ remember("repairScrew", "found")
    Radiosta se ei puutu. Konttaat pöydän alle. Jakkaran kolmannessa jalassa on reikä. #id:lm9107
    Ritva (happy): Se on keikkunu vuodesta yheksänkytkaks. Mä luulin, et se on lattia. #id:lo5wty
* [Pane se taskuun.] # way:TE # ledger:own #id:l2ib45
    ~ remember("repairScrew", "pocket")
    Ritva (neutral): Taskussa ne häviää. #id:l08brp
    Hän kääntää oman taskunsa ympäri. Pöydälle kilisee neljätoista. #id:lqhyrh
- Pelti menee pyyhkeen alle odottamaan. Ritva pyyhkii sormet, yhden kerrallaan. #id:l5u36t
Ritva (talk): Tästä tulee korjauskahvila. Mä tarviin kolme ihmistä. Valitse, kuka niistä sä oot. #id:lsskda
* [Pöydän ääreen, meisselin kanssa.] # ledger:own #id:ln9xww
    ~ role("repair-cafe", "bench")
    Ritva siirtää lamppunsa sivuun. Pöydän päähän jää yhden ihmisen kokoinen valo. #id:lbfny4
* [Ovelle vahtimaan jonoa ja sanomaan ei.] # ledger:own #id:ldd9qy
    ~ role("repair-cafe", "door")
    Ritva (neutral): Ensimmäinen ei on pahin. Sitten ne alkaa tulla ite. #id:l63vso
* [Odottajien penkille istumaan.] # ledger:own #id:ldcx05
    ~ role("repair-cafe", "waiting")
    Ritva (thinking): Se on vaikein. Siinä ei oo ruuveja. #id:lb0dus
-
~ people(1)
-> DONE

== function repair_cafe_spark_may_come()
~ return visits("workroom") > 0 and stage_of("repair-cafe") == 0 and outcome_of("repair-cafe") == ""

== repair_cafe_paper
# place: workplace
# fortnights: 6-10
# comes: visit
# project: repair-cafe
# who: leila jorma ritva
# stop
# about: Sääntö pitää voida lukea ovelta. Jorma haluaa poikkeuksen kahvinkeittimelle.
# invite: Leila ei näe sääntöä ovelta asti. Jormalla on jotain kainalossa.
# summary: Sääntö kirjoitettiin niin isolla, että sen näki ovelta. Jorma toi kahvinkeittimen ja pyysi poikkeusta.
# prompt: Miksi hänen on vaikeampi sanoa ei Jormalle kuin vieraalle?
# mildest: 1
~ reach("repair-cafe", 2)
Seinällä on arkki: TALON SÄÄNTÖ, EI LAKI. Verkkovirtalaitteita ei avata. Alla pienellä: vakuutus, monta kättä. # light: lamp # time: day # enter: leila door #id:l1bh6e
Leila (neutral): Tästä mä nään, et se on paperi. #id:ljklya
Kirjoitat sen uudestaan. Sana verkkovirta menee kolmelle riville. #id:lytqfe
Leila (neutral): Verk. Ko. Virta. Luettu. #id:l3c7d0
Ritva pitää turvaopastuksen. Se kestää viisi minuuttia, joista neljä hän on hiljaa ja näyttää peukaloaan. Jokainen omistaja allekirjoittaa lapun siitä, että laite voi jäädä rikki. # enter: ritva right #id:lyt8xh
Ovi käy. Jormalla on kainalossa Työhuoneen kahvinkeitin, se joka hajosi. # enter: jorma middle # sound: door #id:lm2j32
[ovi paukahtaa kiinni] #id:lwbgln
Jorma (happy): Mä en pyydä lupaa. Mä pyydän poikkeusta. #id:lamank
{
- recalls("kettleLid", "mended"):
    Jorma (talk): Vedenkeittimestä tuli niin kunnollinen, ettei sen vieressä tarvi seistä. Se tarttee kaverin. #id:ll3s45
- recalls("kettleLid", "jorma"):
    Jorma (talk): Mä oon korjannu sen kannen jo monta kertaa. Mä oon valmis vaativampaan. #id:l2vt1v
- recalls("kettleLid", "broken"):
    Jorma (talk): Vedenkeitin ei vieläkään tiedä olevansa valmis. Jonkun pitäs kertoo sille. #id:lwexec
- else:
    Jorma (talk): Se on vaan johto. Tai sitten se ei oo johto. Sen näkis, ku avais. #id:l8wsqs
}
Leila katsoo sääntöä, Ritva seinää. Jorma katsoo sinua. # face: leila thinking #id:l91ixr
* [Sano ei.] # way:AA # ledger:rule #id:lt3bh1
    Sanot sen. Se on niin lyhyt, ettei sen taakse mahdu. #id:lhhy3b
    Jorma (down): Siinä kuulit. #id:lq8l98
    Hän sanoo sen keittimelle. #id:l7v0e3
* [Kerro hänelle Pekasta.] # way:RI # ledger:own #id:l9nc7c
    ~ bond("jorma", 1)
    Kerrot, että teillä oli verstaalla yksi Pekka, joka avasi kahvinkeittimen, koska se oli kaverin. Jorma kuuntelee loppuun asti. #id:lj2nvj
    {
    - recalls("pekkaReal", true):
        Jorma (shy): Niin mä avasin. #id:l5d76d
    - else:
        Jorma (laugh): Ja se on nyt Rovaniemellä. #id:lxa5mn
    }
* [Käänny Ritvan puoleen.] # way:SE # ledger:others #id:lab62u
    Ritva (neutral): En mä sitä tunne. Sä tunnet. #id:ldv5v3
    Niinpä sanot sen itse, hitaammin kuin jos olisit sanonut heti. Jorma nyökkää joka tavulle. #id:lr906n
- Keitin lähtee samassa kainalossa kuin tuli. Jorma lukee säännön ääneen ensin ovelta, sitten kadulta, sitten vielä kadun toiselta puolelta. # leave: jorma #id:lpzksb
Leila (happy): Luettavissa. #id:lo6236
~ people(1)
-> DONE

== function repair_cafe_paper_may_come()
~ return stage_of("repair-cafe") == 1 and outcome_of("repair-cafe") == ""

== repair_cafe_day
# place: workplace
# fortnights: 7-12
# comes: visit
# project: repair-cafe
# protagonist: elias
# who: ritva lampman
# stop
# about: Miehen lampussa on vain pistoke. Talo sanoo ei, Ritva on selin, ja joku panee leivät paahtumaan.
# invite: Korjauskahvilassa on jono ulos asti. Ritvan radio on yhä pyyhkeen alla.
# summary: Mies toi vaimonsa jalkalampun, ja Ritva seisoi selin. Verstaalla oli pimeää yksitoista minuuttia.
# prompt: Lamppu toimisi, ja mies olisi iloinen. Miksi hän silti kuuntelisi sääntöä?
# mildest: 2
~ reach("repair-cafe", 3)
Kahdeksan ihmistä kiertää ruuveja, neljä odottaa. Kolikkopurkki on kahvikassa, siitä sovittiin. # light: lamp # time: day #id:ld270s
{
- role_of("repair-cafe") == "bench":
    Sinulla on pöydän pää ja pyyhkeen alla radio, rivinä. #id:l0wtj5
- role_of("repair-cafe") == "door":
    Sinulla on ovi. Olet sanonut jo kaksi eitä, molemmat mikroaaltouunille. #id:lunszx
- else:
    Sinulla on penkki. Siinä puhutaan siitä, mikä hajosi ensin. #id:ll4pur
}
Mies kantaa jalkalamppua sylissään niin kuin kannetaan nukkuvaa. #id:lfquwf
Lampman (neutral): Vaimon. Se palo sen tuolin vieressä joka ilta. #id:llnowa
Lampman (shy): Mä ajattelin, et tänään. #id:lj87ud
Katsot pistoketta. Vika on siinä, eikä missään muualla. Sen näkee jokainen, joka on joskus vaihtanut sellaisen. Seinällä lukee verkkovirta kolmella rivillä, sinun kirjaimillasi. #id:ledkod
Ritva on selin. Hän on selin tarkoituksella. # enter: ritva right #id:lji1gg
* [Vaihda pistoke. Neljä minuuttia, kukaan ei huomaa.] # way:TE # ledger:own #id:lojqkt
    ~ finish_as("repair-cafe", "flop")
    Kädet muistavat. Lamppu syttyy, ja mies nostaa lakkia sille. Kukaan ei huomaa. # face: elias focused #id:l02tqg
* [Sano ei, etsi liike, joka korjaa tänään.] # way:SE # ledger:rule #id:ltl0b7
    Elias: Mä osaisin sen. Mut en tässä. #id:lezatc
    Lampman (down): Se ois pieni juttu. #id:l3ippc
    Elias: On se. #id:lt075i
    Otat puhelimen ja alat etsiä. #id:la9s3v
    {
    - lucky("toaster_takes_the_turn", 25):
        ~ ledger("luck")
        ~ finish_as("repair-cafe", "partial")
    - else:
        ~ finish_as("repair-cafe", "full")
    }
* [Soita koululle: mitä minulta jäi puuttumaan?] # valtaa # way:AA # ledger:own #id:lzvml8
    Elias: Mä osaisin sen. Mut en tässä. Anteeks. #id:laqbb7
    Sitten menet ulos ja soitat, ennen kuin ehdit panna pipon päähän. Mitä minulta jäi puuttumaan? #id:lplnd2
    ~ remember("roadAsked", true)
    {
    - recalls("returnAsked", true):
        Teacher (phone): Säkö taas? Kaks tutkinnon osaa ja niiden näytöt. Kirjota se nyt ylös, ni sun ei tarvi soittaa mulle joka kuukausi. #id:lesrx2
    - else:
        ~ remember("returnAsked", true)
        Teacher (phone): Kaks tutkinnon osaa ja niiden näytöt. Vanhat luetaan hyväks. Haku on auki ympäri vuoden. #id:lhjqzl
    }
    Kirjoitat käteen: kaksi. Sisällä mies istuu yhä, ja etsit hänelle liikettä. #id:l5p3og
    {
    - lucky("toaster_takes_the_turn", 25):
        ~ ledger("luck")
        ~ finish_as("repair-cafe", "partial")
    - else:
        ~ finish_as("repair-cafe", "full")
    }
- Verstas pimenee. # light: dark # sound: fuse #id:lb2dvg
[sulake palaa] #id:lnklgt
{
- outcome_of("repair-cafe") == "flop":
    Kukaan ei huuda. Sen hiljaisuuden tunnet. Seisot siinä yksitoista minuuttia ja tiedät, kenen kädet olivat viimeksi johdossa. #id:lh9fjy
- else:
    Puhelimesi ruutu valaisee kätesi. Niissä ei ole mitään muuta. #id:lru4mu
}
Otsalamput syttyvät yksitellen. Juotoskolvit jäähtyvät. Kahdeksan ihmistä jatkaa ruuviensa kiertämistä, ja joku alkaa laulaa hyvin hiljaa. # light: torch #id:lrqsb9
{
- outcome_of("repair-cafe") == "partial":
    Otat pyyhkeen pois ja kokoat radion siinä valossa, lopusta alkuun. Laulu katkeaa kesken säkeen. Ovi käy. # sound: door #id:l6jl4u
- outcome_of("repair-cafe") == "full":
    Vasta toisessa säkeistössä kuulet, kuka laulaa. Ääni tulee penkiltä, lampun takaa. #id:llzp7v
}
Ritva (neutral): Leivänpaahdin. Joku on pannu leivät paahtumaan. # light: lamp #id:l4knf2
{
- outcome_of("repair-cafe") == "flop":
    Ei siis lamppu. Voisit olla hiljaa. #id:l6ynrl
    Elias: Mä vaihdoin ton pistokkeen. #id:l7m1ub
    Ritva (tired): Tiedän. Neljä minuuttia on pitkä aika seistä selin. #id:lpbbmt
    Talo sulkee pöydän kahdeksi viikoksi. Seuraavana tiistaina seisot silti ovella ja kerrot jonolle, miksi. Jossain ikkunassa palaa jalkalamppu. #id:lios0j
- outcome_of("repair-cafe") == "partial":
    Radio soi. Penkki on tyhjä. Mies on lähtenyt lamppuineen kotiin, ennen kuin ehdit sanoa, missä korjataan. #id:l0r4dx
    Ritva (tired): Kaks viipaletta. Huonompaa tuuria ei leivästä saa. #id:lb0tww
    Seuraavalla viikolla seinässä on rivi koukkuja ja koukuissa otsalamput. #id:lv8gnt
- else:
    Yksi liike on vielä auki, kahden pysäkin päässä. Kirjoitat osoitteen lapulle. Mies panee sen taskuun ja nostaa lampun syliin. #id:lfwd7c
    {
    - recalls("repairScrew", "jar"):
        Tyhjään purkkiisi on kertynyt illan ruuvit. Ritva kirjoittaa kylkeen: jäi yli, kaikki toimii. #id:lfa64w
    - recalls("repairScrew", "found"):
        Ritva istuu jakkaralle, joka ei keiku, ja kirjoittaa purkin kylkeen: jäi yli, kaikki toimii. #id:l9w3q1
    - else:
        Kaivat taskusta sen ruuvin ja pudotat sen tyhjään purkkiin. Ritva kirjoittaa kylkeen: jäi yli, kaikki toimii. #id:lo55bf
    }
}
~ energy(1)
~ people(1)
-> DONE

== function repair_cafe_day_may_come()
~ return stage_of("repair-cafe") == 2 and outcome_of("repair-cafe") == ""
