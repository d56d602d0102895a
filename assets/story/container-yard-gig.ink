// The gig on the container yard (project 2): plugs, two papers, three loads on a tram, and Elias's first no (STORY 4.2, elias-says-no).
//
// Own memory:
//   gigPlan  ten | notice | dropped   set in gig_paper, answered in gig_day
// Memory of STATE.md set here (gig_day): saysNo, curtainGone, gigPaid. Contacts: nanna (gig_day, and gig_paper when it is called off),
// siteWoman, siteElectrician.
// Read only: kasperVan (kasper_van), moneyEnds (money_ends).

== gig_spark
# place: yard
# fortnights: 11-12
# comes: visit
# project: container-yard-gig
# who: kasper nanna
# about: Neljä bändiä, neljä pistorasiaa. Nanna kysyy määrää, Kasper vastaa kellonajan.
# invite: Kalasataman konttipihalla on kuormalava ja suunnitelma.
# summary: Kasper oli varannut konttipihalle neljä bändiä. Nanna kysyi, montako pistoketta.
# prompt: Ilta on Kasperin. Miksi hän lupaa vastata siitä?
# mildest: 1
~ reach("container-yard-gig", 1)
Pihalla on kontti, jota kukaan ei ole saanut auki, ja kuormalava, joka on lava. Pahvinpalassa lukee neljä nimeä. # light: day # time: day # enter: kasper middle #id:lpbsdz
Kasper (happy): Neljä bändiä, ja me ollaan kolmantena. Asså, demokratiaa. #id:li5ppc
Pihan teknikko Nanna istuu kaapelirummulla lyijykynä korvan takana. # enter: nanna drum #id:ld8ky5
Nanna (neutral): Mä en kysy fiilistä. Mä kysyn, montako pistoketta. #id:lyvxpw
Kasper (talk): Yhteentoista. #id:lbwxbz
Nanna (neutral): Pistoketta? #id:lw3pkd
Kasper (talk): Nå, ei, vaan illalla. #id:luyxnh
Kukaan muu ei laske, joten lasket sinä, pahvin takapuolelle. Vahvistimia kuusi. Kosketinsoitin, valot, mikseri. Kasperin palmu. #id:lli44g
Palmusta tulee johto. Nanna katsoo sitä kauemmin kuin mitään muuta. #id:lye2mu
Viisitoista. Kontin kyljessä rasioita on neljä. #id:lbpnrz
Nanna (focused): Hyvä. Joku osaa luetella. Vielä yks nimi. Kelle mä soitan, ku joku näistä pettää? #id:lilw9x
* [Minä. Kamat ja kaapelit.] # ledger:own #id:lda3pz
    ~ role("container-yard-gig", "gear")
    Nanna heittää teippirullan. Jokainen johto merkitään molemmista päistä. #id:lvr0q4
    Nanna (talk): Keskeltä ei kukaan lue. #id:lhcew6
* [Minä. Portti ja ihmiset.] # ledger:own #id:ltv1cp
    ~ role("container-yard-gig", "gate")
    Kasper piirtää pahviin portin. Se on sydämen muotoinen. Nanna piirtää viereen aukon, josta mahtuu ulos. #id:lf9cpd
* [Minä. Paperit ja kello.] # ledger:own #id:lsm6v0
    ~ role("container-yard-gig", "papers")
    Nanna antaa lyijykynän korvansa takaa. Hänellä on toisen takana toinen. #id:ldo46p
-
~ people(1)
~ bond("kasper", 1)
{
- recalls("kasperVan", "bike"):
    Kasper (warm): Ja paku on varattu lauantaiks. Tällä kertaa ei tarvi polkea. #id:l6n8tf
- recalls("kasperVan", "abdi"):
    Kasper (warm): Ja paku on varattu lauantaiks. Abdin ei tarvi edes tietää. #id:ltvyhy
- recalls("kasperVan", "cancelled"):
    Kasper (warm): Ja paku on varattu lauantaiks. Tätä ei peruta. #id:li7ja7
- else:
    Kasper (warm): Ja paku on varattu. Lauantaiks. #id:lygfea
}
Kukaan ei kysy, mille lauantaille. #id:lnhhrt
-> DONE

== function gig_spark_may_come()
~ return visits("workroom") > 0 and stage_of("container-yard-gig") == 0 and outcome_of("container-yard-gig") == ""

== gig_paper
# place: yard
# fortnights: 11-13
# comes: visit
# project: container-yard-gig
# who: kasper leila nanna
# stop
# about: Lomake kysyy yleisön määrää ja loppumisaikaa. Ilmoituksen määräaika on huomenna.
# invite: Lomakkeessa on kohta, josta Kasper ja Leila ovat eri mieltä.
# summary: Kuormalavalla täytettiin lomaketta. Kasper halusi soittaa pidempään kuin kymmeneen.
# prompt: Kenelle hän on eniten velkaa: Kasperille, naapureille vai sille bändille, joka jäisi pois?
# mildest: 1
~ reach("container-yard-gig", 2)
Lomake on puhelimessa, puhelin kuormalavalla ja kaikki sen ympärillä kyykyssä. Ensimmäinen kohta: arvioitu yleisömäärä. # light: day # time: evening # enter: kasper left # enter: leila right #id:lad5w5
Kasper (happy): Kakssataa. #id:lltiz8
Leila (neutral): Neljäkymmentä. #id:lv4g8b
{
- recalls("moneyEnds", "letter"):
    Leila (neutral): Neljäkymmentä allekirjotti kirjeen. Niin monta tulee, kun pyydetään. #id:l51dng
- else:
    Leila (neutral): Kahellesadalle palkataan valvojat. Neljällekymmenelle riittää, et mä katon. #id:luk8d6
}
Kirjoitat neljäkymmentä. Kasper katsoo lukua kuin koearvosanaa. #id:l6c4ja
Seuraava kohta kysyy, moneltako loppuu. Pahvissa Kasperin bändi on hivuttautunut viimeiseksi. Se aloittaa kymmeneltä. #id:ltx337
Nanna (neutral): Kymmeneltä hiljasta. Tai sit kaks paperia: poliisille ilmotus ja kaupungille melusta. Eri osotteet. Määräaika on huomenna. # enter: nanna drum #id:lvbrsr
Kasper (down): Viis vuotta mä oon ollu lämppäri. Mun mamma sanoo, et mä oon hyvä lämmittämään. #id:lv6wtp
* [Lopetetaan kymmeneltä, vaikka Kasperin setti lyhenee.] # way:PI # ledger:rule #id:lw1l0z
    ~ remember("gigPlan", "ten")
    Kasper (sad): Nå. Sitten me ollaan se bändi, jonka melkein kuuli. #id:lhky6d
    Kirjoitat lomakkeeseen kymmenen. Leila tarkistaa, että siinä lukee illalla. # face: leila focused #id:ljxq78
* [Tee ilmoitus tänä iltana, soitetaan pidempään.] # way:SE # ledger:own #id:lplb6l
    ~ remember("gigPlan", "notice")
    {
    - role_of("container-yard-gig") == "papers":
        Teet molemmat samana iltana, Nannan lyijykynä korvan takana. Kaksi lomaketta, kaksi osoitetta, kaksi vahvistusta. #id:l9jb47
        Kasper (laugh): Mä tulostan ne. Mä kehystän ne! #id:l5z0iv
    - else:
        ~ finish_as("container-yard-gig", "flop")
        ~ contact("nanna")
        Ilmoitus lähtee ennen puoltayötä, ja vahvistus tulee heti. Yksi. #id:lb1ja4
        Neljä päivää ennen keikkaa puhelin soi. # sound: phone # place: home #id:ljkbj5
        Nanna (phone): Poliisin paperi on. Missä on meluilmotus? #id:l8gbge
        Toista osoitetta et ole avannut. Määräaika oli ja meni. Keikka perutaan. #id:l15fxd
        Kasper tarjoutuu soittamaan bändeille. Soitat itse. Ensimmäinen huokaa, toinen kiroaa, kolmas kiittää, ettei tarvinnut kuulla muilta. Neljäs bändi on Kasperin. Hän seisoo vieressä ja vastaa silti puhelimeen. #id:lh0sdr
    }
* [Pudota yksi bändi ja kerro se itse.] # way:AA # ledger:own #id:l0099c
    ~ remember("gigPlan", "dropped")
    Soitat heti, pahvin toiselle nimelle. Siellä treenataan. Sanot asian ensin ja syyn sitten, ja rumpali laskee kapulat niin, että sen kuulee. #id:lcnhzk
    Kasper vetää nimen yli viivan, niin ohuen että nimen voi yhä lukea. # face: kasper sad #id:luhs0o
-
~ people(1)
{
- outcome_of("container-yard-gig") == "flop":
    Kontin kyljessä on yksi paperisuikale: PERUTTU, kysy miksi. # place: yard #id:liefyr
    Nanna (thinking): Itekö soitit? Joka bändille? Kaikki ei soita. #id:l4y4i4
- else:
    ~ bond("kasper", 1)
    Nanna ottaa lomakkeesta kuvan. #id:lfjcd4
    Nanna (neutral): Nyt tässä on kello. Tähän asti tässä oli tunnelma. #id:lsb5oc
}
-> DONE

== function gig_paper_may_come()
~ return stage_of("container-yard-gig") == 1 and outcome_of("container-yard-gig") == ""

== gig_day
# place: yard
# fortnights: 12-14
# comes: visit
# project: container-yard-gig
# protagonist: elias
# who: kasper make abdi nanna besnik
# stop
# about: Paku on varattu väärälle lauantaille. Kolme kuormaa ratikassa, kuuma kela ja yksi ei.
# invite: Lauantai. Kasper seisoo kadulla ja odottaa pakua.
# summary: Paku oli varattu väärälle lauantaille, joten kamat kulkivat ratikassa. Ennen keikkaa kaapelikela oli kuuma.
# prompt: Kasper luotti muistiinsa, hän Kasperiin. Kumman moka paku oli?
# mildest: 1 2 2
~ reach("container-yard-gig", 3)
# place: street
Kasper seisoo jalkakäytävällä ja hymyilee tyhjälle kohdalle, johon paku mahtuisi. Ympärillä on vahvistimia, rummut ja palmu. # light: day # time: day # enter: kasper pavement #id:l1nacb
Kasper (anxious): Se on varattu. Ihan oikeesti on. Lauantaille. Ens lauantaille. #id:laqnf4
Make (happy): Mun auto on tossa. Kesärenkaat meni alle eilen. # enter: make left #id:l7iiak
Maken auto on pieni. #id:l41cgm
* [Kaikki kerralla, palmu syliin.] # way:TE # ledger:own #id:ly7bag
    Perä painuu. Kasper istuu edessä palmun kanssa, ja lehti pyyhkii tuulilasia sisäpuolelta. Takaluukku ei mene kiinni, eikä Make aja luukku auki. Kaikki otetaan pois. #id:lf1oxd
* [Kaksi kuormaa, ei hoppua.] # way:PI # ledger:own #id:lk2fw1
    Ensimmäinen kuorma mahtuu, jos palmu jää. Kojelautaan syttyy valo. #id:l7yg29
    Make (down): Toi on uus valo. #id:lyqk1w
    Kuorma otetaan pois. Hoppua ei ollut, nyt on. #id:l6oamd
* {seen_by("abdi")} [Kysy Abdilta, monelta ratikka menee.] # way:KO # ledger:others #id:ljnbwe
    Abdi (phone): Mä ajan siitä kolmesti. Kolme kuormaa, jos kannatte ripeesti. Tavaroista pidetään kiinni. Palmustakin. #id:lwtj2r
-
~ bond("abdi", 1)
Vastapäätä on pysäkki. Kolme vuoroa, sama vaunu, Abdin. Ensimmäisessä kulkevat vahvistimet, toisessa koskettimet ja palmu. Kolmannessa bassorumpu seisoo pyörätuolin paikalla kuin olisi ostanut lipun. # place: tram # enter: abdi cab # enter: kasper aisle # sound: tram #id:lc9ff7
Seuraavalla pysäkillä odottaa nainen pyörätuolissa. Ennen kuin kukaan ehtii pyytää, rumpu nousee kolmeen syliin. Yksi niistä on sinun. #id:lz1dyv
Abdi (talk): Hyvää iltaa. Ennen pääesiintyjää kuullaan Kalasatama. #id:l9dhb6
[kello kilahtaa kerran] #id:lgegbv
Lavan takana roikkuu verho. Eilen se roikkui sinun ikkunassasi. Joka johdon molemmissa päissä on teippi, ja teipissä sinun kirjaimesi. # place: yard # time: evening # enter: kasper middle #id:lzi5ua
~ remember("curtainGone", true)
{
- role_of("container-yard-gig") == "gate":
    Portilla olet laskenut neljäänkymmeneen. Nyt kaikki katsovat lavaa. #id:luklix
- role_of("container-yard-gig") == "papers":
    Taskussa ovat lupa ja kello. Neljäkymmentä ihmistä katsoo lavaa. #id:lg9n0a
- else:
    Viisitoista pistoketta, kaikki kiinni. Neljäkymmentä ihmistä katsoo lavaa. #id:l15b4e
}
Kosket kaapelikelaa. Johto on rullalla, ja kaikki on sen päässä, palmukin. #id:lw0mk8
Elias: Kela on kuuma. #id:ld7iyg
Kasper (anxious): Mitä ne nyt haluaa? #id:lrdmw1
Elias: Ei se Kela. #id:lyfru8
Kasper (talk): Kolme biisiä. Virta päälle nyt, sit sä saat koskea mihin vaan. #id:l4c0y9
* [Sano ei kaikkien kuullen.] # valtaa # way:AA # ledger:own #id:l88atf
    ~ remember("saysNo", "aloud")
    ~ contact("siteWoman")
    Mikki on auki. #id:lzehgd
    Elias: Ei. Ei tällä. #id:lrauig
    Se kuuluu kontin toiselle puolelle. Joku viheltää. Purat kelan kokonaan ja jaat kuorman kahteen, ja siihen menee neljäkymmentä minuuttia. Kukaan ei kiitä. #id:lxuvio
    Aidan takana on nainen työmaan kypärä kainalossa. Hän on katsonut koko ajan. #id:lknf6d
    Worker (neutral): Mikä sun nimi on? #id:low40j
* [Vedä vaivihkaa oma johto.] # way:TE # ledger:own #id:l7yzec
    ~ remember("saysNo", "silent")
    Repussa on oma johto, ilman kelaa. Kierrät kontin takaa toiselle rasialle. Palmu sammuu ja syttyy. Kela jäähtyy, eikä Kasper saa koskaan tietää. # face: kasper happy #id:lgxiko
* [Hae sähkömies.] # way:PI # ledger:others #id:l01xkc
    ~ remember("saysNo", "electrician")
    ~ contact("siteElectrician")
    Viereisellä työmaalla palaa valo. Besnik tulee eväsleipä kädessä, koskee kelaa ja lukee teipit, kaikki viisitoista. #id:lsp01j
    Besnik (thinking): Kuka nää on merkannu? #id:l0kjw8
    Elias: Mä. #id:l4588l
    Besnik (neutral): Joo. Pura sä, mä katon. #id:lixhv7
-
~ energy(-1)
~ people(1)
~ contact("nanna")
{
- recalls("gigPlan", "notice"):
    Kymmeneltä Kasper vilkaisee porttia. Kukaan ei tule sammuttamaan. Hänen pitää keksiä kaksi biisiä lisää. #id:l77mw7
- recalls("gigPlan", "dropped"):
    Kaksikymmentä vaille kymmenen Kasperin bändi aloittaa. Pois jätetyn bändin rumpali on tullut kantamaan. #id:lklvgv
- else:
    Kaksikymmentä vaille kymmenen: kolme biisiä jäljellä. Nostat kellon ilmaan. Ne soitetaan puolta nopeammin, ja lopetetaan minuutilleen. # face: kasper happy #id:ltt8to
}
{
- lucky("sleet", 30):
    ~ ledger("luck")
    ~ finish_as("container-yard-gig", "partial")
    Räntää on tullut ensimmäisestä biisistä asti. Ennuste lupasi poutaa. Lasket ne, jotka jäivät: neljätoista. # weather: sleet #id:lwak66
    Nanna (neutral): Huono tuuri. Sille ei oo lomaketta. # enter: nanna drum #id:ljbf15
    Keltainen pressu jää pihalle vielä viikoiksi. #id:l2eimy
- else:
    ~ finish_as("container-yard-gig", "full")
    Settilista maalataan kontin oveen. Ovi ei aukea vieläkään, mutta nyt siinä lukee jotain. #id:lgc0qa
}
{
- recalls("gigPaid", true):
    Nanna antaa kuoren. Siinä on kuitti: palkkiot menivät pakuun, joka oli vuokrattu väärälle lauantaille. #id:lfwf34
- else:
    ~ money("gig_fee")
    ~ remember("gigPaid", true)
    Nanna antaa kirjekuoren. Siinä ei ole ikkunaa. #id:lk584f
    Nanna (neutral): Palkkio. Tosite on mukana, ni osaat ilmottaa sen. #id:lrq11k
}
* [Jää purkuun.] # way:PI # ledger:own #id:l7c392
    ~ rhythm(-1)
    ~ bond("kasper", 1)
    Kolme kuormaa menee myös takaisin. Rumpu istuu tällä kertaa itse. #id:l9y6d0
* [Lähde viimeiseen metroon.] # ledger:own #id:ljm5c2
    Kasper (tired): Sä meet nyt. #id:l2ovn1
    Menet nyt. Portilta näet, miten hän laskee kantajat ja aloittaa alusta. #id:lhv9gb
-
-> DONE

== function gig_day_may_come()
~ return stage_of("container-yard-gig") == 2 and outcome_of("container-yard-gig") == ""
