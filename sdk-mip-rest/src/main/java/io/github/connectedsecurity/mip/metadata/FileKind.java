package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells what kind of file one is, by its content rather than by its name. */
final class FileKind {
  private static final int START = 4_096;
  private static final int MOST_SEARCHED = 64 << 20;
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private FileKind() {}

  static Carrier carrier(Path file) throws IOException {
    String start = start(file, START);
    if (start.startsWith("PK\u0003\u0004")) {
      return new OoxmlCarrier(file);
    }
    if (start.startsWith("%PDF-")) {
      return pdf(file);
    }
    if (start.startsWith(OLE)) {
      throw ole(file);
    }
    if (start.startsWith(".pfile")) {
      throw new LabelFileException(Problem.PROTECTED,
          "The file is wrapped by rights management (.pfile); its label can only be read and changed with the native "
              + "Information Protection SDK.");
    }
    if (name(file).endsWith(".eml") || MailCarrier.looksLikeMail(start)) {
      return new MailCarrier(file);
    }
    if (start.substring(0, Math.min(1_024, start.length())).contains("%PDF-")) {
      return pdf(file);
    }
    throw new LabelFileException(Problem.UNSUPPORTED,
        "The file is neither an Office Open XML document, nor a PDF, nor a mail (.eml): labels of other kinds are not "
            + "read here. Keep its label elsewhere as pairs: LabelMetadata.pairs().");
  }

  private static Carrier pdf(Path file) {
    try {
      Class.forName("org.apache.pdfbox.Loader", false, FileKind.class.getClassLoader());
      return new PdfCarrier(file);
    } catch (ClassNotFoundException e) {
      throw new LabelFileException(Problem.UNSUPPORTED, "PDF needs the optional library org.apache.pdfbox:pdfbox 3 on the class path or module path.", e);
    }
  }

  /** Office writes encrypted documents, and old ones, into containers of another kind. */
  private static LabelFileException ole(Path file) throws IOException {
    String content = start(file, MOST_SEARCHED);
    if (content.contains(wide("DRMEncrypted"))) {
      return new LabelFileException(Problem.PROTECTED,
          "The document is protected by rights management. No REST call decrypts or encrypts: its label can only be "
              + "read and changed with the native Information Protection SDK.");
    }
    if (content.contains(wide("EncryptedPackage"))) {
      return new LabelFileException(Problem.ENCRYPTED,
          "The document is encrypted by a password. No REST call decrypts: remove the password first, or, if rights "
              + "management encrypted it, use the native Information Protection SDK.");
    }
    return new LabelFileException(Problem.UNSUPPORTED,
        "The file is an OLE container, as old binary Office documents (.doc, .xls, .ppt), Outlook messages (.msg) and "
            + "encrypted ones are; labels are read from .docx, .xlsx, .pptx, .pdf and .eml.");
  }

  private static String wide(String text) { return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1); }

  private static String start(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
    }
  }

  private static String name(Path file) { return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT); }
}
