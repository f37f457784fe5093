package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers the last pages by their digests and refuses to come back to one: that way a pull would never end. */
final class PageTrail {
  private static final int LENGTH = 1_000;

  private final Set<ByteBuffer> seen = new LinkedHashSet<>();

  void add(ApiRequest page) {
    if (!seen.add(digest(page))) {
      throw new InvalidDataException(page + " was answered with a link back to a page already read; the pull was stopped.");
    }
    if (seen.size() > LENGTH) {
      Iterator<ByteBuffer> oldest = seen.iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private static ByteBuffer digest(ApiRequest page) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(page.url().getBytes(StandardCharsets.UTF_8));
      page.content().ifPresent(content -> sha.update(content.bytes()));
      return ByteBuffer.wrap(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
