package org.policyscope.ingest;

import java.nio.file.Path;

/**
 * One file of the input, for the manifest.
 *
 * @param path where it lies
 * @param source path relative to the INPUT it was found under, with {@code /}
 * @param bytes its size when it was found
 */
public record InputFile(Path path, String source, long bytes) {}
