// "En jaksa nyt": at home, in the room, on the tram. Always free, may come again; always leads to being met, then to help, then back.
// Own name:
//   tonight  "number" | "floor" | "person"   set in all three   answered stuck_nothing, night_crew, the_morning_after_not
// truthTold (STATE) is set in the_morning_after_not.
// Answers here: asksAgain, nightPost, leftServer (palvelin.ink), fuseHelp (elias_ulla_fuse), kettleLid (kettle_lid).
// In not_tonight Onni writes with capitals while he is being lost: after server_capitals and before onni_across_the_street.

== not_tonight
# place: home
# fortnights: 1-16
# comes: tonight
# repeat
# protagonist: elias
# theme: low-mood
# about: Iltana, jona ei jaksa, joku on linjalla tai seinän takana. Kukaan ei ratkaise mitään.
# summary: Et jaksanut sinä iltana. Ihan yksin et silti ollut.
# prompt: Mitä hyötyä on ihmisestä, joka on linjalla hiljaa?
# mildest: 2
{
- done("not-tonight"):
    Viesti on luonnoksissa valmiina: en jaksa nyt. Samat sanat kelpaavat. # light: screen # time: evening #id:lmzucu
- else:
    Kirjoitat viestin: en jaksa nyt. Vastaanottajan kohdalla vilkkuu viiva. # light: screen # time: evening #id:l2arrb
}
{
- recalls("asksAgain", true) and not done("not-tonight") and not recalls("leftServer", true):
    Luotsi (chat): Hyvää iltaa. Paikka on yhä auki. #id:l46xgq
    Käännät ruudun seinään päin. # light: dark #id:ls7ttr
- recalls("nightPost", true) and not done("not-tonight") and not recalls("leftServer", true):
    Vuorosi alkaa yöllä. Listassa on onneksi muitakin nimiä. Käännät ruudun seinään päin. # light: dark #id:lciwlq
}
Puhelimesta saa numeron tai ihmisen. Lattia on siinä muutenkin. #id:l6bfjj
* [Katso, mistä numeron saa.] # way:SE # ledger:others #id:lmz08d
    ~ remember("tonight", "number")
    Ruudun yläreunassa lukee Apua. Hätänumero on siellä ensimmäisenä, muut sen alla. Valitset yhden. Varattu. Valitset uudestaan. #id:l5btqa
    [puhelin hälyttää, joku vastaa] # sound: phone #id:l6gg2j
    {
    - done("not-tonight"):
        Ääni kysyy, onko sinulla lämmin. Katsot varpaitasi ja haet sukat. Sitten jatkatte. #id:lrkv63
    - else:
        Joku sanoo etunimensä ja odottaa. Et saa sanaa suusta. "Ei tässä mitään kiirettä", ääni sanoo. Kuulet, kun tuolia vedetään lähemmäs. #id:l23iee
    }
* [Käy lattialle makaamaan.] # ledger:others #id:lgb4le
    ~ remember("tonight", "floor")
    # move: elias bed
    {
    - done("not-tonight") and fortnight() > 8:
        Ikkunan alla lattia on lämmin. Sängyn alta näkyy liitin, jota etsit vuosi sitten. #id:lqw5r7
    - done("not-tonight"):
        Patterin vieressä lattia on lämmin. Sängyn alta näkyy liitin, jota etsit keväällä. #id:lgc56b
    - else:
        Lattia on kova ja pysyy paikallaan. #id:lbo6ps
    }
    [piano soi seinän takana, ja soitto katkeaa] # sound: piano #id:ll6mao
    Valssi alkaa heti alusta. #id:l1w19l
    [puhelin värisee lattiaa vasten] # sound: phone #id:lm1f55
    {
    - done("server-capitals") and fortnight() < 11:
        Onni (chat): Olet linjoilla. Minäkin olen. Ei tarvitse vastata. #id:l9bii4
        Pisteet ovat vieraita. Muu on Onnia. #id:lkis2x
    - done("not-tonight"):
        Onni (chat): täällä ollaan. ei tartte vastata #id:lkzyte
    - else:
        Onni (chat): sä oot linjoilla. mäki oon. ei tartte vastata #id:lekk3c
    }
* {seen_by("mira")} [Kirjoita Miralle.] # way:RI # ledger:others #id:lqsycr
    ~ remember("tonight", "person")
    Mira (chat): soitanko vai istutaanko linjalla hiljaa. työpuhelin on auki kasiin #id:lvuvzg
    Elias (chat): hiljaa #id:l61dmz
    {
    - done("not-tonight"):
        Linjalla on sade ja repun vetoketju, joka ei mene kiinni. #id:lxxsmi
        Mira (phone): Mä suljen tän kohta. Kirjotan aamulla. #id:lzmc28
    - else:
        Kuuluu bussi, avaimet ja hana. Menee vartti. #id:lxgb0p
        Mira (phone): Oon tässä vielä. #id:ljqxk8
        Elias (phone): Joo. #id:lbcumg
    }
* {seen_by("ulla")} [Koputa Ullan seinään.] # way:RI # ledger:others #id:lu3jsl
    ~ remember("tonight", "person")
    Pianon kansi menee kiinni. Hetken päästä postiluukku aukeaa. # sound: slot #id:l9arl7
    {
    - recalls("fuseHelp", "self"):
        Ensin tulee pullan haju, sitten silmät. #id:l8ktht
    }
    Ulla (neutral): Puhunko, vai olemmeko hiljaa? #id:lurjdo
    {
    - done("not-tonight"):
        Ulla (warm): Toin tyynyn. Tällä puolella lattia on kylmempi. #id:lsvebg
    - else:
        Olette hiljaa. Kumpikin nojaa samaan oveen. Rapun valo sammuu, eikä Ulla nouse sytyttämään. #id:l02u8u
    }
* {not seen_by("mira") and not seen_by("ulla")} [Kirjoita Onnille.] # way:RI # ledger:others #id:lbldb5
    ~ remember("tonight", "person")
    {
    - done("server-capitals") and fortnight() < 11:
        Onni (chat): Soitanko vai istutaanko linjalla hiljaa? #id:lp6tw3
    - else:
        Onni (chat): soitanko vai istutaanko linjalla hiljaa #id:l9l3jp
    }
    Elias (chat): hiljaa #id:l811ng
    {
    - done("not-tonight"):
        Linjalla Onni syö muroja. Kuulet, kun hän kaataa lisää maitoa. #id:ldngn9
    - else:
        Linjalla hurisee Onnin kone. Äiti käy ovella kysymässä, kuka siellä on. "Kaveri", Onni sanoo. #id:lefgyh
    }
- Apua on ruudun yläreunassa. Lomaketta ei ole. #id:l9nanc
Jossain vaiheessa tulee jano, ihan tavallinen. Nouset ja juot hanasta. #id:l2pfmi
-> DONE

== not_in_this_room
# place: workroom
# fortnights: 5-16
# comes: tonight
# repeat
# who: leila
# theme: low-mood
# about: Työhuoneen takana on solariumin viimeinen koppi. Leila tuo tuolin verhon ulkopuolelle.
# summary: Et jaksanut olla huoneessa, joten menit verhon taakse. Leila istui toisella puolella.
# prompt: Mitä Leila jättää tekemättä verhon toisella puolella?
# mildest: 1
{
- done("not-in-this-room"):
    Verho takahuoneessa on tuttu. Joku on ommellut siihen puuttuvan renkaan. # light: lamp # time: evening #id:lxyiyr
- else:
    Takahuoneessa on solariumin viimeinen koppi. Menet sinne ja vedät verhon kiinni. Vanha aurinkoöljy tuoksuu kookokselta. # light: lamp # time: evening #id:liws7n
}
Tuolin jalat kolahtavat verhon toiselle puolelle. # enter: leila table-right #id:l2rgd7
Leila (neutral): Mä oon tässä. Ei tartte tulla. Mulla on kuitit. #id:ltmrmi
* [Ole hiljaa verhon takana.] # way:PI # ledger:others #id:lrknza
    ~ remember("tonight", "person")
    {
    - done("not-in-this-room"):
        Tällä kertaa hän laskee makarooneja. Joka kymmenes putoaa. #id:l2vjq9
    - else:
        Hän lukee kuitit puoliääneen ja laskee yhden väärin. Tiedät, minkä, etkä sano. #id:l8l5mu
    }
* [Sano verhon läpi: en jaksa nyt.] # way:AA # ledger:others #id:lws17n
    ~ remember("tonight", "person")
    Leila (neutral): Kuulin. #id:l3sed5
    Kuitit lakkaavat kahisemasta. Tuoli ei liiku mihinkään. #id:l7dzmu
* [Pyydä puhelin takkisi taskusta.] # way:SE # ledger:others #id:lld4iv
    ~ remember("tonight", "number")
    Leila työntää sen verhon alta. Valitset Apua-sivulta numeron. Varattu. Valitset uudestaan. #id:lzmwti
    [puhelin hälyttää, joku vastaa] # sound: phone #id:liya7k
    Tuoli siirtyy sen verran, ettei siihen kuule. Kengät näkyvät yhä. #id:l3pszl
- Leila (neutral): Se Apua-sivu on aina puhelimessa ylhäällä. Hätänumero ekana. Mä soitan kanssas, jos haluut. #id:l7q2xm
{
- recalls("kettleLid", "mended"):
    Jossain vaiheessa keitin napsahtaa. Huoneessa kysytään, kuka kaataa. Tulet esiin ja kaadat. # sound: kettle #id:l5pl8z
- else:
    Jossain vaiheessa vesi kiehuu, eikä kukaan sammuta keitintä. Tulet esiin ja sammutat. # sound: kettle #id:lzge4m
}
-> DONE

== function not_in_this_room_may_come()
~ return visits("workroom") > 0

== not_this_stop
# place: tram
# fortnights: 5-16
# comes: tonight
# repeat
# who: abdi
# theme: low-mood
# about: Ajat oman pysäkin ohi. Päätepysäkillä on kuljettaja, jolla on aikaa vähän.
# summary: Et jäänyt pois omalla pysäkillä. Päätepysäkillä kuljettaja käveli luoksesi.
# prompt: Miksi hänen on helpompi puhua kuljettajalle, jolla on seitsemän minuuttia?
# mildest: 1
{
- done("not-this-stop"):
    Ovet aukeavat omalla pysäkillä ja menevät kiinni. Kuljettaja katsoo peiliin eikä kuuluta mitään. # light: lamp # time: evening # enter: abdi cab #id:lunx36
- else:
    Ovet aukeavat omalla pysäkillä ja menevät kiinni. Sinä istut. # light: lamp # time: evening # enter: abdi cab #id:lvt2b9
}
Päätepysäkillä kuljettaja kävelee vaunun läpi ja katsoo penkkien alle. # move: abdi aisle #id:ljqihr
Abdi (neutral): Seuraava lähtee samaan paikkaan. #id:lypoc7
* [Jää istumaan.] # way:PI # ledger:others #id:llkmte
    ~ remember("tonight", "person")
    ~ met("abdi")
    Abdi (neutral): Joo. Mä jätän valot. #id:l0nytj
    {
    - done("not-this-stop"):
        Hän istuu eteesi ja lukee. Dekkarissa tiedetään jo, kuka sen teki. Hän lukee silti. #id:lnz244
    - else:
        Hän istuu kahden penkin päähän ja avaa pokkarin. Kumpikaan teistä ei puhu. Sivu kääntyy. #id:llggjq
    }
* [Sano, mikä pysäkki meni ohi.] # way:AA # ledger:others #id:lggxyo
    ~ remember("tonight", "person")
    ~ met("abdi")
    Abdi (warm): Se on tallella. Se tulee vastaan toiselta puolelta. #id:lg8q3w
    Hän kaataa termoksesta ja antaa kupin ensin sinulle. #id:lq0312
* [Pyydä häntä soittamaan kanssasi.] # way:SE # ledger:others #id:luvt42
    ~ remember("tonight", "number")
    ~ met("abdi")
    Abdi istuu viereen. Apua-sivulla on hätänumero ja sen alla muut. Hän näppäilee, sinä pidät puhelinta. Varattu. # move: abdi near #id:lcde2m
    Abdi (neutral): Uudestaan. Mulla on seittemän minuuttia. #id:l11yx3
    [puhelin hälyttää, joku vastaa] # sound: phone #id:l6hkft
    Sanot nimesi. Abdi siirtyy oven luo, selin. # move: abdi door #id:la1pwu
- Ohjaamon lasissa on tarra, jossa on hätänumero. Muut numerot ovat puhelimen Apua-sivulla. #id:lgl3rs
Abdi (neutral): Jos haluut jonkun pysäkille vastaan, ni soitetaan sille ennen lähtöä. # move: abdi cab #id:lqr2fm
Paluumatkalla sama pysäkki on kadun toisella puolella. Jäät siinä pois. # sound: tram #id:l2kv8f
[ratikan kello kilahtaa] #id:lf0vlr
-> DONE

== the_morning_after_not
# place: home
# fortnights: 5-15
# comes: arrival
# who: jorma ulla
# about: Tavallinen aamu. Eilisen lupauksen hoiti joku toinen, vähän väärin.
# summary: Aamulla keitettiin puuroa. Se, mikä oli luvattu, oli tehty vähän väärin.
# prompt: Miltä hänestä tuntuu, kun joku muu tekee sen, minkä hän lupasi?
# mildest: 1
Aamulla keität puuron. Suolaa tulee liikaa, niin kuin aina, kun mittaa silmällä. # light: day # time: morning #id:lt4bta
Olit luvannut hoitaa yhden asian. Joku on jo hoitanut sen, vähän väärin. #id:lhzwsy
{
- visits("workroom") > 0:
    Jorma (phone): Mä imuroin sun vuoron. Se imuri on nyt väärässä kaapissa. Se viihtyy siellä. #id:lk7y0p
- else:
    Postiluukku aukeaa. # sound: slot #id:lgbqvm
    Ulla (neutral): Vein roskasi. Pahvit menivät biojätteeseen. Minulla ei ollut laseja. #id:l10nzk
}
{
- recalls("tonight", "number"):
    Soitetuissa on yhä se numero, kahteen kertaan. Toinen puhelu kesti. #id:l3c1je
- recalls("tonight", "floor"):
    Lattialla on vielä tyyny. Nostat sen. #id:ltjs2o
}
* [Syö ensin.] # way:PI # ledger:own #id:l25tu9
    ~ energy(1)
    Syöt lautasen tyhjäksi ja sitten kattilan. Suolaan auttaa vesi. #id:lk8gyw
* [Varaa aika jollekulle, jonka työtä tämä on.] # way:SE # ledger:own #id:lu5gjz
    ~ remember("truthTold", true)
    Linjalla kysytään hyvistä päivistä ja huonoista, ja kerrot kummistakin. Toisessa päässä kirjoitetaan. # sound: phone #id:lowyxk
    ~ ledger("rule")
    "Jono on pitkä, viikkoja", ääni sanoo. "Sanon sen nyt, niin ei tarvitse arvata. Päivän saat heti." #id:lnqyiw
    Kirjoitat päivän kirjekuoren taakse ja kiinnität kuoren jääkaapin oveen. #id:lnrt6e
* [Sano: kiitos, hyvin meni.] # way:RI # ledger:others #id:lkeenq
    {
    - visits("workroom") > 0:
        ~ bond("jorma", 1)
        Jorma (phone): Ei se mennykään. Mut se tuli tehtyä. #id:lfw0be
    - else:
        ~ bond("ulla", 1)
        Ulla (happy): Ei kannata kiittää. Haen lasit. #id:lhd6ky
    }
- Kattila jää likoamaan. #id:lsvt66
-> DONE

== function the_morning_after_not_may_come()
~ return done("not-in-this-room") or done("not-this-stop") or done("not-tonight")
