// Stuck weeks, chapter 1: each with one small true movement.
// Own names:
//   liftChair  "mine" | "bag" | "stood"             set stuck_lift        answered stuck_deliverer
//   deliverer  "no" | "asked" | "papers"            set stuck_deliverer   answered stuck_lift, stuck_nothing
//   crow       "true" | "crust" | "fine"            set stuck_fine        answered stuck_nothing
//   rails      true                                 set stuck_prepaid     answered stuck_nothing
//   blankLine  "colon" | "ring" | "pen" | "snow"   set stuck_nothing     answered stuck_nothing (which variant comes next)
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
    Ullan pullan haju on tullut kuudennesta alas asti. Sekin on kävellyt. #id:lcx3hw
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
    Kun hissi kulkee, tuoli nojaa oveesi. Joku on kiristänyt sen löysän ruuvin. #id:lfqt9x
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
    Sanot sen ääneen, kokonaisella lauseella. Pysäkillä mies kääntyy katsomaan. Varis siirtyy kymmenen senttiä lähemmäs. #id:lqv70o
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
Lataus vaatii pankkitunnukset, ja ne ovat lukossa. Kioski aukeaa aamulla. #id:l2uqv9
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
    Kävelet metroradan vartta, kunnes asfaltissa alkaa kisko. Kiskoa seuraamalla ei voi eksyä, korkeintaan päätyä. # place: street # light: dark # time: night #id:l1m0a6
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
# fortnights: 1-4
# comes: stay
# repeat
# weight: 0.5
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
    Kirjoitat päivän. Kynä odottaa. Sinä odotat. Kynä luovuttaa ensin. #id:lck7pa
- recalls("blankLine", "pen"):
    ~ remember("blankLine", "snow")
    Yöllä satoi lunta, ja yhdeksältä se oli jo vettä. # light: day # time: day # weather: none #id:ls9sak
    {
    - recalls("rails", true):
        Pihalla on hetken kaksi jälkeä vierekkäin, kuin kiskot. Lastenvaunut. #id:li2738
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
