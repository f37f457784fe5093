package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.SignedLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Reads links to their end, but not beyond a bound. */
final class Downloads {
  private static final int BUFFER = 1 << 16;

  private Downloads() {}

  static byte[] read(SignedLink link, int most) throws IOException {
    try (InputStream in = link.open()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(most);
      }
      return bytes;
    }
  }

  static Download save(SignedLink link, Path file, long most) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      MessageDigest digest = sha256();
      long size = copy(link, part, most, digest);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return new Download(file, size, HexFormat.of().formatHex(digest.digest()));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long copy(SignedLink link, Path part, long most, MessageDigest digest) throws IOException {
    long size = 0;
    try (InputStream in = link.open(); OutputStream out = Files.newOutputStream(part)) {
      byte[] buffer = new byte[BUFFER];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > most) {
          throw tooLarge(most);
        }
        digest.update(buffer, 0, count);
        out.write(buffer, 0, count);
      }
    }
    return size;
  }

  private static InvalidDataException tooLarge(long most) {
    return new InvalidDataException("The download is larger than " + most + " bytes; it was broken off.");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
