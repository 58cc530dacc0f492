package org.posad.sandbox;

import org.posad.sandbox.languages.Languages;
import org.posad.sandbox.submissions.Judge;

/** The languages that work, and who judges programs in them; the judge has to exist before the languages can be tried. */
record Workplace(Languages languages, Judge judge) {}
