package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A local file and the labels it says it has: Office Open XML (.docx, .xlsx, .pptx and their kin), PDF (with PDFBox on the class path) and
 * mails (.eml). Which kind it is, is seen from its content.
 *
 * <p>Writing changes the metadata and nothing else: other parts of Office documents stay equal to the last byte, a PDF gets an update
 * behind its old bytes, a mail one header. It neither marks the content nor encrypts it; {@link ContentBits} must say so. The new file is
 * written beside the old one, read back, and then takes its place at once: whatever goes wrong, the old one is untouched. Encrypted,
 * protected and signed files are refused with {@link LabelFileException}.
 */
public final class LabelledFile {
  private final Path path;

  private LabelledFile(Path path) { this.path = path; }

  /** Names a file; nothing is read yet. */
  public static LabelledFile of(Path path) { return new LabelledFile(path); }

  /**
   * Reads what the file says now.
   *
   * @throws LabelFileException when the file is encrypted, broken, made to do harm, or of another kind
   * @throws IOException when the disk fails, or there is no such file
   */
  public LabelMetadata read() throws IOException { return FileKind.carrier(path).read(); }

  /**
   * Puts a label on the file instead of the one that its tenant had; labels of other tenants stay. It stands where the file keeps its labels.
   *
   * @return what the file says afterwards
   * @throws LabelFileException when the file cannot be labelled
   * @throws IllegalArgumentException when the kind of file cannot hold a value
   */
  public LabelMetadata write(ContentLabel label) throws IOException { return update(metadata -> metadata.with(label)); }

  /**
   * Puts a label into the part {@code LabelInfo.xml} of an Office document, as tenants want it that edit protected documents together;
   * labels that stood among its custom properties move there, and lose their name and date, for which it has no place.
   *
   * @throws LabelFileException when the file is no Office document, or cannot be labelled
   */
  public LabelMetadata writeToLabelInfo(ContentLabel label) throws IOException {
    if (!(FileKind.carrier(path) instanceof OoxmlCarrier)) {
      throw new LabelFileException(Problem.UNSUPPORTED, "Only Office Open XML documents have a LabelInfo part.");
    }
    return update(metadata -> metadata.listed().with(label));
  }

  /** Takes the label of one tenant away; those of other tenants stay. */
  public LabelMetadata remove(String tenantId) throws IOException { return update(metadata -> metadata.without(tenantId)); }

  /** Changes the metadata as the labeling API's {@code metadataAction} asks: first takes names away, then sets pairs. */
  public LabelMetadata change(Map<String, String> add, Collection<String> remove) throws IOException {
    return update(metadata -> metadata.changed(add, remove));
  }

  /**
   * Changes the metadata in one go. Nothing is written when the change changes nothing.
   *
   * @return what the file says afterwards
   */
  public LabelMetadata update(UnaryOperator<LabelMetadata> change) throws IOException {
    Path real = path.toRealPath(); // a link stays one
    BasicFileAttributes before = Files.readAttributes(real, BasicFileAttributes.class);
    Carrier carrier = FileKind.carrier(real);
    LabelMetadata old = carrier.read();
    LabelMetadata wanted = change.apply(old);
    if (wanted.equals(old)) {
      return old;
    }
    carrier.requireWritable();
    Path fresh = Files.createTempFile(Objects.requireNonNull(real.getParent()), ".label-", ".tmp");
    try {
      writeTo(fresh, carrier, wanted);
      requireSame(wanted, FileKind.carrier(fresh).read());
      copyRights(real, fresh);
      requireUnchanged(before, Files.readAttributes(real, BasicFileAttributes.class));
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
      return wanted;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void writeTo(Path fresh, Carrier carrier, LabelMetadata wanted) throws IOException {
    try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      carrier.write(wanted, out);
      out.force(true);
    }
  }

  private static void requireSame(LabelMetadata wanted, LabelMetadata written) {
    if (!written.pairs().equals(wanted.pairs())) {
      throw new LabelFileException(Problem.BROKEN, "The file would not give the written labels back; it was left as it was.");
    }
  }

  private static void requireUnchanged(BasicFileAttributes before, BasicFileAttributes now) {
    if (before.size() != now.size() || !before.lastModifiedTime().equals(now.lastModifiedTime()) || !Objects.equals(before.fileKey(), now.fileKey())) {
      throw new LabelFileException(Problem.CHANGED, "The file was changed by somebody else meanwhile; it was left as it is. Try again.");
    }
  }

  /** Temporary files are for their owner only. */
  private static void copyRights(Path from, Path to) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (rights != null && fresh != null) {
      fresh.setPermissions(rights.readAttributes().permissions());
    }
  }

  /** Names the file. */
  @Override
  public String toString() { return "LabelledFile[" + path + "]"; }
}
