/**
 * The sentence encoder, a transformer that runs in ONNX Runtime: closer to meaning than fixed
 * vectors of words, and far slower.
 *
 * <p>In: nothing but the model on the class path. Out: {@link
 * org.policyscope.theme.semantic.SentenceVectors}. Start with {@link
 * org.policyscope.theme.encoder.EncoderModel}.
 *
 * <p>The trap: the model computes with bytes whose scale follows from all that is computed at once,
 * so a sentence's vector changes with its batch mates. Batches here are of one sentence.
 */
@NullMarked
package org.policyscope.theme.encoder;

import org.jspecify.annotations.NullMarked;
