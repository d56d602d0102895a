// Jorma, machinist. Somewhere to be at seven. His Pekka stories mean no; once, Pekka turns out to be somebody.
//
// Memory of STATE.md set here:
//   jormaLunch      sat | round | asked        jorma_lunchbox, answered in jorma_pekka_refuses and jorma_at_seven
//   pekkaReal       true                       jorma_pekka_refuses, answered in jorma_at_seven
//   jormaInterview  true                       jorma_pekka_refuses, answered in jorma_at_seven
//   jormaSummer     thursday | seven | sister  jorma_at_seven

== jorma_lunchbox
# place: street
# fortnights: 5-6
# comes: visit
# who: jorma
# about: Jorma ei halua, että hänen nähdään odottavan. Hän odottaa joka aamu.
# invite: Katoksessa istuu joku, jolle mikään ratikka ei kelpaa.
# summary: Aamulla Jorma istui katoksessa eväsrasia sylissä. Ratikat menivät ohi.
# prompt: Mitä eroa Jormalle on sillä, odottaako hän vai onko hän matkalla?
# mildest: 2
Kello on 7.40, ja pakkanen vihloo hampaita. Katoksessa istuu mies, sylissä teräksinen eväsrasia. # light: dark # time: morning # weather: snow # enter: jorma stop #id:l7b08x
{
- seen_by("jorma"):
    Tunnet takin ennen kuin miehen. Jorma. #id:lrficp
- else:
    Työtakki, lukulasit kengännauhassa. Rasian kanteen on raaputettu: Jorma. #id:l85tf1
}
Ratikka tulee. Ovet aukeavat, odottavat ja sulkeutuvat. Mies katsoo kelloa kuin ratikka olisi ollut väärä. # sound: tram #id:lkw416
[seuraava ratikka kilauttaa] #id:lmw08e
Taas väärä. Molemmat olivat samaa linjaa. Kadun toisella puolella SOLARIUM ETELÄ on pimeä kymmeneen asti. #id:ll86ji
* [Mene istumaan viereen.] # way:RI # ledger:own #id:ltj3rh
    ~ bond("jorma", 1)
    ~ remember("jormaLunch", "sat")
    # face: jorma shy
    Jorma siirtää rasian polvelta toiselle ja odottaa, että istut. Sitten kansi aukeaa. #id:l0lzj8
    Jorma (shy): Ota. Mä leikkaan aina kahtia, ni maha luulee, et niitä on kaks. #id:l82j2b
    Saat puolikkaan. Kurkku on pantu siihen viivoittimella. #id:lk48f2
* [Kierrä toista kautta.] # ledger:own #id:ly9fo8
    ~ remember("jormaLunch", "round")
    Kierrät korttelin takaa. Näyteikkunan heijastuksessa hänen kätensä nousee puoliväliin ja päätyy korjaamaan lakkia. # face: jorma down #id:ldtzzx
* [Kysy, missä hän on töissä.] # way:SE # ledger:own #id:l3tg1q
    ~ met("jorma")
    ~ remember("jormaLunch", "asked")
    Jorma (neutral): Tuolla. #id:leflmf
    Hän nyökkää kadun yli. Siellä ei pala yhtään valoa. #id:lwh6i6
    Jorma (talk): Tänään ehdittiin ajoissa. #id:lit4mh
- Kolmas ratikka tulee. Jorma viittaa sille kohteliaasti: menkää te vaan. # sound: tram #id:l258ai
-> DONE

== jorma_pekka_refuses
# place: workroom
# fortnights: 9-10
# comes: visit
# who: jorma leila
# about: Koulu hakee vahtimestaria. Jorma kertoo kaksi Pekkaa.
# invite: Jorman kupin alla on työpaikkailmoitus.
# summary: Jormalle oli tulostettu vahtimestarin paikka. Hän vastasi kahdella Pekalla.
# prompt: Mitä Jorma pelkäisi, jos hän sanoisi kerran joo?
# mildest: 3
Jorman kupin alla on tuloste: koulu hakee vahtimestaria kolmeksi kuukaudeksi. Joku on pannut sen siihen. Joku tiskaa nyt hyvin huolellisesti. # light: lamp # time: day # enter: jorma table-left # enter: leila sink #id:ln1y1u
Leila (neutral): Se alkaa seittemältä. #id:lf1xno
{
- recalls("jormaLunch", "sat"):
    Jorman eväsrasia on auki. Leipä on kahtena, toinen puoli sinuun päin. #id:lcauva
- recalls("jormaLunch", "asked"):
    Jorma vilkaisee sinua. Sinä kysyit ensimmäisenä, missä hän on töissä. #id:lwhltf
- else:
    Jorma nostaa kuppia sen verran, että näkee palkan, ja laskee takaisin. #id:l2f2q5
}
Jorma (talk): Meillä oli verstaalla yks Pekka, joka lähti vahtimestariks. Pekka on nyt Rovaniemellä. #id:lncar2
Vesi tippuu. #id:lxvsis
Jorma (thinking): Ja sit oli toinen Pekka, joka ei lähteny. Sekin on Rovaniemellä. #id:lzexnj
Kaksi Pekkaa yhteen paperiin. Yleensä on riittänyt yksi. #id:lnp3w2
* [Kysy, onko Pekkaa olemassa.] # way:AA # ledger:own #id:lvhv42
    ~ bond("jorma", 1)
    ~ remember("pekkaReal", true)
    Leila sulkee hanan. # face: leila thinking #id:l8gidy
    Jorma (down): Oli. Mä se olin. #id:l7ix2u
    Jorma (neutral): Joo ylitöille, joo toiselle osastolle, joo Rovaniemelle. Siellä se sit pantiin kiinni. Avaimet annettiin mulle, ku mä olin paikalla. #id:lpqtfx
* [Harjoittele haastattelu hänen kanssaan.] # way:TE # ledger:others #id:lw3lf2
    ~ remember("jormaInterview", true)
    Hän panee lasit nenälle ja kääntää tulosteen itseensä päin. Huomaat istuvasi väärällä puolella. #id:l0c78a
    Jorma (focused): No. Mitä sä teet, ku oppilas jää oven väliin? #id:leghlg
    Vastaat jotain ovesta. Hän odottaa. Vastaat jotain oppilaasta. #id:l9wmog
    Jorma (happy): Toi toka. Sano se ekana. #id:l3ekeb
* [Anna olla.] # ledger:luck #id:lwmb8v
    Perjantaina tuloste on poissa, ja paikka myös. Kuppi on jäljellä. #id:lbmaas
    Jorma (thinking): Vahtimestari, määräaikanen. Lähti aamulla koilliseen. Komee lintu. #id:lqm8ty
- Pöydällä on märkä rengas. Ilmoituksessa se osui kellonaikaan. # leave: leila #id:lvoq3d
-> DONE

== function jorma_pekka_refuses_may_come()
~ return visits("workroom") > 0

== jorma_at_seven
# place: workroom
# fortnights: 15
# comes: visit
# who: jorma
# about: Minne eväsrasia menee heinäkuussa?
# invite: Kynnyksellä istutaan eväsrasia kiinni.
# summary: Jorma istui Työhuoneen kynnyksellä. Kysymys oli, missä hän on heinäkuussa kello seitsemän.
# prompt: Mistä Jorma tietäisi heinäkuussa, että häntä odotetaan?
# mildest: 1
Jorma istuu kynnyksellä, ovi auki selän takana. Sisältä kuuluu, miten hyllyä tyhjennetään. Eväsrasia on kiinni. # light: day # time: morning # enter: jorma door #id:labfp5
{
- recalls("jormaLunch", "round"):
    Jorma (shy): Tammikuussa sä kiersit korttelin takaa. Mä näin. Kiitos siitä. #id:lpmm31
- recalls("jormaLunch", "asked"):
    Jorma (happy): Sä kysyit, missä mä oon töissä. Leila kirjotti siitä todistuksen. Yks vedenkeitin, moitteetta. #id:lt6mpp
- recalls("jormaLunch", "sat"):
    Jorma (shy): Sun puolikas on täällä. Kurkku on kesälomalla. #id:l18qzz
- else:
    Jorma (neutral): Istu. Niin kauan ku tässä istutaan, täältä ei kanneta mitään. #id:llcfyh
}
{
- recalls("pekkaReal", true):
    Jorma (thinking): Tää menee ilman Pekkaa. #id:lcg7y3
}
Jorma (tired): Kymmenen yli seittemän mä lähen kotoota. Se on rapussa kuultu yheksän vuotta. Mihin mä heinäkuussa meen, sitä mä en oo vielä päättäny. #id:l5binz
* [Kutsu hänet luoksesi torstaisin.] # way:KO # ledger:own #id:ln4v8p
    ~ bond("jorma", 1)
    ~ remember("jormaSummer", "thursday")
    Sanot osoitteen ja ovikoodin. #id:lqeo6x
    Jorma (thinking): Mikä lomake? #id:lmfuq2
    Sanot, ettei ole. Hän kirjoittaa sen ylös: ei lomaketta. #id:llpfg5
* [Lupaa tulla seitsemältä, eväät mukana.] # way:PI # ledger:own #id:l9c3v3
    ~ rhythm(1)
    ~ remember("jormaSummer", "seven")
    Sovitte maanantaista. Eväsrasiaa sinulla ei ole, mutta jäätelörasia on. #id:l7se5h
    Jorma (happy): Kolme minuuttia saat olla myöhässä. Se on liukumaa. #id:lt1uga
    Ratikka menee kadulla ohi. Kumpikaan ei ole kysynyt, mihin maanantaina mennään. # sound: tram #id:li2zs3
* [Seiso vieressä, kun hän soittaa.] # way:RI # ledger:others #id:lywntm
    ~ bond("jorma", 1)
    ~ remember("jormaSummer", "sister")
    Siskon nimi on puhelimessa pelkkä S. Hän painaa sitä peukalolla kuin ovikelloa. # sound: phone #id:lf0zwn
    Jorma (anxious): Mä en oo ollu töissä yheksään vuoteen. #id:l13qke
    "Tiedän", sanoo sisko. "Sulla on aina ollu liian puhtaat kynnet." #id:lse076
    Jorma katsoo kynsiään. Hän katsoo molemmat kädet läpi. # face: jorma laugh #id:l7yc69
-
{
- recalls("jormaInterview", true):
    Jorma (talk): Yks viel. Jos sulta kysytään ovesta, niin oppilas ensin. #id:lsgtq7
- else:
    Sisältä pyydetään apua hyllyn toiseen päähän. #id:lldrhv
}
-> DONE

== function jorma_at_seven_may_come()
~ return done("money-ends")
