// Mira, outreach worker. She writes in lower case and is afraid of phone calls. She does not come up uninvited.
//
// Memory of STATE.md set here: miraDot, sockFeet (mira_dot, answered in mira_wall), registered (mira_wall, answered in
// anneli_attachment).
// Own memory:
//   miraWindow  true   set in mira_dot (you only looked out), answered in mira_wall
//   ownCall     true   set in mira_wall (you spoke yourself), answered in anneli_attachment
// Read only: nightPost; ullaSlot (set in ulla_slot), registered (also set in anneli_attachment).

== mira_dot
# place: home
# fortnights: 1-3
# comes: arrival
# who: mira
# about: Mira ei halua tänään mitään. Hänellä on kaksi kahvia.
# summary: Mira odotti pihalla kahden kahvin kanssa. Hänelle sai vastata vaikka pisteellä.
# prompt: Millaiseen viestiin jaksat vastata huononakin päivänä?
# mildest: 1
Kello on kohta kymmenen. Olet ollut hereillä eilisestä. # light: screen # time: morning # weather: sleet #id:lwit2z
{
- recalls("nightPost", true):
    Yövuoro palvelimella loppui kuudelta. Kukaan ei tullut tilalle. #id:lu6ap1
}
[puhelin värisee pöytää vasten] # sound: phone #id:lzyh3c
Mira (chat): moi. tässä mira, etsivästä nuorisotyöstä. annoit numeron syyskuussa, ei haittaa vaikket muista #id:ljx8rc
Mira (chat): ei oo kiire. oon alhaalla kympiltä, ja jos et tuu ni juon molemmat kahvit #id:l598po
Mira (chat): saa vastata vaikka pelkällä pisteellä #id:l8uldq
Pihalla sataa vettä, joka yrittää olla lunta. Keinun vieressä seisoo kolme heijastinta ja kaksi mukia. #id:ly9ljn
* [Lähetä piste.] # way:RI # ledger:own #id:ltxnui
    ~ bond("mira", 1)
    ~ remember("miraDot", true)
    Kirjoitat pisteen. Luet sen kahdesti virheiden varalta ja lähetät. #id:l176rw
    Mira (chat): kiitos. selkee #id:lh8h5u
    Pihalla hän juo ensin toisen mukin, sitten toisen. Hän ei katso ylös kertaakaan. #id:l0fis3
* [Katso ikkunasta.] # ledger:own #id:lwdews
    ~ met("mira")
    ~ remember("miraWindow", true)
    Raotat verhoa. Mira kohottaa mukia, mutta väärälle ikkunalle. Siellä istuu kissa. #id:lur17i
    Mira (chat): näin sut. ei tarvii tulla, heilutit jo #id:l6if4v
    Kissa pesee tassuaan. #id:lkh7n3
* [Mene alas sukkasillasi.] # valtaa # way:KO # ledger:own #id:lgb5dn
    ~ bond("mira", 1)
    ~ people(1)
    ~ remember("sockFeet", true)
    # place: stairwell
    # enter: mira door
    Kengät ovat laatikoiden alla, joten menet ilman. Jokainen porras on kylmempi kuin edellinen. #id:ldtbwp
    Mira katsoo jalkojasi ja ojentaa mukin. #id:loa59t
    Mira (shy): Toinen ehti jäähtyä. Ota tää, tää oli mun. #id:l67hsj
    Seisotte ovensuussa. Sukat imevät räntää kynnykseltä. #id:llzpn6
    Sitten hän lähtee. Asiaa ei keksinyt kumpikaan. # leave: mira #id:l24rcb
- Puoli yhdeltätoista piha on tyhjä. Roskiksen kannella on kaksi mukia sisäkkäin. # place: home #id:lccrdt
-> DONE

== mira_wall
# place: stairwell
# fortnights: 3-4
# comes: visit arrival
# protagonist: elias
# who: mira ulla
# about: Miran pitää soittaa virastoon puolestasi, ja häntä pelottaa.
# invite: Mira odottaa rapussa. Hän kysyi viestillä, saako tulla.
# summary: Mira jännitti puhelua virastoon. Rapussa se silti soitettiin.
# prompt: Miten harjoittelet puhelun, jota et haluaisi soittaa?
# stop
# mildest: 1
Mira kysyi viestillä, saako rappuun tulla. Et sanonut ei. Hän seisoo kerroksessasi niin kaukana ovesta kuin mahtuu. # light: lamp # time: day # enter: mira stairs #id:lb2vnt
{
- recalls("sockFeet", true):
    Hän katsoo ensin jalkoihisi. #id:li1g59
    Mira (happy): Kengät. #id:lqxxyt
- recalls("miraDot", true):
    Mira (shy): Sun piste on mulla tallessa. Se on mun puhelimen selkein viesti. #id:lal7ae
- recalls("miraWindow", true):
    Mira (laugh): Ai. Sä et ookaan se kissa. #id:lyfnnw
- else:
    Mira (shy): Mä oon Mira, etsivästä nuorisotyöstä. Se, joka kirjottaa pienellä. #id:l8yqxn
}
{
- recalls("registered", true):
    Mira (talk): Sun alkuhaastattelu on aamukaheksalta. Mä lupasin soittaa ja kysyä iltapäivää. #id:leqtl7
- else:
    Mira (talk): Sun perusosaa on alennettu, koska sä et oo ilmottautunu työnhakijaks. Lomake haluaa pankkitunnukset, ja ne on lukossa. Mä lupasin soittaa työllisyyspalveluihin. Ihminen ei ehkä kysy niitä. #id:lj6tc9
}
Hänellä on lappu. Siinä lukee: Hei, olen Mira. #id:legzsw
Mira (anxious): Hei, olen siis Mira, siis. Näin se menee joka kerta. #id:lzcyew
Kahvi läikkyy mukin reunan yli. Rapun valo sammuu kesken kaiken. # light: dark #id:l57r3n
* [Pidä hänen kuppiaan.] # way:RI # ledger:others #id:l7vw3z
    ~ bond("mira", 1)
    Otat kupin. Puhelin tärisee enää vähän. #id:lqpi0k
    Mira (focused): Hei, olen siis Mira. #id:lggs7a
    Yksi siis. Loput tulevat ilman lappua. #id:lhlvne
* [Ota puhelin ja puhu itse.] # valtaa # way:AA # ledger:own #id:lxyymi
    ~ bond("mira", 1)
    ~ remember("ownCall", true)
    Hengität kolme kertaa. Kolmannella joku vastaa. # sound: phone #id:ll2fv9
    [puhelin hälyttää, joku vastaa] #id:lel900
    * * [Sano nimi ja asia.] #id:lfk60l
        Sanot ne siinä järjestyksessä. Sitten kysytään henkilötunnus. Sen osaat ulkoa. #id:l3k8aa
    * * [Sano: tässä on paperi edessä.] #id:lup4og
        "Niin minullakin", sanoo ääni. Rahisette hetken yhdessä. #id:lim2hr
    * * [Ole hiljaa, kunnes toinen kysyy.] #id:lzskap
        Kolme sekuntia. Ääni pyytää anteeksi, että kesti, ja kysyy nimeä. #id:lopyqc
    - - Mira pitelee kahvia kaksin käsin. # face: mira happy #id:lt5rxc
* [Harjoitelkaa ensin seinälle.] # way:KO # ledger:others #id:lhgc57
    ~ bond("ulla", 1)
    Mira (shy): Hei, olen siis Mira, siis. #id:l181id
    [seinän takaa kuuluu yskäisy] #id:lh1r97
    Ulla (neutral): Virasto. Olette jonossa ensimmäinen. Siis-sanoja saa olla yksi. #id:ln1qzh
    Mira (laugh): Hei, olen siis Mira. #id:lhutpi
    Ulla (neutral): Yhdistän. #id:lw1g1v
    Hän soittaa oikeaan numeroon ja nauraa vielä, kun joku vastaa. #id:l2uad1
- Joku painaa kerrosta ylempänä valonappia. # light: lamp #id:l07rl3
{
- recalls("registered", true):
    Mira (happy): Kello yks. Kävi niille. #id:lnzpil
- else:
    ~ remember("registered", true)
    Mira (happy): Ilmoitettu. Ens kuussa sun perusosa on taas kokonainen. #id:lfmbwq
}
Seinän takana on kuunneltu loppuun. #id:ldr4mi
{
- recalls("ullaSlot", "floor"):
    Ulla (warm): Kuulin lattialle asti. Kahdeksan ja puoli. #id:lcom3k
- recalls("ullaSlot", "hidden"):
    Ulla (happy): Seuraavaksi soittavat varpaat. #id:l9sdin
- recalls("ullaSlot", "door"):
    Ulla (warm): Ensin aukesi ovi, nyt linja. Kahdeksan ja puoli. #id:lv9gdp
- else:
    Sieltä koputetaan kolme kertaa, valssin tahtiin. #id:lmin14
}
-> DONE

// Mira, chapters 2–4.
// Memory of STATE.md set here: standIn (answered in mira_counted_out), truthTold (mira_bench, mira_late), miraCounted.
// Read only: heart (server_hearts), miraDot.

== mira_bench
# place: park
# fortnights: 5-8
# comes: visit
# who: mira
# about: Mira harjoittelee puhelua seinälle. Penkki on käännetty siihen päin.
# invite: Puistossa joku puhuu seinälle. Vieressä on kaksi mukia.
# summary: Mira istui puistossa ja harjoitteli puhelua seinälle. Toinen muki oli vapaana.
# prompt: Miksi Miran on helpompi puhua muurille kuin ihmiselle?
# mildest: 2
Puiston penkki on käännetty päin muuria. Sillä istuu Mira ja puhuu muurille. # light: day # time: day # weather: snow # enter: mira bench #id:l6dyiy
{
- done("mira-wall"):
    Mira (anxious): Hei, olen siis Mira. Soitan asiasta. #id:ln0zd5
- else:
    Mira (anxious): Hei, olen siis Mira, siis. Soitan asiasta. #id:lmox7f
}
{
- seen_by("mira"):
    Mira (shy): Ota toi. Se oli sun tai jonkun. #id:lzu238
- else:
    Mira (shy): Mä oon etsivästä nuorisotyöstä, ja tää on harjotus. Ota toi, se on aina jonkun. #id:l55tne
}
Mira (talk): Mä soitan kohta esimiehelle. Et neljäkymmentä nimeä on yhelle liikaa. Muuri on hyvä, se ei keskeytä. #id:l4xxcx
Mira (thinking): Sultaki mun pitäis kysyä, miten yöt menee. Mä kysyn senki tolta. Ei tarvii vastata. #id:lsbpvi
* [Ole esimies.] # way:RI # ledger:own #id:ld92ey
    ~ bond("mira", 1)
    Sanot muurille: kirjataan. #id:lalhzt
    Mira (laugh): Just noin se sanoo. #id:lrlldq
    Toisella kierroksella sanot: palataan asiaan. #id:laq1ls
    Mira (focused): Mä voin odottaa linjalla. #id:lj05ws
    Sitä hän ei ole ennen sanonut. Hän kirjoittaa sen käteensä. #id:ldyedd
* [Juo kahvi ja ole hiljaa.] # way:PI # ledger:own #id:lxrsan
    ~ met("mira")
    Muuriin on joskus kirjoitettu TÄSSÄ EI MITÄÄN. Luette sitä yhdessä, kunnes mukit ovat tyhjät. #id:lxmj82
    Mira soittaa. Puhelu kestää minuutin, ja hän puhuu siitä puolet. # sound: phone #id:l5udk4
    Mira (happy): Ne palaa asiaan. Viimeks ne ei palannu. #id:l20zhu
* [Vastaa muurille, miten yöt menevät.] # valtaa # way:AA # ledger:own #id:l7clxq
    ~ bond("mira", 1)
    ~ remember("truthTold", true)
    Sanot muurille, montako yötä viikossa valvot ja mihin aikaan nukahdat. Muuri ei keskeytä. Mirakaan ei. #id:lukujc
    Mira (neutral): Saanko mä muistaa ton? #id:laqgv3
    Nyökkäät. #id:ljso0j
    Mira (warm): Sit mä muistan senki, et sä sanoit sen ite. #id:lc1lja
- Lähtiessä yritätte kääntää penkin. Se on pultattu kiinni. #id:lpey9x
-> DONE

== mira_late
# place: home
# fortnights: 10-11
# comes: arrival
# who: mira
# about: Mira on kipeänä. Sijainen kirjoittaa Isolla ja huutomerkeillä.
# summary: Mira sairastui, ja viesteihin vastasi sijainen. Hän käytti huutomerkkejä.
# prompt: Mitä sijainen osaa, mitä Mira ei osaa?
# stop
# mildest: 1
[puhelin värisee] # light: day # time: morning # sound: phone #id:lc9c9g
Viesti tulee Miran numerosta. Siinä on isoja kirjaimia. #id:lqli08
Standin (chat): Hei! Olen Miran sijainen! Mira on kuumeessa, mutta Ei Hätää! #id:lc9lb8
Standin (chat): Mitä Sinulle kuuluu?! #id:lmeo48
{
- recalls("miraDot", true):
    Ylempänä ovat Miran viestit. Huutomerkkejä niissä ei ole. Yksi piste on, ja se on sinun. #id:llj5vj
- else:
    Ylempänä ovat Miran viestit. Huutomerkkejä niissä ei ole yhtään. #id:l2wtu8
}
* [Vastaa pisteellä.] # way:RI # ledger:own #id:luplh8
    ~ remember("standIn", "dot")
    Standin (chat): Hei! Tarkoititko jotain? #id:lt15ek
    Menee vartti. Jossain luetaan muistiinpanoja. # sound: phone #id:lp3slb
    [puhelin värähtää] #id:lca47x
    Standin (chat): Anteeksi! Täällä on kokonainen sivu pisteistä! #id:lthosv
    Standin (chat): . #id:lamg7p
* [Kerro hänelle suoraan.] # way:AA # ledger:others #id:lnr7p9
    ~ remember("standIn", "told")
    ~ remember("truthTold", true)
    Kirjoitat, että huonosti. Sitten kirjoitat, montako päivää viikosta on hyviä ja mitä ne maksavat seuraavana päivänä. Lähetät sen lukematta. #id:lgso5q
    Standin (chat): Luin tämän kahdesti. #id:le0jas
    Huutomerkit ovat loppuneet. #id:lxicev
    {
    - recalls("heart", true):
        Kirjoitat vielä siitä sydämestä, jota painoit. Siihen vastaus kestää tunnin. #id:l9o8s6
        Standin (chat): En osaa tätä. Tiedän, kenen työtä se on. Kysynkö? #id:lc5r6o
    - else:
        Standin (chat): Mira osaisi olla tässä hiljaa. Minä en osaa. Saanko kertoa tämän sille, jonka työtä se on? #id:lwme6n
    }
    Kirjoitat: joo. Sitten kirjoitat, ettei tänään. Molemmat kelpaavat. #id:ls3qtq
* [Odota Miraa.] # way:PI # ledger:rule #id:l9711v
    ~ remember("standIn", "waited")
    Menee kaksi viikkoa. Neljäkymmentä ihmistä odottaa, että yksi kuume laskee. #id:lz5dtt
    [puhelin värähtää] # sound: phone #id:l0z5l6
    Mira (chat): moi. kuume meni. täällä oli kolkytyheksän viestiä ja sun hiljasuus #id:ll0djm
    Mira (chat): luin sen ekana #id:l9wxe0
-
-> DONE

== function mira_late_may_come()
~ return seen_by("mira")

== mira_counted_out
# place: courtyard
# fortnights: 13-14
# comes: arrival
# who: mira
# stop
# about: Säännön mukaan sinulla on kontakteja, joten Miran pitää lopettaa. Hän on ajoissa.
# summary: Miran piti ottaa sinut pois listaltaan, koska sinulla on kontakteja. Hän toi kaksi kahvia.
# prompt: Miten Mira tietää, milloin häntä ei enää tarvita?
# mildest: 3
Mira istuu mattotelineellä, kaksi mukia sylissä. Hän on ajoissa. Tavallisesti edellinen jää ovelle juttelemaan. # light: day # time: day # enter: mira middle #id:l7jawi
Mira (shy): Mulla on hyvä uutinen. Mä harjottelin sen seinälle, ja seinä meni hiljaseks. #id:l4ij6o
{
- recalls("standIn", "dot"):
    Mira (laugh): Se sijainen muuten lähettää nyt kaikille pisteitä. Isoja. #id:lieur5
- recalls("standIn", "told"):
    Mira (warm): Mä luin, mitä sä kirjotit sijaiselle. Mä olin vähän kateellinen. Vähän. #id:lhqbcj
- recalls("standIn", "waited"):
    Mira (warm): Sä odotit mua kaks viikkoo. Siitä mä en oo saanu sanottua mitään. Nyt sanoin. #id:l115uk
}
Mira (talk): Kun ihmisellä on kontakteja, mun pitää antaa paikka seuraavalle. Se on sääntö. #id:lzatk0
{
- people_now() >= 3:
    Mira (happy): Sulla on. Mä laskin viiteen ja lopetin. #id:lisdwc
- else:
    Mira (tired): Lomakkeelle riittää kaks. Toinen niistä oon mä. #id:l7ev6g
}
Mira (down): Kai tää on hyvä uutinen. Harmittaa silti. #id:lovtkv
* [Sano, että sinuakin harmittaa.] # way:AA # ledger:rule #id:l9zeik
    ~ remember("miraCounted", "said")
    ~ bond("mira", 1)
    Sanot sen mukille. Mira nyökkää omalleen. #id:l2ca1k
    Mira (warm): Sille ei oo lomakkeessa kohtaa. Mä kirjotin sen jo aamulla reunaan. Nyt mä panen sen monikkoon. #id:l2hu7q
* [Juo molemmat kahvit.] # way:PI # ledger:own #id:l9mjpc
    ~ remember("miraCounted", "coffee")
    Juot omasi. Sitten otat hänen. Mira antaa ja katsoo loppuun asti. #id:lcnnvc
    Mira (laugh): Ai tolta se näyttää. #id:ldeobl
* [Kysy, saako vielä lähettää pisteen.] # way:SE # ledger:rule #id:lhrd7d
    ~ remember("miraCounted", "dot")
    Mira (thinking): Ei oo sääntöä pisteistä. #id:ljvorn
    Hän tarkistaa sen silti puhelimesta, koko ohjeen. Siinä on kaikesta muusta. #id:lirp6c
- Portilla hän kääntyy ja nostaa kättä. Oikealle ikkunalle, vaikka sinä seisot pihalla. # leave: mira #id:lsjx7w
-> DONE

== function mira_counted_out_may_come()
~ return seen_by("mira")
