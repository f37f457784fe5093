package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks archives that come from devices, which may belong to an attacker. An archive is refused as a whole, with nothing left
 * behind, when a name in it leads out of the folder or means something else on another system, when it holds a link or a device,
 * when two names are the same, when it is encrypted or broken, or when it holds more than it may.
 */
public final class Archives {
  private static final int BUFFER = 1 << 16;
  private static final long SMALL = 1 << 20;

  private Archives() {}

  /** Unpacks under {@link ArchiveLimits#DEFAULT}; see {@link #extract(Path, Path, ArchiveLimits)}. */
  public static Path extract(Path zip, Path folder) throws IOException { return extract(zip, folder, ArchiveLimits.DEFAULT); }

  /**
   * Unpacks an archive into a new folder, which appears when everything is in it.
   *
   * @return the folder
   * @throws FileAlreadyExistsException when the folder is there already
   * @throws InvalidDataException when the archive is refused; the message tells the reason without quoting names
   */
  public static Path extract(Path zip, Path folder, ArchiveLimits limits) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    List<ZipDirectory.Entry> entries = ZipDirectory.read(zip, limits.entries());
    ArchiveNames.check(entries.stream().map(ZipDirectory.Entry::name).toList());
    Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
    Path unfinished = Files.createTempDirectory(parent, ".unpacking-");
    try {
      unpack(zip, entries, unfinished, limits);
      return Files.move(unfinished, folder);
    } finally {
      delete(unfinished);
    }
  }

  private static void unpack(Path zip, List<ZipDirectory.Entry> entries, Path folder, ArchiveLimits limits) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      if (file.size() != entries.size()) {
        throw new InvalidDataException("The archive's directory can be read in two ways; it was refused.");
      }
      long left = limits.bytes();
      for (ZipDirectory.Entry entry : entries) {
        ZipEntry found = file.getEntry(entry.name());
        if (found == null) {
          throw new InvalidDataException("The archive's directory can be read in two ways; it was refused.");
        }
        Path target = folder.resolve(entry.name()).normalize();
        if (!target.startsWith(folder)) {
          throw new InvalidDataException("A name in the archive leads out of the folder; it was refused.");
        }
        left -= found.isDirectory() ? directory(target) : write(file, found, target, left, limits);
      }
    } catch (ZipException e) {
      throw new InvalidDataException("The archive is broken; it was refused.", e);
    }
  }

  private static long directory(Path target) throws IOException {
    Files.createDirectories(target);
    return 0;
  }

  private static long write(ZipFile file, ZipEntry entry, Path target, long left, ArchiveLimits limits) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    long most = Math.max(SMALL, multiplied(Math.max(0, entry.getCompressedSize()), limits.ratio()));
    long size = 0;
    CRC32 check = new CRC32(); // which the JDK's reader leaves to others
    try (InputStream in = file.getInputStream(entry); OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[BUFFER];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > left) {
          throw new InvalidDataException("The archive holds more than " + limits.bytes() + " bytes; it was refused.");
        }
        if (size > most) {
          throw new InvalidDataException("A file in the archive unpacks to more than " + limits.ratio() + " times its size; it was refused.");
        }
        check.update(buffer, 0, count);
        out.write(buffer, 0, count);
      }
    }
    if (entry.getSize() != size || entry.getCrc() != check.getValue()) {
      throw new InvalidDataException("A file in the archive is another one than the archive says; it was refused.");
    }
    return size;
  }

  private static long multiplied(long size, int ratio) { return size > Long.MAX_VALUE / ratio ? Long.MAX_VALUE : size * ratio; }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      below.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
