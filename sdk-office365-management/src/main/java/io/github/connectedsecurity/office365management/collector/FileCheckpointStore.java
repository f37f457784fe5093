package io.github.connectedsecurity.office365management.collector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a checkpoint in a file. The new text is written beside it, brought to the disk and then put in its place in one step, so
 * that a crash leaves either the old text or the new one.
 */
public final class FileCheckpointStore implements CheckpointStore {
  private final Path file;
  private final Path fresh;

  private FileCheckpointStore(Path file) {
    this.file = file.toAbsolutePath();
    this.fresh = this.file.resolveSibling(this.file.getFileName() + ".new");
  }

  /** Keeps it in this file, whose folder must exist. No two collectors may share one. */
  public static FileCheckpointStore at(Path file) { return new FileCheckpointStore(file); }

  @Override
  public Optional<String> load() {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint cannot be read from " + file + ".", e);
    }
  }

  @Override
  public void save(String checkpoint) {
    try {
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(checkpoint.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      replace();
      keepName();
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint cannot be saved to " + file + "; the one before is still there.", e);
    }
  }

  private void replace() throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("The file system cannot replace a file in one step; keep the checkpoint elsewhere.", e);
    }
  }

  /** Brings the folder to the disk, too, where the system knows how. If it does not, a crash may leave the text before: whole, but older. */
  private void keepName() {
    try (FileChannel folder = FileChannel.open(fresh.resolveSibling("."), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      return; // Windows opens no folders
    }
  }
}
