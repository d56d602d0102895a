// Abdi, tram driver, once of the room. He does not go in; he rings the bell.
//
// Memory of STATE.md set here: abdiBell why | thanked | off (answered in first_macaroni, where the bell is heard from inside;
// with any of the three the workroom is on the map).
// Read only: pocketMacaroni, funderKnown (first_macaroni), coatKnown (door_solarium).

== abdi_bell
# place: tram
# fortnights: 2-4
# comes: visit
# who: abdi leila
# about: Kuljettaja soittaa kelloa himmeälle ikkunalle eikä halua, että siitä kysytään.
# invite: Lämmintä kyytiä päätepysäkille ja takaisin.
# summary: Ratikankuljettaja soitti kelloa sammuneen solariumin kohdalla. Ikkunassa nostettiin kuppia.
# prompt: Minkä paikan kohdalla sinä soittaisit kelloa?
# mildest: 2
Istut etupenkillä, missä lämmitin puhaltaa yhteen nilkkaan. Ikkunassa näkyy vain oma huppu. # light: lamp # time: evening # weather: sleet # enter: abdi cab #id:l8bp3e
{
- recalls("pocketMacaroni", true):
    Kaivat taskusta matkakorttia. Käteen tulee makarooni. Kuljettaja näkee sen peilistä. #id:lo3azh
    Abdi (happy): Toi ei oo tässä voimassa. Mä oon kokeillu. #id:lch8c6
}
Kello kilahtaa, vaikka kiskoilla ei ole ketään. # sound: tram #id:l5bnbd
{
- recalls("funderKnown", true):
    Sammuneen kyltin alla Leila nostaa kuppia. Lasket ikkunasta päät: viisi makaroonia. #id:lapfgc
- done("first-macaroni"):
    Sammuneen kyltin alla Leila nostaa kuppia. Et ole nähnyt sitä ennen tältä puolelta. #id:lwfvqd
- recalls("coatKnown", true):
    Sammuneen kyltin alla Leila nostaa kuppia. Vieressä on muovikasvi, jonka tunnet. #id:ly4r2a
- done("door-solarium"):
    Sammuneen kyltin alla Leila nostaa kuppia. Ovi on kiinni ja lämpö sisällä. #id:lstybh
- else:
    Himmeässä ikkunassa nainen nostaa kuppia. Yläpuolella on sammunut kyltti: SOLARIUM ETELÄ. #id:lcbhwy
}
Kuljettaja nostaa kaksi sormea. Lasin takana on termospullo ja pokkari, jonka kannessa on ruumis. Peilistä hän huomaa, että huomasit. #id:lzjxw5
* [Kysy, miksi.] # way:SE # ledger:own #id:lkyjka
    ~ bond("abdi", 1)
    ~ remember("abdiBell", "why")
    Kysyt lasin läpi. Lasissa lukee, ettei saa. #id:lcyfh0
    Abdi (neutral): Mä olin siellä töissä. Tai en töissä. No, siellä. #id:lloq0x
    Valot vaihtuvat. #id:l14c29
    Abdi (shy): Kelloa ehtii soittaa. Muuta ei. #id:lnchn5
* [Sano kiitos ovella.] # way:RI # ledger:own #id:lh491z
    ~ bond("abdi", 1)
    ~ remember("abdiBell", "thanked")
    Sanot sen etuovella, kovempaa kuin oli tarkoitus. #id:lkxaxi
    Abdi (happy): Yheksäs kiitos tänään. Räntäkeliks ihan hyvä. #id:lwgwxz
* [Jää pois samalla pysäkillä.] # way:KO # ledger:luck #id:l1oict
    ~ met("abdi")
    ~ remember("abdiBell", "off")
    # leave: abdi
    # place: street
    # enter: leila doorway
    Vaunu vie lämmön mennessään. Kävelet takaisin himmeälle ikkunalle. Kuppi on yhä ylhäällä. Nyt se nousee vielä vähän, sinulle. # face: leila warm #id:l5k4nx
    Nostat käden. Siinä ei ole kuppia. #id:llfisc
- Yöllä muistat koko linjalta yhden pysäkin nimen. #id:lmm69x
-> DONE
