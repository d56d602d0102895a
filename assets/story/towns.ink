// Porvoo (Mallu), Tampere (Roope), Kotka (Veera): a trip each. The fare is paid by the map.
//
// Memory of STATE.md set here:
//   borje        sat | stood | own          porvoo_borjes_chair   answered in porvoo_pizza
//   pizzaThread  asked | quiet | shared     porvoo_pizza
//   chilli       speech | sat | sky         tampere_no_reason     answered in tampere_real_loss
//   loss         rematch | door | pairs     tampere_real_loss
//   kotka        look | call | veera        kotka_list
// Read only: nightPost (server_good_evening), kasper_van.
// The player speaks in the narration only: these scenes are everyone's.

== porvoo_borjes_chair
# place: porvoo
# fortnights: 7-10
# comes: visit
# who: mallu
# about: Ainoa vapaa tuoli on kuolleen miehen. Täällä pidetään tuoleja niille, jotka eivät tule.
# invite: Leila sanoo, että Porvoossa saa syödä, kunhan katsoo, mihin istuu.
# summary: Porvoon kahvilassa oli vapaana yksi tuoli. Siinä istui Börje, joka oli kuollut.
# prompt: Miksi Mallu pitää tuolia Börjelle, joka ei tule?
# mildest: 2
Kahvilassa tuoksuu kaneli ja hiuslakka. Neljäkymmentä ihmistä syö ja puhuu kahta kieltä yhtä aikaa, ja yksi tuoli on vapaa. Menet sitä kohti niin kapeana kuin pääset. # light: day # time: day # enter: mallu right #id:l626k2
Mallu (talk): Istu. Ei siihen, siinä istuu Börje. Börje on kuollut, mutta silti. #id:l2ly1g
Tuolin edessä on lautanen, lusikka ja kuppi, korva vasemmalle. #id:ll5nzq
{
- done("kasper-van"):
    Ikkunan takana seisoo paku. Sitä odotetaan Helsingissä. #id:la34wr
}
Mallu (neutral): Hävikki on kaupan sana. Täällä se on leipää, tack. #id:llbihk
Hän panee käteesi viipaleen. Nyt seisot keskellä kahvilaa leipä kädessä. #id:lg5qxp
* [Istu Börjen tuoliin.] # way:AA # ledger:own #id:lpjyev
    ~ bond("mallu", 1)
    ~ people(1)
    ~ remember("borje", "sat")
    Neljäkymmentä haarukkaa pysähtyy. Mallu tulee taaksesi ja ottaa taskusta sakset. #id:l4npqn
    Mallu (focused): Pää suorassa. Börje tykkäsi röyhkeistä. #id:lrbhkb
    Otsatukka lähtee kolmella leikkauksella. Kassan viereen tulee kuva: sinä, suora tukka ja Börjen kuppi väärässä kädessä. #id:liq6mx
* [Syö seisten.] # way:PI # ledger:others #id:l6fhyc
    ~ bond("mallu", 1)
    ~ remember("borje", "stood")
    ~ card("tiskivuoro")
    Syöt tiskialtaan vieressä. Joku ojentaa sinulle lautasensa, koska seisot siinä. Sitten ojentaa toinen. #id:laje4u
    Mallu (happy): Minä en osaa keittää. Siksi meillä on näin paljon väkeä. #id:lq0pqs
    Neljänkymmenen lautasen jälkeen huomaat, että sinulla on esiliina. Et tiedä, kuka sen solmi. #id:l1dlhl
* [Hae eteisestä oma tuoli.] # way:KO # ledger:own #id:le3v0t
    ~ bond("mallu", 1)
    ~ remember("borje", "own")
    Eteisessä on jakkara sateenvarjojen alla. Kannat sen Börjen viereen ja syöt. #id:lsl5ss
    Kun nouset, Mallu kääntää siihen lautasen nurin. Ovella on jo seuraava tulija. #id:lhhgtj
    Mallu (talk): Ei siihen. Siinä istuu yksi Helsingistä. #id:lg2pca
- Mallu (neutral): Tiistaisin täällä on tyhjempää. Minä vain sanon. #id:laacps
-> DONE

== porvoo_pizza
# place: porvoo
# fortnights: 9-10
# comes: visit
# about: Viisi miestä odottaa, että joku muu on hauska. Kolmekymmentäyksi minuuttia.
# invite: Porvoossa on pizzailtapäivä. Aihetta ei ole.
# summary: Porvoossa syötiin pizzaa viiden miehen kanssa. Pitkään ei sanottu mitään.
# prompt: Mitä hän huomaa viidestä miehestä, kun kukaan ei keksi puhuttavaa?
# mildest: 2
Takahuoneen seinällä lukee tussilla: P*SKANJAUHANTAA. Tähdestä on pidetty kokous. # light: day # time: day #id:l7trhd
Viisi miestä, kaksi pizzaa ja kello, jonka viisari kuuluu. #id:lt6t37
{
- recalls("borje", "sat"):
    Yksi tuntee sinut kuvasta. Hän katsoo otsatukkaa ja nyökkää. #id:lduj4p
- recalls("borje", "stood"):
    Yksi tuntee sinut tiskiltä. Hän pyyhkii tuolin, ennen kuin istut. #id:l43ori
- else:
    Jakkara on kannettu tänne valmiiksi. Lautanen on otettu pois. #id:lkvjly
}
Neljännellä minuutilla yksi sanoo: jaa. Yhdellätoista toinen avaa ikkunan, ja viidellätoista kolmas panee sen kiinni. Kaikki odottavat, että joku muu olisi hauska. #id:l598lw
* [Kysy jotain.] # way:AA # ledger:own #id:ltwj0l
    ~ people(1)
    ~ remember("pizzaThread", "asked")
    Kysyt, joko täällä uskaltaa vaihtaa renkaat. Viisi vastaa yhtä aikaa. #id:l6937z
    Kaksi on kitkojen puolella, kaksi nastojen, ja viides piirtää laatikon kanteen mutkan, johon kukaan ei usko. Kun lähdet, ulkona on pimeää. #id:le2uw9
* [Ole hiljaa.] # way:RI # ledger:luck #id:lx0hsa
    ~ people(1)
    ~ remember("pizzaThread", "quiet")
    ~ card("osasin-olla")
    Kuuluu vain kello. Kolmekymmentäyksi minuuttia. Mies, joka on syönyt pelkät reunat, pyyhkii sormensa. #id:lti7vz
    Stranger (shy): Tyttö opettelee luistelemaan. #id:lxfxjb
    Kukaan ei sano mitään. Hän katsoo, ettei kukaan sano. #id:l4h49h
    Stranger (warm): Se ottaa kiinni hihasta. Ei kädestä. Hihasta. #id:lh04tn
* [Jaa viimeinen pala viiteen.] # way:TE # ledger:others #id:lbf42t
    ~ people(1)
    ~ remember("pizzaThread", "shared")
    Kolmiosta viisi on vaikea. Yksi piirtää sormella jauhoon, toinen hakee viivoittimen, kolmas sanoo ensimmäisen kokonaisen lauseensa: kärjestä asti, muuten joku saa pelkkää reunaa. #id:lracxi
    Stranger (talk): Kuuteen. Sä laskit väärin. #id:lxmthe
    Lasket päät. Itsesi olit jättänyt laskematta. #id:lmaw8n
-
-> DONE

== function porvoo_pizza_may_come()
~ return done("porvoo-borjes-chair")

== tampere_no_reason
# place: tampere
# fortnights: 8-12
# comes: visit
# who: roope
# about: Haluat perustella matkan. Roope haluaa, että lakkaat.
# invite: Leila tuntee Tampereelta yhden, joka ei kysy syytä.
# summary: Tampereella sai olla ilman syytä. Roope kokosi palapeliä, josta puuttui taivas.
# prompt: Miksi hän teki itselleen syyn jo junassa?
# mildest: 2
Junassa teit itsellesi syyn. Se on hyvä syy: siinä on tausta ja tavoite. # light: day # time: day #id:ln8yez
Chillin seinän takana pomppii pallo. Mies, jolla on vihreä verkkatakki ja viikset yritteillä, kokoaa sohvan edessä palapeliä. Siitä puuttuu taivas. # enter: roope middle #id:lylaf4
Roope (neutral): Moro. Sää voit olla siinä ihan ilman syytä. #id:l4rwpj
Roope (talk): Täälä on kaks sääntöö. Toista ei muista enää kukaan. #id:lzt0hn
* [Esittele itsesi ja asiasi.] # way:AA # ledger:own #id:l3eb31
    ~ bond("roope", 1)
    ~ remember("chilli", "speech")
    Selität, että selvität, miten muualla tehdään. Tausta kestää kaksi minuuttia ja tavoite kolme. Sohvalla joku kääntää kylkeä. #id:lbmjb1
    Roope (happy): Moro. #id:l0dh5b
* [Istu.] # ledger:own #id:l2loeb
    ~ bond("roope", 1)
    ~ rhythm(1)
    ~ remember("chilli", "sat")
    Istut. Pallo osuu seinään. Joku antaa sinulle kulhon, ja annat sen eteenpäin. #id:lm72wg
    Kun seuraavan kerran katsot kelloa, on mennyt tunti. # face: roope warm #id:lzg6k5
* [Etsi palapelin taivas.] # way:PI # ledger:own #id:lvo0ml
    ~ bond("roope", 1)
    ~ remember("chilli", "sky")
    Sohvan alla on kolme sinistä palaa, kolikko ja sukka. Taivasta tulee kämmenen verran. #id:lau83n
    Roope (warm): Toi sukka on ollu kateissa joulusta. #id:lgku0p
-
{
- recalls("chilli", "speech"):
    Paluujunassa keksit puheeseen vielä yhden kohdan. #id:lb0uxp
- else:
    Paluujunassa syy on yhä tallella. Tausta ja tavoite ovat koskematta. #id:l214wf
}
-> DONE

== tampere_real_loss
# place: tampere
# fortnights: 12-13
# comes: visit
# who: roope
# about: Roope häviää aina tahallaan. Tällä kertaa ei.
# invite: Roope on häviöputkessa. Chillissä on vapaa tuoli.
# summary: Voitit Roopen lautapelissä oikeasti. Hän kertoi, kenen sohva ennen oli.
# prompt: Miksi Roope kertoo sohvasta juuri silloin, kun on hävinnyt oikeasti?
# mildest: 1
Pelissä kerätään lampaita. Sinulla on niitä yhdeksän, Roopella kaksi. # light: day # time: day # enter: roope middle #id:lrefz8
{
- recalls("chilli", "speech"):
    Roope (happy): Sää selvität, miten muualla tehdään. Tausta: kaks minuuttia. No, näin tehdään. #id:lsn6p9
- recalls("chilli", "sat"):
    Istut samassa kohdassa kuin viimeksi. Siinä on nyt kuoppa. #id:la0mc2
- else:
    Palapelin taivas on seinällä kehyksissä. Kolme palaa, paljon lasia. #id:ljshqs
}
Sitten peli loppuu. Roope katsoo lautaa kauemmin kuin lautaa katsotaan. #id:lrqlqd
Roope (thinking): Mää häviän aina tahallaan. Toi ei ollu tahallaan. #id:lpuach
Hän panee lampaat laatikkoon, väärään lokeroon. #id:l3xmd5
Roope (shy): Tää sohva oli mun. Vuoden. Ennen ku mää tulin tänne töihin. #id:lya70d
* [Ota revanssi.] # way:TE # ledger:own #id:l6alw1
    ~ bond("roope", 1)
    ~ remember("loss", "rematch")
    Häviät. Ehkä tahallasi. Roope katsoo sinua, sinä katsot lampaita. # face: roope laugh #id:l7tpvl
    Roope (laugh): Noin se tehdään. #id:lofm9o
* [Kysy, kuka silloin avasi oven.] # way:RI # ledger:others #id:lbgh5k
    ~ bond("roope", 1)
    ~ remember("loss", "door")
    Roope (thinking): Yks nainen. Sillä oli avaimet ja sininen termari. Se sano moro eikä kysyny mitään. #id:lv0zlf
    Roope (shy): En mää tierä sen nimee. Vieläkään. #id:luw88f
    Pallo pomppii seinän takana, lakkaa ja jatkaa. #id:l8u99t
* [Pelatkaa pareittain.] # way:KO # ledger:own #id:ld15ib
    ~ bond("roope", 1)
    ~ people(1)
    ~ remember("loss", "pairs")
    Sohvalta nousee kaksi, jotka eivät ole puhuneet koko aikana. Kesken kierroksen parit vaihtuvat. Peli loppuu, eikä kukaan selitä, kuka voitti. #id:l5np8f
    Joku kirjoittaa seinään: 3. Pareittain. Kakkonen on yhä tyhjä. #id:lb175j
-
-> DONE

== function tampere_real_loss_may_come()
~ return done("tampere-no-reason")

== kotka_list
# place: kotka
# fortnights: 11-12
# comes: visit
# who: veera
# about: Veera haluaisi näyttää paikan, jossa tehdään töitä. Firma perui aamulla.
# invite: Kotkassa Veera näyttää satamaa sille, joka tulee.
# summary: Veeran satamakierros peruttiin aamulla. Jäi kaksi tuntia ja yksi potkurin lapa.
# prompt: Mitä Veera haluaa näyttää, kun näytettävä on peruttu?
# mildest: 3
Satamassa tuulee. Veera seisoo laiturilla keltaisessa sadetakissa ja pitää kiinni kirjoitusalustasta kuin kaiteesta. # light: day # time: day # enter: veera middle #id:lzqxut
Veera (tired): Mä oon merimiessuvusta ja voin pahoin laiturilla. #id:lbq96z
Laituri on betonia. Se ei liiku. #id:lgw41v
Veera (down): Kohta neljä oli nosturit. Firma soitti aamulla ja perui. #id:loso6x
Aikaa on kaksi tuntia. Museon seinustalla on jäänmurtajan varapotkurin lapa, isompi kuin kumpikaan teistä. #id:lwvqke
Veera (neutral): Kohta yksitoista: seiso ja kato. Ei saa kuvata. #id:l17wy6
* [Seiso ja katso.] # way:SE # ledger:luck #id:l5pjkk
    ~ bond("veera", 1)
    ~ remember("kotka", "look")
    ~ card("humina")
    Kymmenen minuutin kohdalla kuulet huminan. Veera sanoo, ettei kukaan ole löytänyt, mistä se tulee. #id:lar7rd
    Painat korvan lapaan, sitten seinään, sitten oveen, jossa lukee HENKILÖKUNTA. Oven takana on jääkaappi. #id:lzveb9
    Veera (laugh): Mä oon sanonu kaikille ryhmille, et se on meri. #id:l709j6
* [Soita toiseen paikkaan.] # way:AA # ledger:others #id:lne5ur
    ~ bond("veera", 1)
    ~ contact("kotkaPilots")
    ~ remember("kotka", "call")
    Veeran listan kääntöpuolella on puhelinnumeroita. Valitset sen, jonka perässä lukee: ehkä. # sound: phone #id:l9wew3
    [puhelin hälyttää, joku vastaa] #id:l615my
    ** [Sano nimi ja asia.] # ledger:own #id:lrbt10
        Sanot ne. Luurissa juodaan jotain kuumaa ja harkitaan. #id:ld4xx5
    ** [Sano: meidät peruttiin.] # ledger:own #id:lkf7q4
        "Meidätkin", sanoo ääni. "Sumu." #id:l4n0i9
    ** [Kysy, onko heillä kymmenen minuuttia.] # ledger:own #id:lnbl8g
        "Kymmenen on", sanoo ääni. "Yksitoista ei." #id:lgrlmp
    -- Luotsien kahvihuoneessa juodaan teetä. Kaksi ihmistä istuu villasukissa ikkunan ääressä. #id:lic7ay
    Worker (talk): Ei me laivaa ohjata. Me sanotaan, missä on matalaa. #id:lje4y5
    {
    - recalls("nightPost", true):
        Tunnet sanan luotsi muualta. Se luotsi ei juonut teetä eikä mennyt koskaan nukkumaan. #id:ln22um
    }
    Worker (neutral): Noin. Kymmenen. #id:l8ruot
* [Kysy, miksi hän jäi tänne.] # way:RI # ledger:own #id:lff1nd
    ~ bond("veera", 2)
    ~ remember("kotka", "veera")
    Veera (thinking): Muut lähti merelle. Tai Vantaalle. #id:l73gwo
    Veera (shy): Jonkun tää pitää lukita. #id:lj470f
    Hän ottaa taskusta avaimen, kämmenen mittaisen. Saat kokeilla. Se kääntyy, kun ovea nostaa vähän. #id:lcw96h
-
{
- recalls("kotka", "look"):
    Listan loppuun tulee kohta kaksitoista: jääkaappi. #id:lzbrkp
- recalls("kotka", "call"):
    Kohdan neljä päälle tulee viiva. Sen yli Veera kirjoittaa: tee. #id:l13gw7
- else:
    Kohdan neljä viereen Veera kirjoittaa: peruttu. Sitten hän katsoo avainta ja kirjoittaa: auki. #id:l73rwt
}
-> DONE
