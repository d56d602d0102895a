import sharp from 'sharp';
for (const id of ['elias','anneli']) { const f='../../../assets/art/rendered/people/'+id+'.webp'; const m=await sharp(f).metadata(); const src=await sharp(f).png().toBuffer();
console.log(id,m.width,m.height,m.size);
for(const q of [50,60,70,80]) for(const aq of [50,80]) console.log('lossy',q,aq,(await sharp(src).webp({quality:q,alphaQuality:aq,effort:6,smartSubsample:true}).toBuffer()).length);
for(const q of [70]) console.log('lossy preset drawing',(await sharp(src).webp({quality:q,alphaQuality:60,effort:6,preset:'drawing'}).toBuffer()).length,(await sharp(src).webp({quality:q,alphaQuality:60,effort:6}).toBuffer()).length);
for(const c of [16,24,32,48,64]) {const p=await sharp(src).png({palette:true,colours:c,dither:0,effort:10}).toBuffer(); console.log('pal',c,(await sharp(p).webp({lossless:true,effort:6}).toBuffer()).length, (await sharp(p).webp({nearLossless:true,quality:60,effort:6}).toBuffer()).length, p.length);}
console.log('avif',(await sharp(src).avif({quality:60,effort:5}).toBuffer()).length)
}
