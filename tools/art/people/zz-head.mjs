import sharp from 'sharp';import {pieceSvg,pieceNamed,draw} from '../peep.mjs';
const vb=[100,-200,900,850],S=.5;const L=[];let k=0;
for(const [h,f] of [['ShortMessy','SmileNM'],['GrayMedium','Concerned'],['Short','Tired'],['BaldSides','Calm']]){
let t='';for(let x=100;x<1000;x+=50){t+=`<path d="M${x} -200V650" stroke="#000" stroke-width="1" opacity="${x%100?.2:.6}"/><text x="${x}" y="-185" font-size="16">${x}</text>`}for(let y=-200;y<650;y+=50)t+=`<path d="M100 ${y}H1000" stroke="#000" stroke-width="1" opacity="${y%100?.2:.6}"/><text x="100" y="${y}" font-size="16">${y}</text>`;
const s=`<g transform="translate(225 0)">${pieceSvg(pieceNamed('Hair',h),'#111','#fff')}<g transform="translate(159 186)">${pieceSvg(pieceNamed('Face',f),'#111','#fff')}</g></g>${t}`;
L.push({input:Buffer.from(draw(s,vb,450,425).asPng()),left:k%2*450,top:(k>>1)*425});k++}
await sharp({create:{width:900,height:850,channels:3,background:'#fdd'}}).composite(L).png().toFile('/tmp/head.png');
