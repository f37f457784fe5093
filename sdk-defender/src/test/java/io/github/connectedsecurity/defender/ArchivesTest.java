package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchivesTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(100, 3 << 20, 50);

  @TempDir private Path folder;

  static Stream<Arguments> evil() {
    return Stream.concat(
        names().map(name -> Arguments.of("name '" + name.replaceAll("[^ -~]", "?") + "'", new EvilZip().file("good.txt", "x").file(name, "x").bytes())),
        Stream.of(
            Arguments.of("a symbolic link", new EvilZip().attributes(0xA1FF).file("link", "/etc/passwd").bytes()),
            Arguments.of("a character device", new EvilZip().attributes(0x21B6).file("null", "").bytes()),
            Arguments.of("a pipe", new EvilZip().attributes(0x11B6).file("pipe", "").bytes()),
            Arguments.of("a socket", new EvilZip().attributes(0xC1B6).file("socket", "").bytes()),
            Arguments.of("a reparse point of Windows", new EvilZip().dosAttributes(0x400).file("junction", "C:\\").bytes()),
            Arguments.of("a folder that says it is a file", new EvilZip().attributes(0x81A4).file("folder/", "").bytes()),
            Arguments.of("a folder with content", new EvilZip().attributes(0x41ED).file("folder/", "content").bytes()),
            Arguments.of("the same name twice", new EvilZip().file("a", "1").file("a", "2").bytes()),
            Arguments.of("the same name in another letter case", new EvilZip().file("Makefile", "1").file("MAKEFILE", "2").bytes()),
            Arguments.of("the same name composed otherwise", new EvilZip().file("\u00e9", "1").file("e\u0301", "2").bytes()),
            Arguments.of("a file below a file", new EvilZip().file("a", "1").file("a/b", "2").bytes()),
            Arguments.of("a folder that is a file", new EvilZip().file("a", "1").attributes(0x41ED).file("A/", "").bytes()),
            Arguments.of("an encrypted file", new EvilZip().flags(0x801).file("secret", "x").bytes()),
            Arguments.of("a strongly encrypted file", new EvilZip().flags(0x841).file("secret", "x").bytes()),
            Arguments.of("an unknown packing", new EvilZip().method(14).file("lzma", "x").bytes()),
            Arguments.of("another name inside", new EvilZip().localName("evil").file("good", "x").bytes()),
            Arguments.of("a name that is no text", new EvilZip().file(new byte[] {(byte) 0xC3, (byte) 0x28}, new byte[0]).bytes()),
            Arguments.of("a bomb by ratio", new EvilZip().file("zeros", new byte[2 << 20]).bytes()),
            Arguments.of("a bomb that tells a small size", new EvilZip().size(10).file("zeros", new byte[2 << 20]).bytes()),
            Arguments.of("a bomb of many files", bombOfMany()),
            Arguments.of("a bomb of stored files", new EvilZip().method(0).file("a", new byte[2 << 20]).file("b", new byte[2 << 20]).bytes()),
            Arguments.of("files that share their bytes", overlapping()),
            Arguments.of("too many entries", many(101)),
            Arguments.of("a stored file of another size", new EvilZip().method(0).size(5).file("a", "12345678").bytes()),
            Arguments.of("a file of another size", new EvilZip().size(5).file("a", "12345678").bytes()),
            Arguments.of("more packed bytes than there are", new EvilZip().packedSize(1_000_000).file("a", "x").bytes()),
            Arguments.of("fewer entries than there are", new EvilZip().count(1).file("a", "x").file("b", "x").bytes()),
            Arguments.of("more entries than there are", new EvilZip().count(3).file("a", "x").file("b", "x").bytes()),
            Arguments.of("one of several parts", new EvilZip().disks(1).file("a", "x").bytes()),
            Arguments.of("no archive", "This is no archive, but long enough for one.".getBytes(StandardCharsets.UTF_8)),
            Arguments.of("nothing", new byte[0]),
            Arguments.of("the first half", half(new EvilZip().file("a", "x".repeat(500)).bytes())),
            Arguments.of("bytes behind the end", Arrays.copyOf(new EvilZip().file("a", "x").bytes(), 500)),
            Arguments.of("broken packing", broken())));
  }

  private static Stream<String> names() {
    return Stream.of("/etc/passwd", "../evil", "a/../../evil", "a/..", "..", ".", "a/./b", "a//b", "C:\\evil", "C:evil", "..\\evil", "\\\\server\\share\\evil",
        "a\\..\\..\\evil", "file.txt:stream", "con", "NUL.txt", "a/AUX", "com1", "lpt9.log", "trailing.", "trailing ", " leading", "a\u0000b", "a\nb",
        "a\u001b[2Jb",
        "gpj\u202etxt.exe", "zero\u200bwidth", "a*b", "a?b", "a|b", "<a>", "a\"b", "x".repeat(256), "d/".repeat(40) + "deep",
        "n".repeat(200) + "/" + "n".repeat(200)
            + "/" + "n".repeat(200) + "/" + "n".repeat(200) + "/" + "n".repeat(200) + "/" + "n".repeat(200),
        "\ufffd");
  }

  @Test
  void evil_areAtLeastForty() { assertThat(evil()).hasSizeGreaterThanOrEqualTo(40); }

  @ParameterizedTest(name = "{0}")
  @MethodSource("evil")
  void extract_refusesEvilArchives_andLeavesNothing(String name, byte[] archive) throws IOException {
    Path zip = EvilZip.write(folder.resolve("evil.zip"), archive);

    assertThatThrownBy(() -> Archives.extract(zip, folder.resolve("out"), SMALL)).isInstanceOf(InvalidDataException.class)
        .satisfies(error -> assertThat(error.getMessage()).doesNotContain("evil"));

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(zip);
    }
    assertThat(folder.resolveSibling("evil")).doesNotExist();
  }

  @Test
  void extract_unpacksHonestArchives() throws IOException {
    Path zip = folder.resolve("good.zip");
    try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
      for (String name : List.of("Autoruns/", "Autoruns/a b.csv", "Prefetch/CMD.EXE-1.pf", "Prüfung/日本.txt", "consul.txt", ".hidden", "a..b")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }

    Path out = Archives.extract(zip, folder.resolve("out"));

    assertThat(out.resolve("Autoruns/a b.csv")).hasContent("Autoruns/a b.csv");
    assertThat(out.resolve("Prüfung/日本.txt")).hasContent("Prüfung/日本.txt");
    assertThat(out.resolve("Autoruns")).isDirectory();
    assertThatThrownBy(() -> Archives.extract(zip, out)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Archives.extract(EvilZip.write(folder.resolve("empty.zip"), new EvilZip().bytes()), folder.resolve("empty"))).isEmptyDirectory();
  }

  @Test
  void extract_unpacksWhatItsLimitsAllow() throws IOException {
    Path zip = EvilZip.write(folder.resolve("zip"), new EvilZip().file("zeros", new byte[1 << 20]).dosAttributes(0x20).file("plain", "x").bytes());

    assertThat(Archives.extract(zip, folder.resolve("out"), SMALL).resolve("zeros")).hasSize(1 << 20);
    assertThatThrownBy(() -> new ArchiveLimits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bombOfMany() {
    EvilZip zip = new EvilZip();
    IntStream.range(0, 20).forEach(i -> zip.file("part-" + i, new byte[900_000]));
    return zip.bytes();
  }

  private static byte[] many(int count) {
    EvilZip zip = new EvilZip();
    IntStream.range(0, count).forEach(i -> zip.file("f" + i, ""));
    return zip.bytes();
  }

  private static byte[] overlapping() {
    EvilZip zip = new EvilZip().file("kernel", new byte[500_000]).localName("kernel").start(0);
    IntStream.range(0, 50).forEach(i -> zip.file("kernel", new byte[500_000]));
    return zip.bytes();
  }

  private static byte[] half(byte[] archive) { return Arrays.copyOf(archive, archive.length / 2); }

  private static byte[] broken() {
    byte[] archive = new EvilZip().file("a", "some text that is packed, and then broken").bytes();
    archive[35] ^= 0x55;
    archive[40] ^= 0x55;
    return archive;
  }
}
