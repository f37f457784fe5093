package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was downloaded.
 *
 * @param file where it is
 * @param bytes its size
 * @param sha256 the hash of what was received, in lower-case hexadecimal digits
 */
public record Download(Path file, long bytes, String sha256) {
  /**
   * Checks the content against a hash that is known from elsewhere, and deletes the file when it differs.
   *
   * @throws InvalidDataException when it differs
   */
  public Download expect(String knownSha256) throws IOException {
    if (!sha256.equalsIgnoreCase(knownSha256)) {
      Files.delete(file);
      throw new InvalidDataException("The download is not the expected file: its SHA-256 is " + sha256 + ". It was deleted.");
    }
    return this;
  }
}
