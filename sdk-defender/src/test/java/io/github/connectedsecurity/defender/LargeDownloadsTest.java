package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must pass through little memory, in a Java of its own with a heap of 64 MB. */
class LargeDownloadsTest {
  private static final int FILES = 4;
  private static final int ROWS = 1_000_000;
  private static final int PACKAGE = 200 << 20;

  private final BlobServer blobs = new BlobServer();
  @TempDir private Path folder;

  @AfterEach
  void stop() { blobs.close(); }

  @Test
  void export_ofAMillionRows_passesThrough64MB_oneByOneOrTwoFilesAtOnce() throws Exception {
    byte[] packed = packed();
    List<String> addresses = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      blobs.put("/part-" + file + ".gz", packed);
      addresses.add(blobs.url() + "/part-" + file + ".gz?sig=x");
    }
    long weaknesses = ROWS / 50L * (50 * 49 / 2);
    blobs.put("/api/machines/SoftwareInventoryExport", Json.bytes(Map.of("exportFiles", addresses)));

    assertThat(child("rows")).isEqualTo("rows " + ROWS + " weaknesses " + weaknesses);
    assertThat(child("parallel")).isEqualTo("rows " + ROWS + " weaknesses " + weaknesses);
    assertThat(blobs.mostAtOnce()).isEqualTo(2);
    assertThat(blobs.asked()).as("files of several parts").hasSizeGreaterThan(2 * (1 + FILES));
  }

  @Test
  void package_of200MB_isStoredThrough64MB() throws Exception {
    blobs.put("/package.zip", new BlobServer.Blob(PACKAGE, LargeDownloadsTest::generated))
        .put("/api/machineactions/a1/getPackageUri", Json.bytes(Map.of("value", "\"" + blobs.url() + "/package.zip?token=x\"")));
    Path file = folder.resolve("package.zip");

    assertThat(child("package", file.toString())).isEqualTo("bytes " + PACKAGE);

    MessageDigest expected = MessageDigest.getInstance("SHA-256");
    try (OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), expected)) {
      generated(0, PACKAGE, digesting);
    }
    assertThat(sha256(file)).isEqualTo(HexFormat.of().formatHex(expected.digest()));
    try (Stream<Path> stored = Files.list(folder)) {
      assertThat(stored).containsExactly(file);
    }
  }

  /** Runs the program with little memory and hands over what it prints. */
  private String child(String way, String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), LargeDownloads.class.getName(), way, blobs.url()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectError(folder.resolveSibling(folder.getFileName() + ".err").toFile()).start();
    try (InputStream out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor()).as("exit code").isZero();
      return printed;
    }
  }

  /** Packs a file of rows with enough chance in them that it takes more than one part. */
  private static byte[] packed() throws IOException {
    Random chance = new Random(42);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
      for (int row = 0; row < ROWS / FILES; row++) {
        HexFormat hex = HexFormat.of();
        String id = hex.toHexDigits(chance.nextLong()) + hex.toHexDigits(chance.nextLong()) + hex.toHexDigits(chance.nextLong());
        String text = "{\"deviceId\":\"" + id + "\",\"rbacGroupName\":\"hhh\",\"deviceName\":\"device" + row
            + ".contoso.example\",\"osPlatform\":\"Windows10\",\"softwareVendor\":\"microsoft\",\"softwareName\":\"edge\",\"softwareVersion\":\"120.0."
            + chance.nextInt(10_000) + "\",\"numberOfWeaknesses\":" + row % 50
            + ",\"diskPaths\":[\"C:\\\\Program Files\\\\Edge\\\\edge.exe\"],\"registryPaths\":[],\"endOfSupportStatus\":null}\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }

  /** Bytes that are made while they are sent, each by its place. */
  private static void generated(int from, int count, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int at = from; at < from + count; at += buffer.length) {
      int length = Math.min(buffer.length, from + count - at);
      for (int i = 0; i < length; i++) {
        int place = at + i;
        buffer[i] = (byte) (place ^ place >>> 9 ^ place >>> 18);
      }
      out.write(buffer, 0, length);
    }
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = Files.newInputStream(file); OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
