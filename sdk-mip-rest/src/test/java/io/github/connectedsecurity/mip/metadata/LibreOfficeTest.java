package io.github.connectedsecurity.mip.metadata;

import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.TENANT;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.confidential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents that LibreOffice has written, and that it opens again with their labels. Skipped where LibreOffice is not installed: Debian has
 * it in libreoffice-writer-nogui, libreoffice-calc-nogui and libreoffice-impress-nogui.
 */
class LibreOfficeTest {
  private static final String SLIDES = """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
       office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation>
       <draw:page draw:name="page1"><draw:frame svg:width="20cm" svg:height="3cm" svg:x="2cm" svg:y="2cm"><draw:text-box>
       <text:p>Written by an office suite</text:p></draw:text-box></draw:frame></draw:page></office:presentation></office:body></office:document>
      """;

  @TempDir Path folder;

  @BeforeEach
  void find() { assumeThat(program()).as("soffice on the PATH: LibreOffice is not installed").isPresent(); }

  @ParameterizedTest
  @CsvSource({"plan.txt, docx, writer", "numbers.csv, xlsx, calc", "talk.fodp, pptx, impress"})
  void officeDocument_keepsItsLabel_throughLibreOffice(String source, String kind, String application) throws IOException, InterruptedException {
    Files.writeString(folder.resolve(source), kind.equals("pptx") ? SLIDES : "Written by an office suite,42\n");
    Path file = convert(folder.resolve(source), kind, folder.resolve("made"));
    Map<String, byte[]> before = Documents.parts(file);

    LabelledFile.of(file).write(confidential());

    assertThat(LabelledFile.of(file).read().label(TENANT).orElseThrow().pairs()).isEqualTo(confidential().pairs());
    Map<String, byte[]> after = Documents.parts(file);
    before.keySet().stream().filter(name -> !name.equals("[Content_Types].xml") && !name.equals("_rels/.rels") && !name.equals("docProps/custom.xml"))
        .forEach(name -> assertThat(Arrays.equals(after.get(name), before.get(name))).as(application + " " + name).isTrue());

    Path again = convert(file, kind, folder.resolve("again"));
    assertThat(LabelledFile.of(again).read().label(TENANT)).as("the office suite has read the label and written it").hasValueSatisfying(label -> {
      assertThat(label.name()).contains("Confidential");
      assertThat(label.contentBits()).contains(ContentBits.NOTHING);
    });
    assertThat(text(convert(file, "pdf", folder.resolve("printed")))).contains("Written by an office suite");

    LabelledFile.of(file).writeToLabelInfo(confidential());
    assertThat(text(convert(file, "pdf", folder.resolve("printed2")))).as("with the LabelInfo part").contains("Written by an office suite");
  }

  @Test
  void pdfOfLibreOffice_getsALabel_andIsReadAgain() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("plan.txt"), "Written by an office suite\n");
    Path file = convert(folder.resolve("plan.txt"), "pdf", folder.resolve("made"));
    byte[] before = Files.readAllBytes(file);

    LabelledFile.of(file).write(confidential());

    byte[] after = Files.readAllBytes(file);
    assertThat(Arrays.equals(Arrays.copyOf(after, before.length), before)).isTrue();
    assertThat(LabelledFile.of(file).read().label(TENANT).orElseThrow().pairs()).isEqualTo(confidential().pairs());
    assertThat(text(file)).contains("Written by an office suite");
    assertThat(Files.size(convert(file, "png", folder.resolve("drawn")))).as("LibreOffice draws the labelled PDF").isPositive();
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private Path convert(Path from, String kind, Path to) throws IOException, InterruptedException {
    Process office = new ProcessBuilder(program().orElseThrow().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
        "--norestore", "--convert-to", kind, "--outdir", to.toString(), from.toString()).redirectErrorStream(true)
        .redirectOutput(folder.resolve("office.log").toFile()).start();
    boolean ended = office.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      office.destroyForcibly();
    }
    Path result = to.resolve(String.valueOf(from.getFileName()).replaceFirst("\\.\\w+$", "." + kind));
    assertThat(result).as(ended + " " + Files.readString(folder.resolve("office.log"))).isRegularFile();
    return result;
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable).findFirst();
  }
}
