// "En jaksa nyt", at home. Always free, may come again; always leads to being met, then to help, then back.
// Own name:
//   tonight  "number" | "floor" | "person"   set not_tonight   answered stuck_nothing
// Answers here: asksAgain, nightPost (server_good_evening), fuseHelp (elias_ulla_fuse).

== not_tonight
# place: home
# fortnights: 1-4
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
- recalls("asksAgain", true) and not done("not-tonight"):
    Luotsi (chat): Hyvää iltaa. Paikka on yhä auki. #id:l46xgq
    Käännät ruudun seinään päin. # light: dark #id:ls7ttr
- recalls("nightPost", true) and not done("not-tonight"):
    Vuorosi alkaa yöllä. Listassa on onneksi muitakin nimiä. Käännät ruudun seinään päin. # light: dark #id:lciwlq
}
Puhelin ehdottaa numeroa tai ihmistä. Lattia on siinä muutenkin. #id:l6bfjj
* [Katso, mistä numeron saa.] # way:SE # ledger:others #id:lmz08d
    ~ remember("tonight", "number")
    Ruudun yläreunassa lukee Apua. Hätänumero on siellä ensimmäisenä, muut sen alla. Valitset yhden. Varattu. Valitset uudestaan. #id:l5btqa
    [puhelin hälyttää, joku vastaa] # sound: phone #id:l6gg2j
    {
    - done("not-tonight"):
        Ääni kysyy, onko sinulla lämmin. Katsot varpaitasi ja haet sukat. Sitten jatkatte. #id:lrkv63
    - else:
        Joku sanoo etunimensä ja odottaa. Et saa sanaa suusta. "Ei tässä mitään kiirettä", ääni sanoo ja vetää tuolin lähemmäs. #id:l23iee
    }
* [Käy lattialle makaamaan.] # ledger:others #id:lgb4le
    ~ remember("tonight", "floor")
    # move: elias bed
    {
    - done("not-tonight"):
        Patterin vieressä lattia on lämmin. Sängyn alta näkyy liitin, jota etsit keväällä. #id:lgc56b
    - else:
        Lattia on kova ja pysyy paikallaan. #id:lbo6ps
    }
    [piano soi seinän takana ja katkeaa] # sound: piano #id:ll6mao
    Valssi alkaa heti alusta. #id:l1w19l
    [puhelin värisee lattiaa vasten] # sound: phone #id:lm1f55
    {
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
    Onni (chat): soitanko vai istutaanko linjalla hiljaa #id:l9l3jp
    Elias (chat): hiljaa #id:l811ng
    {
    - done("not-tonight"):
        Linjalla Onni syö muroja. Kuulet, milloin maito lisätään. #id:ldngn9
    - else:
        Linjalla hurisee Onnin kone. Äiti käy ovella kysymässä, kuka siellä on. "Kaveri", Onni sanoo. #id:lefgyh
    }
- Apua on yhä siinä yläreunassa. Lomaketta ei ole. #id:l9nanc
Jossain vaiheessa tulee jano, ihan tavallinen. Nouset ja juot hanasta. #id:l2pfmi
-> DONE
