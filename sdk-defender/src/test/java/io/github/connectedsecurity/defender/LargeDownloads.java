package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetSoftware;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/** A program of its own, so that a test can give it little memory: {@code rows URL}, {@code parallel URL} or {@code package URL FILE}. */
final class LargeDownloads {
  private LargeDownloads() {}

  public static void main(String[] arguments) throws IOException {
    URI service = URI.create(arguments[1]);
    DefenderClient client = DefenderClient.create(ClientOptions.builder().credential(new StubCredential())
        .cloud(Cloud.builder("here", service).service(Service.DEFENDER, service, "defender").build()).build());
    System.out.println(switch (arguments[0]) {
      case "rows" -> rows(client);
      case "parallel" -> parallel(client);
      default -> store(client, Path.of(arguments[2]));
    });
  }

  private static String rows(DefenderClient client) {
    long count = 0;
    long weaknesses = 0;
    try (ExportRows<AssetSoftware> rows = client.exports().softwareInventory().rows()) {
      while (rows.hasNext()) {
        count++;
        weaknesses += rows.next().numberOfWeaknesses().orElse(0);
      }
    }
    return "rows " + count + " weaknesses " + weaknesses;
  }

  private static String parallel(DefenderClient client) {
    LongAdder weaknesses = new LongAdder();
    long count = client.exports().softwareInventory().forEach(2, row -> weaknesses.add(row.numberOfWeaknesses().orElse(0)));
    return "rows " + count + " weaknesses " + weaknesses.sum();
  }

  private static String store(DefenderClient client, Path file) throws IOException {
    return "bytes " + Files.size(client.actions().packageLink("a1").saveTo(file));
  }
}
