/**
 * Linguistic analysis: sentences, tokens, parts of speech, lemmas.
 *
 * <p>In: {@link org.policyscope.document.CleanDocument}. Out: {@link
 * org.policyscope.document.ParsedDocument}. Start with {@link
 * org.policyscope.analysis.LinguisticAnalyzer}; {@link org.policyscope.analysis.EngineAnalyzer}
 * does the work with a {@link org.policyscope.analysis.LanguageEngine}, and the inner rooms {@code
 * corenlp} and {@code opennlp} are the doors to the two libraries.
 *
 * <p>The trap: an engine counts in the stretch of text it is given, tokens and sentences of the
 * result count in the cleaned text of the whole document.
 */
@NullMarked
package org.policyscope.analysis;

import org.jspecify.annotations.NullMarked;
