package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.SignedLink;
import io.github.connectedsecurity.defender.model.vulnerabilities.ExportFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The addresses of an export's files, renewed when their right has ended. Files are told apart by their path, which stays. */
final class ExportLinks {
  private static final int FORBIDDEN = 403;
  private static final int MARK_BYTES = 8;

  private final FileExport<?> export;
  private final List<String> marks;
  private final ReentrantLock lock = new ReentrantLock();
  private List<String> addresses;

  ExportLinks(FileExport<?> export, ExportFiles files) {
    this.export = export;
    this.addresses = files.exportFiles();
    this.marks = addresses.stream().map(ExportLinks::mark).toList();
  }

  /** Something that is done with the content behind an address. */
  @FunctionalInterface
  interface Reading<R> {
    R of(SignedLink link) throws IOException;
  }

  int count() { return marks.size(); }

  String mark(int file) { return marks.get(file); }

  /** The place of a file; negative when this export has none of that mark. */
  int indexOf(String mark) { return marks.indexOf(mark); }

  /** A name for a file on this machine: the last part of its path, harmless, behind its mark. */
  String fileName(int file) {
    String path = path(address(file));
    String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    return mark(file) + "-" + last.substring(Math.max(0, last.length() - 120));
  }

  /** Does something with a file, and once more with a new address when the old one has lost its right. */
  <R> R reading(int file, Reading<R> reading) throws IOException {
    String used = address(file);
    try {
      return reading.of(export.link(used));
    } catch (ApiException e) {
      if (e.status() != FORBIDDEN) {
        throw e;
      }
      renew(file, used);
      return reading.of(export.link(address(file)));
    }
  }

  private String address(int file) {
    lock.lock();
    try {
      return addresses.get(file);
    } finally {
      lock.unlock();
    }
  }

  /** Asks for new addresses, unless somebody else has done so meanwhile. */
  private void renew(int file, String used) {
    lock.lock();
    try {
      if (addresses.get(file).equals(used)) {
        List<String> fresh = export.files().exportFiles();
        List<String> freshMarks = fresh.stream().map(ExportLinks::mark).toList();
        if (!freshMarks.containsAll(marks)) {
          throw new InvalidDataException("The service has made the export anew while it was read: begin again.");
        }
        addresses = marks.stream().map(mark -> fresh.get(freshMarks.indexOf(mark))).toList();
      }
    } finally {
      lock.unlock();
    }
  }

  /** An address as a URI, byte for byte but for characters that no URI may hold. */
  static URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new InvalidDataException("The export names a file by something that is no address."); // without its cause: that quotes the address
    }
  }

  private static String mark(String address) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(path(address).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
