package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/**
 * PDF: the information dictionary and the XMP. A changed file is the old one, byte for byte, with an update behind it, as the format
 * foresees. The only class that needs PDFBox.
 */
final class PdfCarrier implements Carrier {
  private final Path file;

  PdfCarrier(Path file) { this.file = file; }

  @Override
  public LabelMetadata read() throws IOException { return with(PdfCarrier::metadata); }

  @Override
  public void requireWritable() throws IOException {
    with(document -> {
      List<PDSignature> signatures = document.getSignatureDictionaries();
      if (!signatures.isEmpty()) {
        throw new LabelFileException(Problem.SIGNED,
            "The PDF is signed, and a label would count as a change after the signature: label it first, then sign it.");
      }
      return signatures;
    });
  }

  @Override
  public void write(LabelMetadata metadata, FileChannel target) throws IOException {
    with(document -> {
      COSDictionary information = document.getDocumentInformation().getCOSObject();
      change(information, metadata.storedPairs());
      information.setNeedToBeUpdated(true);
      document.getDocument().getTrailer().setItem(COSName.INFO, information);
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      Optional<PdfXmp> xmp = xmp(document);
      byte[] changed = xmp.orElseGet(PdfXmp::create).with(metadata.storedPairs());
      PDMetadata stream = xmp.isPresent() ? document.getDocumentCatalog().getMetadata() : new PDMetadata(document);
      stream.getCOSObject().removeItem(COSName.FILTER); // XMP is written plain, so that programs that know no PDF find it
      stream.importXMPMetadata(changed);
      stream.getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().setMetadata(stream);
      catalog.setNeedToBeUpdated(true);
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(target));
      document.saveIncremental(out);
      out.flush();
      return catalog;
    });
  }

  private static LabelMetadata metadata(PDDocument document) throws IOException {
    Map<String, String> pairs = new LinkedHashMap<>();
    COSDictionary information = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
    if (information != null) {
      information.keySet().forEach(name -> LabelKey.parse(name.getName())
          .ifPresent(key -> Optional.ofNullable(information.getString(name)).ifPresent(value -> pairs.putIfAbsent(key.name(), value))));
    }
    LabelMetadata informed = LabelMetadata.of(pairs);
    return xmp(document).map(xmp -> LabelMetadata.merged(informed, LabelMetadata.of(xmp.pairs()))).orElse(informed);
  }

  private static void change(COSDictionary information, Map<String, String> pairs) {
    for (COSName name : List.copyOf(information.keySet())) {
      if (LabelKey.parse(name.getName()).isPresent()) {
        information.removeItem(name);
      }
    }
    pairs.forEach((name, value) -> information.setString(COSName.getPDFName(name), value));
  }

  private static Optional<PdfXmp> xmp(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    return metadata == null ? Optional.empty() : Optional.of(PdfXmp.parse(PdfStreams.bounded(metadata.getCOSObject(), "The PDF's XMP")));
  }

  /** Work with an open document. */
  private interface Work<T> {
    T on(PDDocument document) throws IOException;
  }

  private <T> T with(Work<T> work) throws IOException {
    PdfStreams.requireHarmless(file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.isEncrypted()) {
        throw encrypted(null);
      }
      requireNoWrapper(document);
      return work.on(document);
    } catch (InvalidPasswordException e) {
      throw encrypted(e);
    } catch (LabelFileException | IllegalArgumentException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) { // PDFBox meets broken files with all of them
      throw new LabelFileException(Problem.BROKEN, "The file is no PDF that can be read: " + e, e);
    }
  }

  private static LabelFileException encrypted(@Nullable Throwable cause) {
    return new LabelFileException(Problem.ENCRYPTED,
        "The PDF is encrypted. No REST call decrypts; remove the password, or, for rights management, use the native "
            + "Information Protection SDK.",
        cause);
  }

  /** Rights management hides a PDF as an encrypted attachment within one that only says so. */
  private static void requireNoWrapper(PDDocument document) throws IOException {
    COSBase files = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF);
    boolean payload = files instanceof COSArray array && array.toList().stream().map(PdfStreams::resolved).anyMatch(PdfCarrier::isEncryptedPayload);
    COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
    COSDictionary embedded = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
    COSArray list = embedded == null ? null : embedded.getCOSArray(COSName.NAMES);
    if (payload || list != null && list.toList().stream().map(PdfStreams::resolved).anyMatch(PdfCarrier::isEncryptedPayload)) {
      throw new LabelFileException(Problem.PROTECTED, "The PDF is a wrapper around one that is protected by rights management; its label can only be "
          + "read and changed with the native Information Protection SDK.");
    }
  }

  private static boolean isEncryptedPayload(COSBase file) {
    return file instanceof COSDictionary specification && "EncryptedPayload".equals(specification.getNameAsString("AFRelationship"));
  }
}
