/** Words and sentences of an invented harbour, for pages that say nothing of anybody: `{}` is what the sentence chooses. */
export const adjectives =
  'blue old new small long green quiet broad plain narrow red round heavy light low high steady dry warm grey wooden early late spare'.split(
    ' ',
  );

export const things =
  'rope lamp bench ladder basket bucket gate chart sail oar net anchor kettle table map bell shed cart wheel barrel blanket candle compass crate drum fence hammer hook jetty kite lantern mast paddle plank pulley raft saw stove tent trolley'.split(
    ' ',
  );

export const places =
  'north quay,south quay,mill pond,market square,boat house,long pier,sea wall,fish hall,tide pool,rope walk,hill path,old bridge,lamp house,sand bank,school yard,village green'.split(
    ',',
  );

export const people =
  'keeper,baker,carpenter,gardener,ferry crew,painter,teacher,librarian,night watch,market team,tailor,cook,pilot,builder,postman,miller'.split(
    ',',
  );

export const deeds =
  'mended,cleaned,painted,moved,carried,checked,measured,counted,borrowed,found,lifted,stored,marked,washed,dried,wrapped'.split(
    ',',
  );

export const times =
  'in the morning,before noon,after lunch,in spring,at low tide,at high tide,on the first dry day,in the evening,after the rain,before the market,in late summer,when the fog had gone'.split(
    ',',
  );

export const reasons =
  'because the wind was strong,because the tide was late,because the road was wet,so that the boats could land,so that the children could cross,because the paint was thin,so that the light could be seen,because the wood had grown soft,so that the next crew would find it,because the days were short'.split(
    ',',
  );

export const sentences = [
  'The {person} {deed} the {adjective} {thing} {time}.',
  'The {person} {deed} the {thing} at the {place} {reason}.',
  '{Time} the {person} came to the {place} with the {adjective} {thing}.',
  'Nobody had {deed} the {thing} before the {person} did.',
  'The {adjective} {thing} stands beside the {place}, and the {thing} lies behind it.',
  'We asked the {person} where the {thing} was kept.',
  'The {person} and the {person} {deed} it together {time}.',
  'It was left at the {place} {reason}.',
  'You can see the {adjective} {thing} from the {place}.',
  'The {thing} and the {thing} were {deed} {time}.',
  'Each of us {deed} something: the {person} took the {thing}, and we took the {thing}.',
  'The {person} says little, but the {adjective} {thing} is always ready.',
  'There is room for the {thing} near the {place}.',
  '{Time} it was quiet at the {place}.',
  'The {person} wrote it down, and the {person} read it out.',
  'We keep the {thing} dry, and we keep the {thing} near the door.',
  'If the {thing} is missing, ask the {person} at the {place}.',
  'The way to the {place} goes past the {adjective} {thing}.',
  'The {person} showed us how the {adjective} {thing} is {deed}.',
  'From the {place} we carried the {thing} home {reason}.',
];

export const headings = [
  'Where the {thing} is kept',
  'What the {person} did {time}',
  'The way to the {place}',
  'Who {deed} the {adjective} {thing}',
  'Why the {thing} was moved',
  'Beside the {place}',
  'What we learnt from the {person}',
  'How the {adjective} {thing} is used',
];
