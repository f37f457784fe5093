package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.RecordedLogs;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetSoftware;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
  private static final String SOFTWARE = "GET /api/machines/SoftwareInventoryExport";

  private final StubService service = StubService.start();
  private final BlobServer blobs = new BlobServer();
  private final DefenderClient client = DefenderClient.create(service.options());
  private final FileExport<AssetSoftware> export = client.exports().softwareInventory();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    service.close();
    blobs.close();
  }

  @Test
  void rows_areReadFileAfterFile_withoutAToken() throws IOException {
    files(3, 100);
    answer("one", 3);

    List<String> names = export.rows().stream().map(row -> row.softwareName().orElseThrow()).toList();

    assertThat(names).hasSize(300).startsWith("software-0-0").endsWith("software-2-99").doesNotHaveDuplicates();
    assertThat(blobs.tokens()).isEmpty();
    assertThat(service.onlyRequest().query()).isEmpty();
  }

  @Test
  void nothing_isSentBeforeTheFirstRow_andEachExportHasItsPath() {
    Exports exports = client.exports();
    Map<String, FileExport<?>> all = Map.of("SecureConfigurationsAssessmentExport", exports.secureConfiguration(), "SoftwareInventoryExport",
        exports.softwareInventory(), "SoftwareVulnerabilitiesExport", exports.vulnerabilities(), "SoftwareInventoryNonCpeExport", exports.nonCpeSoftware(),
        "BaselineComplianceAssessmentExport", exports.baselines(), "browserextensionsinventoryExport", exports.browserExtensions(),
        "certificateAssessmentExport", exports.certificates(), "HardwareFirmwareInventoryExport", exports.hardwareFirmware(), "InfoGatheringExport",
        exports.gatheredInfo());
    assertThat(service.asked()).isEmpty();

    all.forEach((name, one) -> {
      service.on("GET /api/machines/" + name, "{\"exportFiles\":[],\"generatedTime\":\"2021-01-11T11:01:00Z\"}");
      assertThat(one.files().generatedTime()).as(name).isPresent();
    });
    assertThat(all).hasSize(9);
  }

  @Test
  void validFor_isSentWithoutADollar_andBounded() {
    service.on(SOFTWARE, "{\"exportFiles\":[]}");

    assertThat(export.validFor(6).rows().hasNext()).isFalse();
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("sasValidHours", "6"));
    assertThatThrownBy(() -> export.validFor(7)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.exports().certificates().validFor(25)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("24");
    assertThatThrownBy(() -> export.forEach(9, row -> {})).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rows_goOnFromAPosition_ofTheSameSnapshot() throws IOException {
    files(3, 10);
    answer("one", 3);
    ExportRows<AssetSoftware> first = export.rows();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      names.add(first.next().softwareName().orElseThrow());
    }
    String position = first.position();
    first.close();
    answer("two", 3);
    export.rowsFrom(position).forEachRemaining(row -> names.add(row.softwareName().orElseThrow()));

    assertThat(names).hasSize(30).doesNotHaveDuplicates();
    assertThat(position).matches("[0-9a-f]{16}:5").doesNotContain("sig");
    answer("three", 3);
    ExportRows<AssetSoftware> whole = export.rows();
    whole.forEachRemaining(row -> {});
    answer("four", 3);
    assertThat(export.rowsFrom(whole.position()).hasNext()).isFalse();
    assertThat(export.rowsFrom(export.rows().position()).position()).isEqualTo(":0");
  }

  @Test
  void rows_refusePositionsOfAnotherSnapshot_andOtherTexts() throws IOException {
    files(1, 1);
    answer("one", 1);
    assertThatThrownBy(() -> export.rowsFrom("0123456789abcdef:5").hasNext()).isInstanceOf(InvalidDataException.class).hasMessageContaining("begin again");
    assertThatThrownBy(() -> export.rowsFrom("5")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rows_renewAddresses_whoseRightHasEnded() throws IOException {
    files(2, 20);
    answer("old", 2);
    answer("new", 2);
    ExportRows<AssetSoftware> rows = export.rows();
    List<String> names = new ArrayList<>(List.of(rows.next().softwareName().orElseThrow()));

    blobs.forbid("sig=old");
    rows.forEachRemaining(row -> names.add(row.softwareName().orElseThrow()));

    assertThat(names).hasSize(40).doesNotHaveDuplicates();
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void rows_goOnWhereTheyBroke_whenAskedAgain() {
    String filling = "x".repeat(200);
    byte[] file = IntStream.range(0, 50_000).mapToObj(row -> "{\"softwareName\":\"s" + row + "\",\"osPlatform\":\"" + filling + "\"}\n")
        .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8); // not packed, so that it takes two parts
    blobs.put("/org/part-0.json.gz", file);
    answer("one", 1);
    ExportRows<AssetSoftware> rows = export.rows();
    List<String> names = new ArrayList<>(List.of(rows.next().softwareName().orElseThrow()));
    blobs.remove("/org/part-0.json.gz");

    assertThatThrownBy(() -> rows.forEachRemaining(row -> names.add(row.softwareName().orElseThrow()))).isInstanceOf(NotFoundException.class);
    assertThat(names).hasSizeBetween(30_000, 49_999);
    blobs.put("/org/part-0.json.gz", file);
    rows.forEachRemaining(row -> names.add(row.softwareName().orElseThrow()));

    assertThat(names).isEqualTo(IntStream.range(0, 50_000).mapToObj(row -> "s" + row).toList());
  }

  @Test
  void rows_fail_whenTheExportWasMadeAnew_orTheRightCannotBeRenewed() throws IOException {
    files(2, 5);
    answer("old", 2);
    blobs.forbid("sig=old");
    service.on(SOFTWARE, Json.write(Map.of("exportFiles", List.of(blobs.url() + "/other.gz?sig=new"))));
    assertThatThrownBy(() -> export.rows().hasNext()).isInstanceOf(InvalidDataException.class).hasMessageContaining("anew");

    answer("old", 2);
    answer("old", 2);
    assertThatThrownBy(() -> export.rows().hasNext()).isInstanceOfSatisfying(ApiException.class, error -> assertThat(error.status()).isEqualTo(403));
  }

  @Test
  void forEach_readsFilesAtOnce_withinTheNumberGiven() throws IOException {
    files(12, 50);
    answer("one", 12);
    Set<String> names = ConcurrentHashMap.newKeySet();

    assertThat(export.forEach(3, row -> names.add(row.softwareName().orElseThrow()))).isEqualTo(600);

    assertThat(names).hasSize(600);
    assertThat(blobs.mostAtOnce()).isBetween(1, 3);
  }

  @Test
  void forEach_endsWithTheFirstFailure() throws IOException {
    files(4, 50);
    answer("one", 4);
    assertThatThrownBy(() -> export.forEach(2, row -> {
      throw new IllegalStateException("enough");
    })).hasMessage("enough");

    blobs.put("/org/part-1.json.gz", "{}".getBytes(StandardCharsets.UTF_8)).put("/org/part-2.json.gz", gzip("{\"a\":1}\n{broken\n"));
    answer("one", 3);
    assertThatThrownBy(() -> export.forEach(1, row -> {})).isInstanceOf(InvalidDataException.class).hasMessageContaining("File 3 of the export, line 2");
  }

  @Test
  void saveTo_storesFiles_andAsksOnlyForTheMissing() throws IOException {
    files(3, 10);
    answer("one", 3);
    List<Path> saved = export.saveTo(folder.resolve("export"), 2);
    assertThat(saved).hasSize(3).allSatisfy(path -> assertThat(path.getFileName().toString()).matches("[0-9a-f]{16}-part-\\d\\.json\\.gz"));
    Files.delete(saved.get(1));

    answer("two", 3);
    assertThat(export.saveTo(folder.resolve("export"), 2)).isEqualTo(saved).allSatisfy(path -> assertThat(path).isNotEmptyFile());

    assertThat(blobs.asked()).hasSize(4).last().isEqualTo("/org/part-1.json.gz");
    try (Stream<Path> left = Files.list(folder.resolve("export"))) {
      assertThat(left).hasSize(3);
    }
  }

  @Test
  void files_areReadWhateverTheirForm() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(gzip("{\"softwareName\":\"a\"}\n"));
    two.writeBytes(gzip("{\"softwareName\":\"b\"}"));
    blobs.put("/org/part-0.json.gz", two.toByteArray()).put("/org/part-1.json.gz", gzip("[\r\n{\"softwareName\":\"c\"},\r\n\r\n{\"softwareName\":\"d\"}\r\n]"))
        .put("/org/part-2.json.gz", gzip("")).put("/org/part-3.json.gz", "{\"softwareName\":\"e\"}".getBytes(StandardCharsets.UTF_8))
        .put("/org/part-4.json.gz", new byte[0]);
    answer("one", 5);

    assertThat(export.rows().stream().map(row -> row.softwareName().orElse("?"))).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void files_thatBreakOff_fail() throws IOException {
    byte[] whole = gzip("{\"softwareName\":\"a\"}\n".repeat(1_000));
    blobs.put("/org/part-0.json.gz", Arrays.copyOf(whole, whole.length / 2));
    answer("one", 1);
    assertThatThrownBy(() -> export.rows().forEachRemaining(row -> {})).isInstanceOf(InvalidDataException.class).hasMessageContaining("File 1");

    blobs.put("/org/part-0.json.gz", gzip("{\"x\":\"" + "y".repeat(ExportLines.MAX_LINE) + "\"}"));
    answer("two", 1);
    assertThatThrownBy(() -> export.rows().hasNext()).isInstanceOf(InvalidDataException.class).hasMessageContaining("longer than");
  }

  @Test
  void addresses_areNeitherLoggedNorTold() {
    service.on(SOFTWARE, Json.write(Map.of("exportFiles", List.of(blobs.url() + "/missing?sig=very-secret"))))
        .on(SOFTWARE, Json.write(Map.of("exportFiles", List.of("https://blob example/<x>?sig=very-secret"))));

    List<String> logs = RecordedLogs.of(() -> {
      assertThatThrownBy(() -> export.rows().hasNext()).isInstanceOf(ApiException.class)
          .satisfies(error -> assertThat(error.toString()).doesNotContain("very-secret"));
      assertThatThrownBy(() -> export.rows().hasNext()).isInstanceOf(InvalidDataException.class)
          .satisfies(error -> assertThat(error.toString() + error.getCause()).doesNotContain("very-secret"));
    });

    assertThat(logs).isNotEmpty().noneMatch(line -> line.contains("very-secret"));
  }

  private void files(int count, int rows) throws IOException {
    for (int i = 0; i < count; i++) {
      int file = i;
      String text = IntStream.range(0, rows).mapToObj(row -> "{\"deviceId\":\"m" + row + "\",\"softwareName\":\"software-" + file + "-" + row + "\"}\n")
          .reduce("", String::concat);
      blobs.put("/org/part-" + i + ".json.gz", gzip(text));
    }
  }

  private void answer(String signature, int count) {
    List<String> addresses = IntStream.range(0, count).mapToObj(i -> blobs.url() + "/org/part-" + i + ".json.gz?sv=2020&sig=" + signature + "%2F%3D").toList();
    service.on(SOFTWARE, Json.write(Map.of("exportFiles", addresses, "generatedTime", "2021-01-11T11:01:00Z")));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
