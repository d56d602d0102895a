// Kasper, from Porvoo. The van is almost here. He never says no, until once, in time.
//
// Memory of STATE.md set here:
//   kasperVan   bike | abdi | cancelled   kasper_van      answered in kasper_list
//   kasperList  crossed | added | back    kasper_list     answered in kasper_says_no
//   kasperNo    said | alone | van        kasper_says_no
// The player speaks in the narration only: these scenes are everyone's.

== kasper_van
# place: street
# fortnights: 6-8
# comes: visit
# who: kasper
# about: Kamat ovat kadulla, paku on Porvoossa. Kasper haluaa, että se on hurmaavaa.
# invite: Työhuoneen edessä seisoo palmu. Kadulla, lumessa.
# summary: Kasperin kamat olivat kadulla ja paku Porvoossa. Keikkaan oli kolme tuntia.
# prompt: Mitä Kasperin hymy tekee niille, joiden pitäisi kantaa?
# mildest: 3
Kadulla lumessa seisoo vahvistin, rumpu ja palmu ruukussa. Niiden takana on mies, jolla on korallinvärinen kaulahuivi ja takki ilman nappeja. # light: lamp # time: evening # weather: snow # enter: kasper doorway #id:lxwp5r
~ met("kasper")
Kasper (happy): Paku on melkein täällä. Se on Porvoossa. #id:lscz50
Keikkapaikka on yhdeksän pysäkin päässä, ja aikaa on kolme tuntia. Palmua hän ei selitä. #id:lxfv0q
Kasper (talk): Nå, se järjestyy. Mun mummi sanoi aina niin, ja sitten mun mamma järjesti. #id:lxda2s
Hän hymyilee, ja hetken näyttää siltä, että lumi satelee häntä varten. Sitten vahvistimen päällä on lunta viisi senttiä. #id:lum6yr
* [Lainaa tavarapyörä kukkakaupasta.] # way:TE # cost:1 # ledger:own #id:lw0npk
    ~ bond("kasper", 1)
    ~ remember("kasperVan", "bike")
    Kukkakauppias katsoo palmua ja antaa avaimen. #id:ltb3q2
    ** [Vahvistin alle, palmu syliin.] # ledger:own #id:lqepd9
        Kasper kävelee vieressä palmu sylissä. Autot väistävät palmua. # face: kasper laugh #id:llmd25
    ** [Kaksi kuormaa, ei hoppua.] # ledger:own #id:l3vvwq
        Ensimmäinen kuorma soi joka kuopassa. Toisella kierroksella tiedätte kuopat. #id:lfysta
    ** [Kaikki kerralla.] # ledger:own #id:lu41jp
        Kaikki mahtuu. Jarruista ei ole enää apua, joten alamäen kävelette. #id:likzsx
    -- Perillä sormet eivät taivu. Kasper soittaa lapaset kädessä ja sanoo sitä sovitukseksi. #id:lbo66y
* {seen_by("abdi")} [Soita Abdille.] # way:KO # ledger:rule #id:lr4xhl
    ~ bond("abdi", 1)
    ~ bond("kasper", 1)
    ~ remember("kasperVan", "abdi")
    Abdi (phone): Ratikka ei oo paku. Mä oon päättärillä, kuuden minuutin päästä siinä. # sound: phone #id:ln7xo6
    [puhelu katkeaa] #id:l3n7pp
    # place: tram
    # enter: abdi cab
    # enter: kasper aisle
    Hän selittää sen uudestaan, rauhallisesti, yhdeksän pysäkin ajan. Minkä jaksaa pitää sylissä, on käsimatkatavaraa. Muu on rahtia. #id:ldk1pi
    Kasper istuu rumpu sylissä. Sinulla on palmu. Vahvistinta pitää mies, joka oli matkalla hammaslääkäriin. # sound: tram #id:l5wryk
    Abdi (neutral): Eikä se oo paku. #id:l9izst
* [Peru keikka ajoissa.] # way:PI # ledger:own #id:l9hp68
    ~ remember("kasperVan", "cancelled")
    Kasper (down): Mutta kolme tuntia on pitkä aika. #id:lyv9qp
    Kirjoitat perumisen hänen puhelimellaan. Hän katsoo muualle, kun painat lähetä. #id:lqdh33
    Vastauksia tulee neljätoista: kiitos, kun sanoitte ajoissa. Kasper istuu vahvistimella selkä sinuun päin ja lukee ne kaikki. #id:luq8z5
- Illalla tulee viesti. Paku on lähtenyt Porvoosta. #id:llzvad
[puhelin värähtää] # sound: phone #id:ljwckz
Kasper (chat): Väärään suuntaan. Men ändå. #id:lxeqqg
-> DONE

== kasper_list
# place: street
# fortnights: 9-10
# comes: visit
# who: kasper
# about: Pakun hansikaslokerosta putoaa lista niistä, jotka Kasper on jättänyt. Olet siinä kahdesti.
# invite: Paku on kadulla. Oikeasti.
# summary: Paku oli vihdoin täällä. Hansikaslokerosta putosi lista, jolla luki nimesi kahdesti.
# prompt: Miksi Kasper pitää listaa niistä, joille hän ei pitänyt lupaustaan?
# mildest: 3
Paku on täällä. Sisällä haisee märkä koira, koiraa ei ole, ja Kasper ajaa. # light: day # time: day # enter: kasper near #id:lucj4b
Kuoppa avaa hansikaslokeron. Syliisi putoaa kartta, yksi käsine ja ruutupaperi, molemmin puolin nimiä ja päivämääriä. #id:leb8yg
{
- recalls("kasperVan", "cancelled"):
    Perutun keikan illasta ei ole riviä. Sinun nimesi on silti siinä kahdesti: lupasin soittaa, ja sen alla, lupasin soittaa uudestaan. #id:lp8dgz
- else:
    Sinun nimesi on siinä kahdesti. Ensimmäisen perässä lukee: paku. Toisen perässä: lupasin soittaa. Sitä et ollut edes huomannut. #id:lzai6h
}
Kasper näkee sinun lukevan. Valo vaihtuu vihreäksi, eikä paku lähde. #id:liqbs0
[takana soitetaan torvea] #id:ltyl2n
Kasper (shy): Mä lupasin. Mutta mä lupasin kaikille, se on se ongelma. #id:lh6zbq
* [Pyydä kynä ja vedä nimesi yli.] # way:RI # ledger:own #id:l1dq6g
    ~ bond("kasper", 1)
    ~ remember("kasperList", "crossed")
    Hän antaa kynän katsomatta. Vedät viivan, sitten toisen. Viivat hän näkee. # face: kasper sad #id:lpwqvx
    Hänen suunsa aukeaa. Sieltä ei tule mitään, ei edes nå. #id:l8o25p
* [Kysy, saako lisätä päivän, jolloin hän tuli.] # way:KO # ledger:own #id:las5eb
    ~ bond("kasper", 2)
    ~ remember("kasperList", "added")
    Kasper (thinking): Tuli mihin? #id:lc3erq
    Sanot, että tähän. Tänään, pakulla, melkein ajallaan. #id:lvse8i
    Oikeaan reunaan mahtuu toinen palsta. Siinä on yksi rivi. # face: kasper warm #id:lw85pe
* [Pane lista takaisin.] # way:PI # ledger:others #id:ltafa6
    ~ met("kasper")
    ~ remember("kasperList", "back")
    Kasper (neutral): Nå. Sä näit. #id:llmxo4
    Sanot, että joo. #id:li8ihk
    Lokero ei mene kiinni. Pidät sitä polvella koko loppumatkan. #id:liu2rn
-
-> DONE

== function kasper_list_may_come()
~ return done("kasper-van")

== kasper_says_no
# place: yard
# fortnights: 13-14
# comes: visit
# who: kasper jorma
# about: Kaksi keikkaa samana päivänä. Kasper katsoo sinua, että sanoisit sen hänen puolestaan.
# invite: Kasperilla on pihalla kaksi puhelinta ja yksi lauantai.
# summary: Kasper oli luvannut kaksi keikkaa samalle lauantaille. Toiselle piti sanoa ei.
# prompt: Kuka maksaa siitä, ettei Kasper sano ei?
# mildest: 1
Pihan aita on lämmin. Kasperilla on kummassakin kädessä puhelin. # light: day # time: evening # enter: kasper middle #id:ljbiwk
{
- seen_by("jorma"):
    Kuormalavalla Jorma syö eväitään. # enter: jorma right #id:l0c6o8
- else:
    Kuormalavalla työtakkinen mies syö eväitään teräksisestä rasiasta. # enter: jorma right #id:laks05
    ~ met("jorma")
    Jorma (neutral): Jorma. Mä vaan syön. #id:lsmh29
}
{
- recalls("kasperList", "added"):
    Kasperin taskusta pilkottaa ruutupaperi. Oikeassa palstassa on jo viisi riviä. #id:lh1bbz
- recalls("kasperList", "crossed"):
    Kasperin taskusta pilkottaa ruutupaperi. Muitakin nimiä on alettu vetää yli. #id:lxqrwq
- recalls("kasperList", "back"):
    Kasperin taskusta pilkottaa ruutupaperi. Hän työntää sen syvemmälle, kun tulet. #id:lwfjmh
}
Kasper (anxious): Lauantaina on keikka. Ja lauantaina on keikka. #id:lzzom8
Toinen on tällä pihalla, toinen asukastalossa, jossa odottaa kuoro. Molemmille hän on sanonut, että se järjestyy. #id:lycqdb
Toinen puhelin sanoo haloo. Kasper ojentaa sen sinulle. #id:lqnnqr
* [Sano hänelle: sano sä se.] # way:AA # ledger:own #id:lcfiu8
    ~ bond("kasper", 1)
    ~ remember("kasperNo", "said")
    Hän kalpenee ja nostaa puhelimen korvalle kuin se olisi kuuma. #id:l6si5b
    Kasper (anxious): Ei. #id:larajx
    Sitten hän istuu maahan. Puhelimessa kiitetään, että kertoi jo nyt. #id:lr19bu
    Jorma taputtaa kahdesti, leipä suussa. # face: jorma laugh #id:liemay
* [Ota toinen ilta itsellesi.] # way:KO # cost:1 # ledger:own #id:lbs4g0
    ~ bond("kasper", 1)
    ~ people(1)
    ~ remember("kasperNo", "alone")
    ~ card("toinen-ilta")
    # place: courtyard
    Lauantaina avaat asukastalon oven itse. Neljäkymmentä tuolia, kuoro, ja haitari, joka tulee vasta väliajan jälkeen. Kuulutat esiintyjät väärässä järjestyksessä. Kukaan ei lähde. # light: lamp #id:lnedaq
    Kun tuolit on pinottu, avaat ikkunan. Pihan viimeinen kappale kuuluu tänne asti. # time: night #id:lh6krn
* [Kysy, kuka pakun maksaa.] # way:SE # ledger:luck #id:l193bv
    ~ bond("kasper", 1)
    ~ remember("kasperNo", "van")
    Kasper (neutral): Mamma. #id:lu4s1z
    Kasper (tired): Ja puhelimen. Jos tää menee pieleen, mä meen kotiin syömään. #id:lk7s91
    Sinun suvussasi ei osteta pakuja. Sanot sen. Hän sanoo, ettei se ole hänen vikansa, eikä se ole, ja siitä saa riideltyä puoli tuntia. Jorma siirtyy seuraavalle lavalle. #id:leq44e
    Kasper (thinking): Nå. Kummalla näistä on mamma? #id:l8l8q6
    Sille hän soittaa itse ja peruu. Toiseen hän menee. # sound: phone #id:lnzyst
    [puhelin hälyttää kerran] #id:lveymd
-
-> DONE

== function kasper_says_no_may_come()
~ return seen_by("kasper")
