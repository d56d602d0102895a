// The six ways of influencing: a name, and a portrait for the year's last page. Source: docs/story/STORY.md, section 6.

== influence_KO
# influence: KO
# name: Kokoaja
# portrait: Sinun jäljiltäsi pöydässä on yksi tuoli enemmän kuin tulijoita. Muistat, kuka ei syö kalaa ja kuka ei pidä kysymyksistä. Huomaat poissaolijan ennen kuin kukaan ehtii laskea, ja lähetät hänelle pisteen, jos et keksi muuta. Seurassasi vieraat oppivat toistensa nimet melkein vahingossa. Itse jäät helposti seisomaan, kannu kädessä. Joku on jo vetänyt sen ylimääräisen tuolin esiin. Se on sinun.

== influence_TE
# influence: TE
# name: Tekijä
# portrait: Muut puhuvat pöydästä, sinä olet jo hakenut ruuvarin. Uskot asiaan, kun sitä voi pitää kädessä, ja näet ovelta asti, mikä keikkuu. Sinun jälkesi on hylly, keitto, jatkojohto tai juliste: jotain, minkä viereen toinen voi tulla seisomaan. Selität vähän, koska kädet ehtivät ensin. Joskus korjaat sellaisenkin, minkä vieressä piti vain istua. Yksi ruuvi jäi yli, ja kaikki toimii. Joku on jo kysynyt, saako sen.

== influence_AA
# influence: AA
# name: Ääni
# portrait: Kun kaikki huoneessa ajattelevat samaa, sinä olet se, joka lopulta sanoo sen. Joskus ääni tärisee, ja sanot silti. Osaat kertoa asian niin, että päättäjä ymmärtää ja naapuri jaksaa kuunnella loppuun. Sinun jälkesi on lause, jota muut alkavat käyttää omanaan. Joskus ehdit puhua sellaisenkin puolesta, joka oli juuri avaamassa suunsa. Kun lasket kolmeen, teitä on kaksi.

== influence_RI
# influence: RI
# name: Rinnallakulkija
# portrait: Et mene edellä etkä työnnä takaa. Kävelet vieressä ja hidastat, kun toinen hidastaa. Odotat oven ulkopuolella niin kauan kuin sisällä kestää, ja sinulla on eväät mukana. Sinulle on kerrottu asioita, joita ei ole kerrottu muille, ja ne ovat yhä tallessa. Joskus kuljet niin pitkälle, että oma pysäkki menee ohi. Silloin saa sanoa: mä jään tässä, nähdään huomenna. Matka ei siihen katkea.

== influence_SE
# influence: SE
# name: Selvittäjä
# portrait: Sinä luet myös kääntöpuolen. Löydät liitteen, poikkeuksen ja sen ihmisen, joka tietää, ja kysyt häneltä niin selvästi, että vastauksen saa kirjallisena. Sinun ansiostasi joku ei jäänyt ilman sellaista, mikä hänelle kuului. Jälkesi on kartta, lista tai numero, josta oikeasti vastataan. Joskus luet vielä yhden sivun, vaikka voisi jo lähteä. Kartassasi on yksi tyhjä ruutu. Siihen joku on piirtänyt penkin.

== influence_PI
# influence: PI
# name: Pitäjä
# portrait: Aloittajia on paljon. Sinä olet se, joka tulee kolmannellakin viikolla, kun paikalla on kaksi ja sataa räntää. Tiedät, missä imuri on ja kenellä on avain. Yleensä se on sinulla. Sinun jälkesi ei näy kuvissa, mutta ilman sitä ei olisi kuviakaan. Joskus pidät kiinni sellaisestakin, minkä aika olisi jo mennä. Avaimen voi antaa eteenpäin. Sinä olet silti se, joka piti oven auki.
