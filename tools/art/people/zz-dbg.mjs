import { split, pieceNamed, pieceSvg } from '../peep.mjs';
import sharp from 'sharp';
const pal=['#e6194B','#3cb44b','#ffe119','#4363d8','#f58231','#911eb4','#42d4f4','#f032e6','#bfef45','#fabed4','#469990','#dcbeff','#9A6324','#fffac8','#800000','#aaffc3'].map(h=>[1,3,5].map(i=>parseInt(h.slice(i,i+2),16)));
const [kind,names,vb,S,cols,out]=JSON.parse(process.argv[2]);
const tiles=[];let tw,th;
for(const n of names){const C=pieceNamed(kind,n);const a=split((i,p)=>pieceSvg(C,i,p),vb,S);tw=a.width;th=a.height;
const b=Buffer.alloc(tw*th*4,255);for(let i=0;i<tw*th;i++){const l=a.labels[i];let c=l?pal[(l-1)%16]:[255,255,255];if(!l&&a.ink[i]>.5)c=[30,30,30];for(let k=0;k<3;k++)b[i*4+k]=l?(c[k]+255)/2:c[k];}
let t='';const z=100;for(let x=Math.ceil(vb[0]/z)*z;x<vb[0]+vb[2];x+=z){const X=(x-vb[0])*S;t+=`<path d="M${X} 0V${th}" stroke="#000" opacity="${x%500?'.15':'.5'}"/><text x="${X}" y="10" font-size="9">${x}</text>`}
for(let y=Math.ceil(vb[1]/z)*z;y<vb[1]+vb[3];y+=z){const Y=(y-vb[1])*S;t+=`<path d="M0 ${Y}H${tw}" stroke="#000" opacity="${y%500?'.15':'.5'}"/><text x="0" y="${Y}" font-size="9">${y}</text>`}
a.regions.slice(0,30).forEach((g,k)=>{let best=g.pixels[g.pixels.length>>1];t+=`<text x="${best%tw}" y="${(best/tw|0)+5}" font-size="12" font-weight="bold" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke">${k+1}${g.solid?'s':''}</text>`});
tiles.push(await sharp(b,{raw:{width:tw,height:th,channels:4}}).composite([{input:Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${tw}" height="${th}" font-family="DejaVu Sans">${t}<text x="40" y="26" font-size="15" fill="#c00">${n}</text></svg>`)}]).png().toBuffer());}
const rows=Math.ceil(tiles.length/cols);await sharp({create:{width:cols*tw,height:rows*th,channels:3,background:'#fff'}}).composite(tiles.map((t,i)=>({input:t,left:(i%cols)*tw,top:Math.floor(i/cols)*th}))).png().toFile(out);
