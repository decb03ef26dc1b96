/**
 * What the second engine says and we set aside, each with the reason. Most are no findings: the engine cannot decide
 * and asks a person. Whoever adds one has looked. With `only`, a finding is set aside on such an element and no other.
 */
export const setAside: Record<string, { why: string; only?: RegExp }> = {
  aria_accessiblename_exists: {
    why: 'The head of the first column is for those who listen: a clipped word. The engine takes it for hidden; Orca says it.',
    only: /<th class="[^"]*" scope="col">/,
  },
  aria_child_valid: { why: 'The list of results is empty until somebody searches.', only: /<ol class="results"/ },
  aria_complementary_label_visible: {
    why: 'A label that is heard is enough for WCAG. The words of the part say what it is to those who see.',
    only: /aria-label="About this (?:page|vacancy)"/,
  },
  aria_content_in_landmark: {
    why: 'The link that skips to the content stands before all landmarks, as it must, to be the first stop.',
    only: /<a href="#main" class="skip/,
  },
  element_tabbable_role_valid: {
    why: 'A table that scrolls sideways must be reached by keyboard, so it is a stop, and named.',
    only: /role="group"[^>]*class="table|class="table[^"]*"[^>]*role="group"/,
  },
  blockquote_cite_exists: { why: 'Each quotation has its source in words under it, and a link, which all can use.' },
  download_keyboard_controllable: { why: 'A link to a document of another site. Nothing of ours opens it.' },
  element_tabbable_unobscured: {
    why: 'tests/browser/adaptable.spec.ts gives each the focus, and looks what lies over it.',
  },
  element_tabbable_visible: { why: 'The link that skips to the content shows when it has the focus: reading.spec.ts.' },
  form_submit_button_exists: { why: 'Results come while you type. Enter opens the first.' },
  heading_markup_misuse: { why: 'They are headings: each names the document that the claims under it rest on.' },
  img_alt_background: {
    why: 'The yellow swipe under a claim is an ornament. The line under it says how far it is checked.',
  },
  input_fields_grouped: { why: 'Each field is named by its own label, and the part around them by its heading.' },
  input_label_visible: { why: 'Their labels are seen, and tied to them by for and id.' },
  list_structure_proper: { why: 'A dl whose pairs are grouped in div, as HTML allows.' },
  media_alt_brief: { why: 'The words of a share picture are all on it. They stand in its text whole.' },
  select_options_grouped: { why: 'The topics are one flat list.' },
  style_color_misuse: { why: 'Asked of every page with styles. Ties differ by their line, states by a word.' },
  style_focus_visible: { why: 'tests/browser/adaptable.spec.ts looks that each stop shows its outline.' },
  style_highcontrast_visible: { why: 'tests/browser/adaptable.spec.ts looks at every kind of page in forced colours.' },
  style_viewport_resizable: {
    why: 'Sizes have a part in rem, so they grow with the reader’s letters; 400% is tested.',
  },
  text_block_heading: { why: 'Large words that a heading follows, or that a drawing holds. They head nothing.' },
  text_sensory_misuse: { why: '“Beside” and “below” name the order of the text too, or people beside you.' },
};
