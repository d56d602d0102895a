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
Kello on kohta kymmenen. Olet hereillä eilisen puolelta. # light: screen # time: morning # weather: sleet #id:lwit2z
{
- recalls("nightPost", true):
    Yövuoro palvelimella loppui kuudelta. Kukaan ei tullut vaihtamaan. #id:lu6ap1
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
    Hän lähtee, ennen kuin kumpikaan ehtii keksiä asiaa. # leave: mira #id:l24rcb
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
        Sanot ne siinä järjestyksessä. Muuta ei kysytä. #id:l3k8aa
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
    Hän soittaa oikeaan numeroon, ennen kuin ehtii lakata nauramasta. #id:l2uad1
- Joku painaa kerrosta ylempänä valokatkaisijaa. # light: lamp #id:l07rl3
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
