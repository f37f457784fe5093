package io.github.connectedsecurity.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.ServiceEndpoint;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import io.github.connectedsecurity.core.testing.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedLinkTest {
  private static final String SIGNATURE = "sv=2026-01-01&sig=aB%2Bc%2Fd%3D";

  private final byte[] content = random(2 * SignedLink.PART + 12_345);

  @TempDir Path folder;

  @Test
  void saveTo_readsPartByPart_withoutAToken_andReadsABrokenPartAgain() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Answers answers = request -> asked.incrementAndGet() == 2 ? part(request, "v1").ending(Reply.End.CLOSE, 100_000) : part(request, "v1");
    try (FaultServer server = FaultServer.start(answers)) {
      Path file = link(server).saveTo(folder.resolve("package.zip"));

      assertThat(file).hasBinaryContent(content);
      assertThat(folder.toFile().list()).containsExactly("package.zip");
      assertThat(server.asked()).hasSize(4).allSatisfy(request -> {
        assertThat(request.headers()).doesNotContainKey("authorization").containsEntry("accept-encoding", "identity");
        assertThat(request.target()).isEqualTo("/blob?" + SIGNATURE);
      });
      assertThat(server.asked().get(3).headers()).containsEntry("if-match", "\"v1\"").containsEntry("range", "bytes=16777216-25165823");
    }
  }

  @Test
  void saveTo_leavesNoFile_whenTheContentChanges() {
    AtomicInteger asked = new AtomicInteger();
    try (FaultServer server = FaultServer.start(request -> asked.incrementAndGet() == 1 ? part(request, "v1") : Reply.of(412, ""))) {
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> link(server).saveTo(folder.resolve("f"))).withMessageContaining("changed")
          .withMessageNotContaining("sig=");
      assertThat(folder.toFile().list()).isEmpty();
    }
  }

  @Test
  void open_takesTheWholeFromAHostWithoutParts_andNothingFromAnEmptyBlob() throws IOException {
    try (FaultServer server = FaultServer.start(request -> Reply.of(200, "all of it")); InputStream in = link(server).open()) {
      assertThat(in.readAllBytes()).isEqualTo("all of it".getBytes(StandardCharsets.UTF_8));
    }
    try (FaultServer server = FaultServer.start(request -> Reply.of(416, "")); InputStream in = link(server).open()) {
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void errors_showNothingOfTheAddress() {
    try (FaultServer server = FaultServer.start(request -> Reply.of(404, "<Error/>"))) {
      SignedLink link = link(server);
      assertThat(link).hasToString("SignedLink[127.0.0.1]");
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(link::get).withMessageNotContaining("sig=").withMessageNotContaining("blob?");
    }
  }

  @Test
  void upload_putsSmallContentAtOnce_andLargeContentInBlocks() throws IOException {
    try (FaultServer server = FaultServer.start(request -> Reply.of(201, ""))) {
      link(server).upload(new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_8)), "text/csv");
      Asked only = server.asked().get(0);
      assertThat(only.method()).isEqualTo("PUT");
      assertThat(only.headers()).containsEntry("x-ms-blob-type", "BlockBlob").containsEntry("content-type", "text/csv").doesNotContainKey("authorization");

      link(server).upload(new ByteArrayInputStream(content), "text/csv");
      List<String> targets = server.asked().subList(1, 5).stream().map(Asked::target).toList();
      assertThat(targets).containsExactly("/blob?" + SIGNATURE + "&comp=block&blockid=MDAwMDAwMDA%3D",
          "/blob?" + SIGNATURE + "&comp=block&blockid=MDAwMDAwMDE%3D",
          "/blob?" + SIGNATURE + "&comp=block&blockid=MDAwMDAwMDI%3D", "/blob?" + SIGNATURE + "&comp=blocklist");
      assertThat(server.asked().get(4).body()).contains("<Latest>MDAwMDAwMDA=</Latest><Latest>MDAwMDAwMDE=</Latest><Latest>MDAwMDAwMDI=</Latest>");
    }
  }

  @Test
  void signed_refusesWhatIsNotHttps() {
    try (FaultServer server = FaultServer.start(request -> Reply.of(200, ""))) {
      Http away = http(server).to(new ServiceEndpoint(URI.create("https://api.security.microsoft.com/"), ""));
      for (String link : List.of("http://127.0.0.1/x", "ftp://h/x", "https:///x", "https://u:p@h/x")) {
        assertThatIllegalArgumentException().isThrownBy(() -> away.signed(URI.create(link))).withMessageContaining("https").withMessageNotContaining("u:p");
      }
    }
    assertThat(Files.exists(folder)).isTrue();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static Http http(FaultServer server) { return server.http(); }

  private static SignedLink link(FaultServer server) { return http(server).signed(URI.create(server.url() + "/blob?" + SIGNATURE)); }

  private Reply part(Asked asked, String tag) {
    String[] range = asked.headers().getOrDefault("range", "").replace("bytes=", "").split("-", 2);
    int from = Integer.parseInt(range[0]);
    int to = Math.min(content.length, Integer.parseInt(range[1]) + 1);
    return Reply.of(206, "").withBody(Arrays.copyOfRange(content, from, to)).with("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + content.length)
        .with("ETag", "\"" + tag + "\"");
  }
}
