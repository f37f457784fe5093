package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Streams of a PDF, read within bounds: PDFBox itself inflates whatever it is given. */
final class PdfStreams {
  private static final long MOST_TABLES = 256L << 20;

  private PdfStreams() {}

  /** The content of a stream that is plain or deflated once, as XMP is. */
  static byte[] bounded(COSStream stream, String what) throws IOException {
    COSBase filters = stream.getFilters();
    boolean plain = filters == null || filters instanceof COSArray none && none.size() == 0;
    boolean deflated = COSName.FLATE_DECODE.equals(single(filters)) && stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
    if (!plain && !deflated) {
      throw new LabelFileException(Problem.UNSUPPORTED, what + " is compressed in an unusual way, which is not read here.");
    }
    try (InputStream raw = stream.createRawInputStream(); InputStream in = plain ? raw : new InflaterInputStream(raw)) {
      byte[] content = in.readNBytes(LabelLimits.PART + 1);
      if (content.length > LabelLimits.PART) {
        throw new LabelFileException(Problem.TOO_LARGE, what + " holds more than " + LabelLimits.PART + " bytes, as in files made to exhaust memory.");
      }
      return content;
    }
  }

  private static COSBase single(COSBase filters) { return filters instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filters; }

  /** What a reference leads to. */
  static COSBase resolved(COSBase base) { return base instanceof COSObject reference ? reference.getObject() : base; }

  /**
   * Refuses a file whose inner tables, which PDFBox inflates as it opens the file, inflate to more than any honest ones. What is
   * compressed in an unusual way there is refused, too.
   */
  static void requireHarmless(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      PdfStreamSearch search = new PdfStreamSearch(channel);
      long inflated = 0;
      while (search.next()) {
        if (search.isTable()) {
          inflated += search.inflatedSize(MOST_TABLES - inflated);
        }
        if (inflated >= MOST_TABLES) {
          throw new LabelFileException(Problem.TOO_LARGE, "The PDF's inner tables inflate to more than " + MOST_TABLES
              + " bytes, as in files made to exhaust memory.");
        }
      }
    }
  }
}
