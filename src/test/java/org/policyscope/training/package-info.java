/**
 * Trains the recogniser of institutions and validates it; nothing that users run.
 *
 * <p>In: a folder of texts, and annotated ones. Out: {@code
 * models/recognizers/institutions-en.bin}, the same bytes from the same texts. Start with {@link
 * org.policyscope.training.RecognizerTraining}, or with {@code scripts/train-recognizer.sh}.
 *
 * <p>The trap: what the gazetteers know need not be learnt; so most names are replaced by invented
 * ones before training, or the model would learn the list by heart.
 */
package org.policyscope.training;
