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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeLabelsTest {
  private static final List<String> MAY_CHANGE = List.of("[Content_Types].xml", "_rels/.rels", "docProps/custom.xml", "docMetadata/LabelInfo.xml");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "numbers.xlsx", "talk.pptx"})
  void label_isWritten_readBack_andLeavesAllElseAsItIs(String name) throws IOException {
    Path file = Documents.office(folder.resolve(name));
    byte[] before = Files.readAllBytes(file);

    LabelMetadata written = LabelledFile.of(file).write(confidential());

    assertThat(LabelledFile.of(file).read()).isEqualTo(written);
    ContentLabel label = written.label(TENANT).orElseThrow();
    assertThat(label.pairs()).isEqualTo(confidential().pairs());
    assertThat(label.store()).isEqualTo(LabelStore.PAIRS);
    assertOthersEqual(before, file);
    assertThat(Documents.names(folder)).containsExactly(name);
    assertOpensInPoi(file, properties -> {
      assertThat(properties.getProperty("MSIP_Label_" + LABEL + "_Enabled").getLpwstr()).isEqualTo("true");
      assertThat(properties.getProperty("MSIP_Label_" + LABEL + "_SetDate").getLpwstr()).isEqualTo("2026-11-24T12:00:00Z");
      assertThat(properties.getProperty("Department").getLpwstr()).isEqualTo("Quarks & more");
      assertThat(properties.getUnderlyingProperties().getPropertyList().stream().map(property -> property.getPid())).doesNotHaveDuplicates();
    });

    assertThat(LabelledFile.of(file).remove(TENANT).isEmpty()).isTrue();
    assertOthersEqual(before, file);
    assertOpensInPoi(file, properties -> {
      assertThat(properties.contains("MSIP_Label_" + LABEL + "_Enabled")).isFalse();
      assertThat(properties.getProperty("Department").getLpwstr()).isEqualTo("Quarks & more");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "numbers.xlsx", "talk.pptx"})
  void labelInfo_isWritten_readBack_andTakesTheTenantsPairsAway(String name) throws IOException {
    Path file = Documents.office(folder.resolve(name));
    byte[] before = Files.readAllBytes(file);
    LabelledFile.of(file).write(ContentLabel.of(OTHER_LABEL, TENANT));

    LabelledFile.of(file).writeToLabelInfo(confidential().with("Owner", "kim"));

    ContentLabel label = LabelledFile.of(file).read().label(TENANT).orElseThrow();
    assertThat(label.labelId()).isEqualTo(LABEL);
    assertThat(label.store()).isEqualTo(LabelStore.LABEL_INFO);
    assertThat(label.method()).contains(LabelMethod.PRIVILEGED);
    assertThat(label.attribute("Owner")).contains("kim");
    assertThat(label.name()).as("the part has no place for it").isEmpty();
    String part = text(file, "docMetadata/LabelInfo.xml");
    assertThat(part).contains("<clbl:labelList xmlns:clbl=\"http://schemas.microsoft.com/office/2020/mipLabelMetadata\">")
        .contains("id=\"{" + LABEL + "}\"").contains("siteId=\"{" + TENANT + "}\"").contains("enabled=\"1\"").contains("removed=\"0\"")
        .contains("method=\"Privileged\"");
    assertThat(text(file, "[Content_Types].xml")).contains("application/vnd.ms-office.classificationlabels+xml");
    assertThat(text(file, "_rels/.rels")).contains("http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels");
    assertThat(text(file, "docProps/custom.xml")).contains("MSIP_Label_" + LABEL + "_Owner").doesNotContain("_SiteId").doesNotContain(OTHER_LABEL);
    assertOthersEqual(before, file);
    assertOpensInPoi(file, properties -> assertThat(properties.getProperty("Department").getLpwstr()).isEqualTo("Quarks & more"));
  }

  @Test
  void fileThatKeepsItsLabelsInLabelInfo_goesOnToDoSo() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).writeToLabelInfo(confidential());

    LabelledFile.of(file).write(ContentLabel.of(OTHER_LABEL, OTHER_TENANT));
    LabelledFile.of(file).remove(TENANT);

    LabelMetadata metadata = LabelledFile.of(file).read();
    assertThat(metadata.labels()).singleElement().satisfies(label -> {
      assertThat(label.labelId()).isEqualTo(OTHER_LABEL);
      assertThat(label.store()).isEqualTo(LabelStore.LABEL_INFO);
    });
    assertThat(metadata.removed()).singleElement().satisfies(label -> assertThat(label.tenantId()).contains(TENANT));
    assertThat(text(file, "docMetadata/LabelInfo.xml")).contains("id=\"{" + TENANT + "}\"").contains("removed=\"1\"").contains("method=\"\"");
  }

  @Test
  void labelInfo_keepsWhatItDoesNotKnow() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).writeToLabelInfo(confidential());
    String part = text(file, "docMetadata/LabelInfo.xml").replace("removed=\"0\"", "removed=\"0\" future=\"kept\"")
        .replace("</clbl:labelList>", "<clbl:extLst><clbl:ext uri=\"{1}\"><x xmlns=\"urn:x\">kept too</x></clbl:ext></clbl:extLst></clbl:labelList>");
    Documents.withPart(file, "docMetadata/LabelInfo.xml", Documents.utf8(part));

    LabelledFile.of(file).write(ContentLabel.of(OTHER_LABEL, OTHER_TENANT));

    String written = text(file, "docMetadata/LabelInfo.xml");
    assertThat(written).contains("future=\"kept\"").contains("<x xmlns=\"urn:x\">kept too</x>");
    assertThat(written.indexOf(OTHER_LABEL)).as("labels stand before extensions").isLessThan(written.indexOf("extLst")).isPositive();
  }

  @Test
  void labelInfo_readsBothWaysOfWritingTruth() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).writeToLabelInfo(confidential());
    Documents.withPart(file, "docMetadata/LabelInfo.xml",
        Documents.utf8(text(file, "docMetadata/LabelInfo.xml").replace("enabled=\"1\"", "enabled=\"true\"").replace("removed=\"0\"", "removed=\"false\"")));

    assertThat(LabelledFile.of(file).read().label(TENANT)).isPresent();
  }

  @Test
  void nothingIsWritten_whenNothingChanges() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).write(confidential());
    byte[] before = Files.readAllBytes(file);
    Object key = Files.getAttribute(file, "unix:ino");

    LabelledFile.of(file).write(confidential());
    LabelledFile.of(file).remove(OTHER_TENANT);

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.getAttribute(file, "unix:ino")).as("the same file on disk").isEqualTo(key);
  }

  @Test
  void rightsOfTheFile_andLinksToIt_stay() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.docx"), file);

    LabelledFile.of(link).write(confidential());

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r--r--");
    assertThat(LabelledFile.of(file).read().label(TENANT)).isPresent();
  }

  @Test
  void changeByAnother_isNotOverwritten() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));

    assertThatThrownBy(() -> LabelledFile.of(file).update(metadata -> {
      try {
        Files.writeString(file, "somebody else was here");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return metadata.with(confidential());
    })).isInstanceOf(LabelFileException.class);
    assertThat(file).hasContent("somebody else was here");
    assertThat(Documents.names(folder)).containsExactly("plan.docx");
  }

  @Test
  void customPropertiesWithoutAnyOfficeRelation_areMade() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    Map<String, byte[]> parts = Documents.parts(file);
    parts.remove("docProps/custom.xml");
    parts.put("_rels/.rels", Documents.utf8(text(file, "_rels/.rels").replaceAll("<Relationship [^>]*custom-properties[^>]*/>", "")));
    parts.put("[Content_Types].xml", Documents.utf8(text(file, "[Content_Types].xml").replaceAll("<Override [^>]*custom-properties[^>]*/>", "")));
    byte[] before = Documents.zip(parts);
    Files.write(file, before);
    assertThat(LabelledFile.of(file).read()).isEqualTo(LabelMetadata.none());

    LabelledFile.of(file).write(confidential());

    assertThat(LabelledFile.of(file).read().label(TENANT)).isPresent();
    assertThat(text(file, "docProps/custom.xml")).contains("pid=\"2\"").contains("fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\"")
        .contains("<vt:lpwstr>true</vt:lpwstr>");
    assertOthersEqual(before, file);
  }

  @Test
  void signedDocument_isRefused_andReadNonetheless() throws IOException {
    Path file = Documents.office(folder.resolve("plan.docx"));
    LabelledFile.of(file).write(confidential());
    Documents.withPart(file, "_rels/.rels", Documents.utf8(text(file, "_rels/.rels").replace("</Relationships>",
        "<Relationship Id=\"rIdSig\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" "
            + "Target=\"_xmlsignatures/origin.sigs\"/>"
            + "</Relationships>")));
    byte[] before = Files.readAllBytes(file);

    assertThat(LabelledFile.of(file).read().label(TENANT)).isPresent();
    assertThatThrownBy(() -> LabelledFile.of(file).remove(TENANT))
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(Problem.SIGNED));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static void assertOthersEqual(byte[] before, Path file) throws IOException {
    Map<String, byte[]> old = Documents.parts(before);
    Map<String, byte[]> now = Documents.parts(file);
    List<String> same = new ArrayList<>(old.keySet());
    same.removeAll(MAY_CHANGE);
    assertThat(same).isNotEmpty();
    assertThat(now.keySet()).containsAll(old.keySet());
    same.forEach(name -> assertThat(Arrays.equals(now.get(name), old.get(name))).as(name).isTrue());
    assertThat(now.keySet().stream().filter(name -> !old.containsKey(name))).isSubsetOf(MAY_CHANGE);
    Map<String, byte[]> oldPacked = Documents.packedParts(before);
    Map<String, byte[]> nowPacked = Documents.packedParts(Files.readAllBytes(file));
    same.forEach(name -> assertThat(Arrays.equals(nowPacked.get(name), oldPacked.get(name))).as(name + " as it is compressed").isTrue());
  }

  private static void assertOpensInPoi(Path file, Consumer<CustomProperties> check) throws IOException {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      if (file.toString().endsWith(".docx")) {
        try (XWPFDocument document = new XWPFDocument(opened)) {
          assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Made by POI");
          check.accept(document.getProperties().getCustomProperties());
        }
      } else if (file.toString().endsWith(".xlsx")) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
          assertThat(workbook.getSheet("Numbers").getRow(0).getCell(0).getNumericCellValue()).isEqualTo(42);
          check.accept(workbook.getProperties().getCustomProperties());
        }
      } else {
        try (XMLSlideShow show = new XMLSlideShow(opened)) {
          assertThat(show.getSlides()).hasSize(1);
          check.accept(new POIXMLProperties(opened).getCustomProperties());
        }
      }
    } catch (OpenXML4JException | XmlException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file, String part) throws IOException {
    return new String(Documents.parts(file).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }
}
