/**
 * Trains the recogniser of institutions for OpenNLP; nothing that users run.
 *
 * <p>In: reports of the default engine on a folder of texts. Out: {@code
 * models/recognizers/institutions-en.bin}, the same bytes from the same reports. Start with {@link
 * org.policyscope.training.RecognizerTraining}, or with {@code scripts/train-recognizer.sh}.
 *
 * <p>The trap: what the gazetteers know need not be learnt; so most names are replaced by invented
 * ones before training, or the model would learn the list by heart.
 */
package org.policyscope.training;
