package io.github.connectedsecurity.mip.metadata;

import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.LABEL;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.OTHER_LABEL;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.OTHER_TENANT;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.TENANT;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.confidential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLabelsTest {
  private static final String XMP = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
      + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      + " xmlns:pdfx=\"http://ns.adobe.com/pdfx/1.3/\"%s><dc:format>application/pdf</dc:format>%s</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void label_isWrittenBehindTheOldBytes_readBack_andOpensAgain(boolean compressed) throws IOException {
    Path file = Documents.pdf(folder.resolve("plan.pdf"), compressed);
    byte[] before = Files.readAllBytes(file);

    LabelledFile.of(file).write(confidential().withName("Vertraulich für Käufer"));

    assertThat(LabelledFile.of(file).read().label(TENANT).orElseThrow().pairs()).isEqualTo(confidential().withName("Vertraulich für Käufer").pairs());
    byte[] after = Files.readAllBytes(file);
    assertThat(Arrays.equals(Arrays.copyOf(after, before.length), before)).as("the old bytes stand in front").isTrue();
    assertThat(Documents.names(folder)).containsExactly("plan.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Made by PDFBox");
      assertThat(document.getDocumentInformation().getCustomMetadataValue("MSIP_Label_" + LABEL + "_SiteId")).isEqualTo(TENANT);
      assertThat(xmp(document)).contains("<pdfx:MSIP_Label_" + LABEL + "_Name>Vertraulich für Käufer</pdfx:MSIP_Label_" + LABEL + "_Name>");
    }

    LabelledFile.of(file).write(ContentLabel.of(OTHER_LABEL, OTHER_TENANT));
    LabelledFile.of(file).remove(TENANT);

    assertThat(LabelledFile.of(file).read().labels()).singleElement().satisfies(label -> assertThat(label.labelId()).isEqualTo(OTHER_LABEL));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(xmp(document)).doesNotContain(LABEL).contains(OTHER_LABEL);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void otherInformationAndXmp_stay() throws IOException {
    Path file = withXmp(folder.resolve("plan.pdf"), XMP.formatted("", "<pdfx:Company>Contoso</pdfx:Company>"));

    LabelledFile.of(file).write(confidential());

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A plan");
      assertThat(xmp(document)).contains("<dc:format>application/pdf</dc:format>").contains("<pdfx:Company>Contoso</pdfx:Company>")
          .contains("<?xpacket end=\"w\"?>");
    }
  }

  @Test
  void xmp_isReadAsElementsAndAttributes_andTheLaterOfBothPlacesCounts() throws IOException {
    String attributes = " pdfx:MSIP_Label_%s_Enabled=\"true\" pdfx:MSIP_Label_%s_SiteId=\"%s\"".formatted(LABEL, LABEL, TENANT);
    String date = "<pdfx:MSIP_Label_%s_SetDate>%s</pdfx:MSIP_Label_%s_SetDate>";
    Path file = withXmp(folder.resolve("plan.pdf"), XMP.formatted(attributes, date.formatted(LABEL, "2026-11-24T12:00:00Z", LABEL)));
    assertThat(LabelledFile.of(file).read().labels()).singleElement().satisfies(label -> {
      assertThat(label.labelId()).isEqualTo(LABEL);
      assertThat(label.setDate()).contains(Instant.parse("2026-11-24T12:00:00Z"));
    });

    Path older = withInformation(file, folder.resolve("older.pdf"), "2026-11-23T12:00:00Z");
    assertThat(LabelledFile.of(older).read().labels()).extracting(ContentLabel::labelId).containsExactly(LABEL);
    Path newer = withInformation(file, folder.resolve("newer.pdf"), "2026-11-25T12:00:00Z");
    assertThat(LabelledFile.of(newer).read().labels()).extracting(ContentLabel::labelId).containsExactly(OTHER_LABEL);
  }

  @Test
  void compressedXmp_isRead() throws IOException {
    Path file = folder.resolve("plan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      String labels = "<pdfx:MSIP_Label_%s_Enabled>true</pdfx:MSIP_Label_%s_Enabled>".formatted(LABEL, LABEL);
      PDMetadata metadata = new PDMetadata(document);
      try (var out = metadata.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(XMP.formatted("", labels).getBytes(StandardCharsets.UTF_8));
      }
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(file.toFile());
    }

    assertThat(LabelledFile.of(file).read().labels()).extracting(ContentLabel::labelId).containsExactly(LABEL);
    LabelledFile.of(file).write(confidential());
    assertThat(LabelledFile.of(file).read().label(TENANT)).isPresent();
  }

  @Test
  void encrypted_isRefused_withOrWithoutAPasswordForReaders() throws IOException {
    for (String password : new String[] {"secret", ""}) {
      Path file = folder.resolve("locked" + password + ".pdf");
      try (PDDocument document = Loader.loadPDF(Documents.pdf(folder.resolve("plain.pdf"), true).toFile())) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        document.save(file.toFile());
      }
      assertRefused(file, Problem.ENCRYPTED, "native Information Protection SDK");
    }
  }

  @Test
  void wrapperOfAProtectedPdf_isRefused() throws IOException {
    Path file = folder.resolve("wrapper.pdf");
    try (PDDocument document = Loader.loadPDF(Documents.pdf(folder.resolve("plain.pdf"), true).toFile())) {
      COSDictionary payload = new COSDictionary();
      payload.setName("AFRelationship", "EncryptedPayload");
      COSArray files = new COSArray();
      files.add(payload);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, files);
      document.save(file.toFile());
    }
    assertRefused(file, Problem.PROTECTED, "wrapper");
  }

  @Test
  void signed_isReadButNotChanged() throws IOException {
    Path file = Documents.pdf(folder.resolve("signed.pdf"), false);
    try (PDDocument document = Loader.loadPDF(Documents.pdf(folder.resolve("plain.pdf"), false).toFile()); var out = Files.newOutputStream(file)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature, content -> new byte[] {0x30, 0});
      document.saveIncremental(out);
    }
    byte[] before = Files.readAllBytes(file);

    assertThat(LabelledFile.of(file).read().isEmpty()).isTrue();
    assertThatThrownBy(() -> LabelledFile.of(file).write(confidential()))
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(Problem.SIGNED));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private void assertRefused(Path file, Problem problem, String word) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> LabelledFile.of(file).read())
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(problem)).hasMessageContaining(word);
    assertThatThrownBy(() -> LabelledFile.of(file).write(confidential())).isInstanceOf(LabelFileException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static Path withXmp(Path file, String xmp) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle("A plan");
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(file.toFile());
    }
    return file;
  }

  /** The same document whose information has another label of the same tenant. */
  private static Path withInformation(Path from, Path file, String date) throws IOException {
    try (PDDocument document = Loader.loadPDF(from.toFile())) {
      ContentLabel.of(OTHER_LABEL, TENANT).withSetDate(Instant.parse(date)).pairs().forEach(document.getDocumentInformation()::setCustomMetadataValue);
      document.save(file.toFile());
    }
    return file;
  }

  private static String xmp(PDDocument document) throws IOException {
    return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }
}
