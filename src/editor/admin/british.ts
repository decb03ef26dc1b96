// Sveltia speaks American by default, and then not in our words. It looks once, as it is loaded: before it, this must be.
const settings = 'sveltia-cms.prefs';
const kept = JSON.parse(localStorage.getItem(settings) ?? '{}') as Record<string, unknown>;
localStorage.setItem(settings, JSON.stringify({ ...kept, locale: 'en-GB' }));

// Where the browser speaks another English, it would offer to change to that.
for (const [name, value] of Object.entries({ language: 'en-GB', languages: ['en-GB'] }))
  Object.defineProperty(navigator, name, { get: () => value });
