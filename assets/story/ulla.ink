// Ulla, the neighbour behind the wall. Her scenes never name the suburb.
//
// Own memory:
//   ullaSlot  floor | hidden | door   set in ulla_slot, answered in mira_wall (what Ulla says through the wall at the end)
// Read only: fuseNight (the fuse, in elias_two_oclock).

== ulla_slot
# place: home
# fortnights: 1-3
# comes: arrival stay
# who: ulla
# about: Naapuri haluaa tietää, onko seinän takana ihminen.
# summary: Naapuri Ulla puhui yöllä postiluukusta. Hänellekään ei tullut uni.
# prompt: Mistä tietää, että seinän takana on joku?
# mildest: 1
Yöllä eteisessä kolahtaa. Postille on liian myöhäistä tai liian aikaista. # light: screen # time: night # sound: slot #id:l3l0s5
[postiluukku aukeaa] #id:l3ddmd
Luukusta ei putoa mitään. Siinä on kaksi silmää ja suora valkoinen otsatukka. #id:l9u2iq
Ulla (neutral): Sinulla palaa valo. Ei uni tule minullekaan. #id:lfftw0
Ulla (thinking): Olen päätellyt, että siellä asuu ihminen. Valo ei yksinään siirtele tuolia. #id:l6xesv
{
- recalls("fuseNight", true):
    Ulla (thinking): Sitten tuli se hiljainen päivä. Koneesi ei humissut, ja kuulin kaikki virheeni. #id:l3b4sk
}
* [Vastaa luukusta.] # way:RI # ledger:own #id:lmcq6c
    ~ bond("ulla", 1)
    ~ remember("ullaSlot", "floor")
    Käyt lattialle kyljellesi. Luukusta vetää. Toisella puolella rahisee kangas: hänkin käy makuulle, osissa. #id:lnee2b
    Ulla (warm): Parempi. Kyykky on nuorten asento. #id:l21w4y
    Makaatte siinä, ovi välissä, ja puhutte lämpöpattereista. #id:lhxfn5
* [Ole kuin et olisi kotona.] # ledger:own #id:lug9nk
    ~ met("ulla")
    ~ remember("ullaSlot", "hidden")
    Seisot liikkumatta. Lattia narahtaa puolestasi. #id:lhikg6
    Ulla (neutral): Varpaat näkyvät. #id:l29dmi
    Vedät ne koukkuun. #id:lzqk4e
    Ulla (happy): Tarkastin lippuja kaksikymmentäkaksi vuotta. Tuota ei yrittänyt kukaan. #id:lafk5o
* [Avaa ovi.] # valtaa # way:KO # ledger:own #id:l76u46
    ~ bond("ulla", 1)
    ~ people(1)
    ~ remember("ullaSlot", "door")
    # enter: ulla door
    # light: lamp
    Takalukko on jäykkä. Oven takana on sinivihreä aamutakki, joka ulottuu lattiaan asti. Sinulla on huppari, jossa on juustoa. #id:lub976
    Ulla (happy): No niin. Ihminen. #id:lmccs8
    Se riittää hänelle. Omalta oveltaan hän vielä kääntyy. # leave: ulla #id:l9v6r2
- Ulla (neutral): Minun nimeni on Ulla. Jos soitan väärin, älä koputa. Kuulen sen itse. #id:l09p0o
Seinän takana alkaa valssi, vaimennin päällä, ja loppuu siihen, mihin aina. # light: dark # sound: piano #id:lsjs73
[piano pysähtyy kesken tahdin] #id:lw6sv1
Et koputa. #id:lv6st3
-> DONE
