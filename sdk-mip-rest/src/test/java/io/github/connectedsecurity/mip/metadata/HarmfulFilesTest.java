package io.github.connectedsecurity.mip.metadata;

import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.confidential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, encrypted, or made to do harm: each ends in a clear error and stays as it is. */
class HarmfulFilesTest {
  private static final String CUSTOM = "docProps/custom.xml";
  private static final String PROPERTIES = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\">";

  @TempDir Path folder;

  @Test
  void zipBomb_inThePartThatIsRead_isNotInflated() throws IOException {
    Path file = Documents.office(folder.resolve("bomb.docx"));
    Map<String, byte[]> parts = Documents.parts(file);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      parts.remove(CUSTOM);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
      out.putNextEntry(new ZipEntry(CUSTOM));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 512; i++) {
        out.write(zeros); // half a gigabyte in half a megabyte
      }
    }
    assertThat(Files.size(file)).isLessThan(2 << 20);
    assertRefused(file, Problem.TOO_LARGE, CUSTOM);
  }

  @Test
  void zipBomb_thatLiesAboutItsSize_isStoppedAtWhatItSaid() throws IOException {
    Path file = Documents.office(folder.resolve("liar.docx"));
    Documents.withPart(file, CUSTOM, new byte[3 << 20]);
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(central(bytes, CUSTOM) + 24, 100); // the size in the directory
    Files.write(file, bytes);

    assertRefused(file, Problem.TOO_LARGE, "inflates to more");
  }

  @Test
  void zipBomb_inAnotherPart_isCopiedUnread() throws IOException {
    Path file = Documents.office(folder.resolve("heavy.docx"));
    Documents.withPart(file, "word/media/image1.png", new byte[64 << 20]);
    long size = Files.size(file);

    LabelledFile.of(file).write(confidential());

    assertThat(Files.size(file)).isBetween(size, size + 4_096);
    assertThat(LabelledFile.of(file).read().isEmpty()).isFalse();
  }

  @Test
  void xmlBomb_isRefused() throws IOException {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]>").append(PROPERTIES).append("&l9;</Properties>");
    assertRefused(withCustom(laughs.toString()), Problem.BROKEN, "document type");
  }

  @Test
  void externalEntity_isNotFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
    String xml = "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + PROPERTIES + "<property name=\"MSIP_Label_"
        + LabelMetadataTest.LABEL + "_Name\"><v>&x;</v></property></Properties>";
    Path file = withCustom(xml);
    assertThatThrownBy(() -> LabelledFile.of(file).read()).isInstanceOf(LabelFileException.class).hasMessageNotContaining("s3cret");
    assertRefused(file, Problem.BROKEN, "document type");
  }

  @Test
  void xmlWithoutEndOrBound_isRefused() throws IOException {
    assertRefused(withCustom(PROPERTIES + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</Properties>"), Problem.BROKEN, "levels");
    StringBuilder attributes = new StringBuilder(PROPERTIES).append("<a");
    for (int i = 0; i < 10_000; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    assertRefused(withCustom(attributes + "/></Properties>"), Problem.BROKEN, "XML");
    assertRefused(withCustom(PROPERTIES + "<property"), Problem.BROKEN, "XML");
    assertRefused(withCustom(""), Problem.BROKEN, "XML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "docMetadata/LabelInfo.xml"})
  void bombsInTheOtherParts_areRefusedWhenThePartIsNeeded(String part) throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).writeToLabelInfo(confidential());
    Documents.withPart(file, part, Documents.utf8("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"));
    byte[] before = Files.readAllBytes(file);

    // A new part needs the list of types: that one is read late, and must be refused as well.
    Map<String, byte[]> parts = Documents.parts(file);
    parts.remove(CUSTOM);
    Files.write(file, part.equals("[Content_Types].xml") ? Documents.zip(parts) : before);
    byte[] harmful = Files.readAllBytes(file);
    assertThatThrownBy(() -> LabelledFile.of(file).change(LabelMetadataTest.pairs(LabelMetadataTest.LABEL, "Owner", "kim"), List.of()))
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BROKEN));
    assertThat(Files.readAllBytes(file)).isEqualTo(harmful);
    assertThat(Documents.names(folder)).containsExactly("plan.docx");
  }

  @Test
  void twoPartsOfOneName_areRefused() throws IOException {
    Path file = Documents.office(folder.resolve("twice.docx"));
    Map<String, byte[]> parts = new LinkedHashMap<>(Documents.parts(file));
    parts.put("docProps/CUSTOM.xml", Documents.utf8(PROPERTIES + "</Properties>"));
    Files.write(file, Documents.zip(parts));
    assertRefused(file, Problem.BROKEN, "two parts of one name");
  }

  @Test
  void partsThatOverlap_orDifferInTheirHeaders_areRefused() throws IOException {
    Path file = Documents.office(folder.resolve("overlap.docx"));
    byte[] good = Files.readAllBytes(file);
    byte[] overlapping = good.clone();
    ByteBuffer.wrap(overlapping).order(ByteOrder.LITTLE_ENDIAN).putInt(central(good, CUSTOM) + 42, 0);
    Files.write(file, overlapping);
    assertRefused(file, Problem.BROKEN, "overlap");

    byte[] renamed = good.clone();
    int local = new String(good, StandardCharsets.ISO_8859_1).indexOf(CUSTOM);
    renamed[local] = 'x';
    Files.write(file, renamed);
    assertRefused(file, Problem.BROKEN, "headers differ");
  }

  @Test
  void encryptedPart_isRefused() throws IOException {
    Path file = Documents.office(folder.resolve("locked.docx"));
    byte[] bytes = Files.readAllBytes(file);
    bytes[central(bytes, CUSTOM) + 8] |= 1;
    Files.write(file, bytes);
    assertRefused(file, Problem.ENCRYPTED, "password");
  }

  @Test
  void truncatedOrDamagedOfficeFile_isRefusedOrStillRight() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).write(confidential());
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : flipped(good, random);
      Files.write(file, bad);
      assertUntouchedOrWhole(file, bad);
    }
    assertThat(Documents.names(folder)).containsExactly("plan.docx");
  }

  @Test
  void truncatedOrDamagedPdf_isRefusedOrStillRight() throws IOException {
    Path file = Documents.pdf(folder.resolve("plan.pdf"), true);
    LabelledFile.of(file).write(confidential());
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, 10 + random.nextInt(good.length - 10)) : flipped(good, random);
      Files.write(file, bad);
      assertUntouchedOrWhole(file, bad);
    }
    assertThat(Documents.names(folder)).containsExactly("plan.pdf");
  }

  @Test
  void encryptedOfficeFile_isRefused_andNamesWhatCanOpenIt() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("locked.docx");
    try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream content = encryptor.getDataStream(container)) {
        content.write(Files.readAllBytes(Documents.office(folder.resolve("plain.docx"))));
      }
      container.writeFilesystem(out);
    }
    assertRefused(file, Problem.ENCRYPTED, "native Information Protection SDK");
  }

  @Test
  void protectedOfficeFile_isRefused() throws IOException {
    Path file = folder.resolve("protected.docx");
    try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptedPackage");
      container.getRoot().createDirectory("\u0006DataSpaces").createDirectory("DataSpaceInfo").createDocument("DRMEncryptedDataSpace",
          new ByteArrayInputStream(new byte[8]));
      container.writeFilesystem(out);
    }
    assertRefused(file, Problem.PROTECTED, "native Information Protection SDK");
  }

  @Test
  void otherKinds_areRefusedByTheirNames() throws IOException {
    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(old.toFile());
    }
    assertRefused(old, Problem.UNSUPPORTED, "old binary Office");
    assertRefused(Files.writeString(folder.resolve("x.pfile"), ".pfile\u0001"), Problem.PROTECTED, ".pfile");
    assertRefused(Files.writeString(folder.resolve("x.txt"), "just text"), Problem.UNSUPPORTED, "neither");
    assertRefused(Files.write(folder.resolve("x.zip"), Documents.zip(Map.of("a.txt", new byte[1]))), Problem.UNSUPPORTED, "no Office Open XML");
    assertRefused(Files.write(folder.resolve("empty.docx"), new byte[0]), Problem.UNSUPPORTED, "neither");
    Path noDocument = Documents.office(folder.resolve("theme.docx"));
    Documents.withPart(noDocument, "_rels/.rels", Documents.utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"));
    assertRefused(noDocument, Problem.UNSUPPORTED, "no Office document");
  }

  @Test
  void relationThatLeadsOutside_isNotFollowed() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    String relations = new String(Documents.parts(file).getOrDefault("_rels/.rels", new byte[0]), StandardCharsets.UTF_8);
    for (String target : new String[] {"http://127.0.0.1/custom.xml", "file:///etc/passwd", "%zz"}) {
      Documents.withPart(file, "_rels/.rels", Documents.utf8(relations.replaceAll("Target=\"/?docProps/custom.xml\"", "Target=\"" + target + "\"")));
      assertRefused(file, Problem.BROKEN, "leads");
    }
  }

  @Test
  void xmpBomb_isNotInflated() throws IOException {
    Path file = folder.resolve("bomb.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PDMetadata metadata = new PDMetadata(document);
      try (OutputStream out = metadata.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 64; i++) {
          out.write(zeros);
        }
      }
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(file.toFile());
    }
    assertRefused(file, Problem.TOO_LARGE, "XMP");
  }

  @Test
  void xmpThatIsNoSafeXml_isRefused() throws IOException {
    for (String xmp : new String[] {"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>", "<x", "<notRdf/>"}) {
      Path file = folder.resolve("bad.pdf");
      try (PDDocument document = new PDDocument()) {
        document.addPage(new PDPage());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Documents.utf8(xmp));
        document.getDocumentCatalog().setMetadata(metadata);
        document.save(file.toFile());
      }
      assertRefused(file, Problem.BROKEN, "XMP");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Type /ObjStm", "/Type /XRef", "/Type /Obj#53tm"})
  void pdfWhoseTablesAreBombs_isRefusedBeforeTheyAreInflated(String type) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(Documents.utf8("%PDF-1.5\n" + "% filler\n".repeat(200_000) + "1 0 obj\n<< " + type + " /Filter /FlateDecode /N 1 /First 4 /Length "
        + packed.size()
        + " >>\nstream\r\n"));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(Documents.utf8("\nendstream\nendobj\nstartxref\n0\n%%EOF"));
    assertRefused(Files.write(folder.resolve("bomb.pdf"), pdf.toByteArray()), Problem.TOO_LARGE, "tables");

    Path nested = Files.write(folder.resolve("nested.pdf"), Documents.utf8(pdf.toString(StandardCharsets.ISO_8859_1)
        .replace("/FlateDecode", "[/FlateDecode /FlateDecode]")));
    assertRefused(nested, Problem.UNSUPPORTED, "unusual");
  }

  private Path withCustom(String xml) throws IOException {
    return Documents.withPart(Documents.office(folder.resolve("plan.docx")), CUSTOM, Documents.utf8(xml));
  }

  private void assertRefused(Path file, Problem problem, String word) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> LabelledFile.of(file).read())
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(problem)).hasMessageContaining(word);
    assertThatThrownBy(() -> LabelledFile.of(file).write(confidential()))
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    assertThat(Arrays.equals(Files.readAllBytes(file), before)).as("untouched").isTrue();
    assertThat(Documents.names(folder)).noneMatch(name -> name.endsWith(".tmp"));
  }

  /** Damage may hit what no label needs; then the new label must be there. Otherwise the file must be as it was. */
  private static void assertUntouchedOrWhole(Path file, byte[] bad) throws IOException {
    ContentLabel label = ContentLabel.of(LabelMetadataTest.OTHER_LABEL, LabelMetadataTest.OTHER_TENANT);
    try {
      LabelledFile.of(file).write(label);
    } catch (LabelFileException e) {
      assertThat(e.problem()).isNotNull();
      assertThat(Arrays.equals(Files.readAllBytes(file), bad)).as("untouched").isTrue();
      return;
    }
    assertThat(LabelledFile.of(file).read().label(LabelMetadataTest.OTHER_TENANT)).isPresent();
  }

  private static byte[] flipped(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int i = 0; i < 3; i++) {
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bad;
  }

  /** Where the directory's entry of a part begins. */
  private static int central(byte[] zip, String name) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf(name) - 46;
    assertThat(text.substring(at, at + 4)).isEqualTo("PK\u0001\u0002");
    return at;
  }
}
